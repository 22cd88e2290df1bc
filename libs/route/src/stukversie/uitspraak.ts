import { formatDag } from '@routekaart/kalender';
import { type Besluit, KENNISNEMING } from '@routekaart/traject';
import { magKennisnemen } from '../advies/is-advies.js';
import type { Stap } from '../routeplan.js';

/**
 * What a body said of a version of the stuk, as the beginning of a sentence: who only advises decided nothing
 * (invariant 7).
 */
export function uitspraakOver(
  { uitkomst, dag, stukversie }: Besluit,
  stap: Pick<Stap, 'station' | 'gremium'>,
): string {
  const { naam } = stap.gremium;
  const [op, versie] = [`op ${formatDag(dag)}`, `versie ${String(stukversie)}`];
  if (uitkomst === KENNISNEMING) {
    return `${naam} nam ${op} ${versie} ter kennis`;
  }
  return `${naam} ${magKennisnemen(stap) ? 'adviseerde' : 'besloot'} ${op} over ${versie}`;
}
