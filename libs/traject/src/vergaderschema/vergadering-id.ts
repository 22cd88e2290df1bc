import type { Dag } from '@routekaart/kalender';
import { formatIso } from '@routekaart/kalender';

/** The id of the meeting that a gremium first had on this day: it stays when the meeting moves. */
export function idVanVergadering(gremium: string, oorspronkelijk: Dag): string {
  return `${gremium}/${formatIso(oorspronkelijk)}`;
}

/** The id of a meeting outside the rule: never that of a meeting that moved away from the same day. */
export function idVanExtraVergadering(gremium: string, dag: Dag): string {
  return `${idVanVergadering(gremium, dag)}/extra`;
}
