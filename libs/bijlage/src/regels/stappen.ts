import type { Periode } from '@routekaart/kalender';
import type { Activiteitsoort, Plek } from '../activiteitsoort.js';
import type { GelezenRij } from '../gelezen.js';
import { MEESTE_BEVINDINGEN } from './regel.js';

/** A row of which it is known when it is. */
export interface Stap {
  readonly rij: GelezenRij;
  readonly bereik: Periode;
}

/** The rows of one of these kinds, at one of these places when given, that have a date or a week. */
export function stappen(
  rijen: readonly GelezenRij[],
  soorten: readonly Activiteitsoort[],
  plekken: readonly Plek[] = ['college', 'raad', 'elders'],
): readonly Stap[] {
  return rijen.flatMap((rij) => {
    if (!soorten.includes(rij.soort) || !plekken.includes(rij.plek) || rij.bereik === null) return [];
    return [{ rij, bereik: rij.bereik }];
  });
}

/**
 * The pairs of a step of the first and one of the second list that answer to the condition: no more than are shown,
 * and one, because their number may grow with the square of the rows.
 */
export function paren(
  eerste: readonly Stap[],
  tweede: readonly Stap[],
  past: (a: Periode, b: Periode) => boolean,
): readonly (readonly [Stap, Stap])[] {
  const gevonden: (readonly [Stap, Stap])[] = [];
  for (const a of eerste) {
    for (const b of tweede) {
      if (past(a.bereik, b.bereik)) gevonden.push([a, b]);
      if (gevonden.length > MEESTE_BEVINDINGEN) return gevonden;
    }
  }
  return gevonden;
}
