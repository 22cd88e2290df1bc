import { type Dag, type IsoWeek, maandagVan, parseDag, plusWeken, weekVan } from '@routekaart/kalender';
import type { WeekplanningQuery } from '../../../api/documenten.js';

type Weekplanning = WeekplanningQuery['weekplanning'];
export type Activiteit = Weekplanning['activiteiten'][number];

/** How wide a week is, and how high a row, in units of the drawing. */
export const WEEK = 54;
export const RIJ = 38;
/** Room above the rows, for the weeks and the names of the walls. */
export const KOP = 64;

/** From day to place: the columns of a drawing are whole weeks. */
export interface Schaal {
  readonly weken: readonly IsoWeek[];
  readonly breedte: number;
  readonly xVan: (dag: Dag) => number;
}

/** When an activiteit is, or can be: some days, or a stretch of them. */
export interface Bereik {
  readonly van: Dag;
  readonly tot: Dag;
  readonly dagen: readonly Dag[];
}

/** The days of an activiteit, `null` when nothing is known of them. */
export function bereikVan({ datum, week }: Activiteit): Bereik | null {
  const grenzen = datum.bereik ?? week.venster;
  const [van, tot] = [parseDag(grenzen?.van ?? ''), parseDag(grenzen?.tot ?? '')];
  if (van === null || tot === null) return null;
  return { van, tot, dagen: datum.dagen.flatMap((dag) => parseDag(dag) ?? []) };
}

/** The weeks from the first to the last day that has to be shown; `null` when there is none. */
export function maakSchaal(bereiken: readonly Bereik[]): Schaal | null {
  if (bereiken.length === 0) return null;
  const eerste = weekVan(Math.min(...bereiken.map(({ van }) => van)));
  const laatste = maandagVan(weekVan(Math.max(...bereiken.map(({ tot }) => tot))));
  const begin = maandagVan(eerste);
  const aantal = (laatste - begin) / 7 + 1;
  return {
    weken: Array.from({ length: aantal }, (_, plaats) => plusWeken(eerste, plaats)),
    breedte: aantal * WEEK,
    xVan: (dag) => ((dag - begin) / 7) * WEEK,
  };
}
