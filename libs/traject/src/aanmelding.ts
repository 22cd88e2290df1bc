import type { Dag } from '@routekaart/kalender';
import type { Herkomst } from './besluit.js';

/** How many raadsleden of one gemeente come to a round, or to one session of it; never names of people. */
export interface AanmeldFeit {
  readonly activiteit: string;
  /** CBS code. */
  readonly gemeente: string;
  /** The day of the session, `null` when they did not choose one. */
  readonly sessie: Dag | null;
  /** Zero when nobody comes after all. */
  readonly aantal: number;
  /** On whose behalf, such as a fractie; `null` when nobody said. */
  readonly namens: string | null;
  readonly herkomst: Herkomst;
}

/** What each gemeente said last of each session; a later fact about it replaces an earlier one. */
export function laatsteAanmeldingen(feiten: readonly AanmeldFeit[]): readonly AanmeldFeit[] {
  const laatste = new Map(
    feiten.map((feit) => [`${feit.activiteit}|${feit.gemeente}|${String(feit.sessie)}`, feit]),
  );
  return [...laatste.values()];
}
