import { ligtErNog } from './heropening.js';
import type { Stap } from './routeplan.js';
import { type Vergaderlijst, lijstVan } from './vergaderlijst.js';

/**
 * The steps where a body that still has the stuk can decide at each of its meetings, until the day itself: no papers
 * are awaited, so neither the last day to hand in counts nor that nobody knows it.
 */
export function zonderAanlevering(stappen: readonly Stap[]): readonly Stap[] {
  return stappen.some(ligtErNog)
    ? stappen.map((stap) => (ligtErNog(stap) ? metLijst(stap, totDeDagZelf(stap.ruimste)) : stap))
    : stappen;
}

function metLijst(stap: Stap, lijst: Vergaderlijst): Stap {
  return { ...stap, lijst, ruimste: lijst };
}

/** The same meetings, each open until the day itself. */
export function totDeDagZelf({ vergaderingen }: Vergaderlijst): Vergaderlijst {
  return lijstVan(vergaderingen.map((vergadering) => ({ vergadering, sluiting: vergadering.dag })));
}
