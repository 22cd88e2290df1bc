import type { Dag } from '@routekaart/kalender';
import type { Herkomst } from '../besluit.js';

export const DEELNAMEN = ['doet-mee', 'doet-niet-mee', 'onbekend'] as const;

/** Whether somebody takes part: an outcome, not an assumption (bron 001). */
export type Deelname = (typeof DEELNAMEN)[number];

/** From `vanaf` on somebody takes part, or not; only they themselves say so. A later fact replaces it. */
interface Deelnameantwoord {
  readonly deelname: Deelname;
  readonly vanaf: Dag;
  /** In what they take part, in their own words (bron 001: each answers for its own part); `null` or left out: in all. */
  readonly onderdeel?: string | null;
  readonly reden: string | null;
  readonly herkomst: Herkomst;
}

/** What a gemeente says of itself; the route goes on with those who take part. */
export interface Gemeentedeelname extends Deelnameantwoord {
  readonly gemeente: string;
}

/** What a body says of itself, an RPO for instance (bron 001). No route waits for it: a body is no gemeente. */
export interface Gremiumdeelname extends Deelnameantwoord {
  readonly gremium: string;
}

/** Who answers for itself whether it takes part: a gemeente by its CBS code, or a body by its own code. */
export type Deelnemer = Pick<Gemeentedeelname, 'gemeente'> | Pick<Gremiumdeelname, 'gremium'>;

export type DeelnameFeit = Gemeentedeelname | Gremiumdeelname;

/** What the deelnemers said last, apart: what a body says is never counted among the gemeenten. */
export interface LaatsteDeelnamen {
  readonly gemeenten: readonly Gemeentedeelname[];
  readonly gremia: readonly Gremiumdeelname[];
}

/** Who said nothing is not in it. */
export function laatsteDeelnamen(feiten: readonly DeelnameFeit[]): LaatsteDeelnamen {
  const gemeenten = new Map<string, Gemeentedeelname>();
  const gremia = new Map<string, Gremiumdeelname>();
  for (const feit of feiten) {
    if ('gemeente' in feit) gemeenten.set(feit.gemeente, feit);
    else gremia.set(feit.gremium, feit);
  }
  return { gemeenten: [...gemeenten.values()], gremia: [...gremia.values()] };
}
