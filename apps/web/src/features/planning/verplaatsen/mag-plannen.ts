import { ALGEMEEN, type Hoedanigheid, mag } from '@routekaart/toegang';
import type { WeekplanningQuery } from '../../../api/documenten.js';

type Activiteit = WeekplanningQuery['weekplanning']['activiteiten'][number];
type Gremium = WeekplanningQuery['traject']['gremia'][number];

/**
 * Whether the reader may change the day of this activiteit: that of a station is for who manages a body there, any day
 * for the planners.
 */
export function magPlannen(
  identiteit: Hoedanigheid,
  { station, gremia }: Activiteit,
  alle: readonly Gremium[],
): boolean {
  const aanStation =
    station === null ? [] : alle.filter(({ code }) => gremia.some((een) => een.code === code));
  return [
    ALGEMEEN,
    ...aanStation.map(({ gemeente, beheerrol }) => ({ gemeente: gemeente?.code ?? null, beheerrol })),
  ].some((onderwerp) => mag(identiteit, 'activiteit-plannen', onderwerp));
}
