import type { Dag } from '@routekaart/kalender';
import type { Herkomst } from '../besluit.js';

export const ADVIESHOUDINGEN = ['ingestemd', 'afgeweken'] as const;

/** What the local advice of a gemeente does with the regional one (bron 000). */
export type Advieshouding = (typeof ADVIESHOUDINGEN)[number];

/**
 * The advice of a regional body on the stuk of a mijlpaal, or the local advice of a gemeente about that advice. Advice
 * is no besluit: it belongs to no behandeling, and nothing can count it as one (invariant 7).
 */
export interface AdviesFeit {
  readonly mijlpaal: number;
  /** The regional body that advises. */
  readonly gremium: string;
  /** The CBS code of the gemeente whose local advice this is; `null` for the regional advice itself. */
  readonly gemeente: string | null;
  /** What the local advice does; `null` for the regional advice itself. */
  readonly houding: Advieshouding | null;
  /** The day on which it was given. */
  readonly dag: Dag;
  /** The version of the stuk that it is about; `null` when nobody knows. */
  readonly stukversie: number | null;
  /** What is advised, or why a gemeente deviates; `null` when nobody wrote it down. */
  readonly tekst: string | null;
  readonly herkomst: Herkomst;
}

/**
 * What holds: of each body its last advice, and of each gemeente the last answer to it. An answer to an older advice
 * does not hold any more, because the gemeente has not seen the new one.
 */
export function geldendeAdviezen(feiten: readonly AdviesFeit[]): readonly AdviesFeit[] {
  const laatste = new Map<string, AdviesFeit>();
  for (const feit of feiten) {
    const stuk = `${String(feit.mijlpaal)}|${feit.gremium}`;
    if (feit.gemeente === null) {
      for (const sleutel of laatste.keys()) {
        if (sleutel.startsWith(`${stuk}|`)) laatste.delete(sleutel);
      }
    }
    laatste.set(`${stuk}|${feit.gemeente ?? ''}`, feit);
  }
  return [...laatste.values()];
}
