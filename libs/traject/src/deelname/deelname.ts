import type { Dag } from '@routekaart/kalender';
import type { Herkomst } from '../besluit.js';

export const DEELNAMEN = ['doet-mee', 'doet-niet-mee', 'onbekend'] as const;

/** Whether a gemeente takes part: an outcome, not an assumption (bron 001). */
export type Deelname = (typeof DEELNAMEN)[number];

/** From `vanaf` on this gemeente takes part, or not; only the gemeente itself says so. A later fact replaces it. */
export interface DeelnameFeit {
  readonly gemeente: string;
  readonly deelname: Deelname;
  readonly vanaf: Dag;
  /** In what it takes part, in its own words (bron 001: each answers for its own part); `null` or left out: in all. */
  readonly onderdeel?: string | null;
  readonly reden: string | null;
  readonly herkomst: Herkomst;
}

/** What the gemeenten said last, by CBS code; one that said nothing is not in it. */
export function laatsteDeelnamen(feiten: readonly DeelnameFeit[]): ReadonlyMap<string, DeelnameFeit> {
  return new Map(feiten.map((feit) => [feit.gemeente, feit]));
}
