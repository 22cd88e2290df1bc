import { leesTelwoord } from '@routekaart/kalender';
import type { Activiteit } from '@routekaart/traject';

/** The least that a row of the plan asks: a number of sessions, and a length in hours. `null`: it asks nothing. */
export interface Sessieminimum {
  readonly sessies: number | null;
  readonly uren: number | null;
}

const MINIMAAL = /minimaal\s+(\w+)(?:\s+(uur|uren))?/giu;

/**
 * The minimum in the printed cells of this Activiteit. “(minimaal 2)” is a number of sessions, “vraagt minimaal 2 uur”
 * a length (bron 004): the word behind the number decides.
 */
export function leesMinimum({ rijen }: Pick<Activiteit, 'rijen'>): Sessieminimum {
  let sessies: number | null = null;
  let uren: number | null = null;
  for (const { wat, opmerkingen } of rijen) {
    for (const [, woord = '', uur] of `${wat} ${opmerkingen}`.matchAll(MINIMAAL)) {
      const aantal = leesTelwoord(woord.toLowerCase());
      if (uur === undefined) {
        sessies ??= aantal;
      } else {
        uren ??= aantal;
      }
    }
  }
  return { sessies, uren };
}
