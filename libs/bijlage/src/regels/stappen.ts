import type { Periode } from '@routekaart/kalender';
import type { Activiteitsoort, Plek } from '../activiteitsoort.js';
import type { GelezenRij } from '../gelezen.js';

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

/** All pairs of a step of the first and one of the second list that answer to the condition. */
export function paren(
  eerste: readonly Stap[],
  tweede: readonly Stap[],
  past: (a: Periode, b: Periode) => boolean,
): readonly (readonly [Stap, Stap])[] {
  return eerste.flatMap((a) => tweede.filter((b) => past(a.bereik, b.bereik)).map((b) => [a, b] as const));
}
