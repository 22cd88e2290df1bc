import { type Dag, formatDag, opsomming } from '@routekaart/kalender';
import { grensVan } from '../gereed.js';
import type { Stationsprognose } from '../stationsprognose.js';
import { bepalendeVoorganger } from './bepalend.js';
import { momentVanVoorgangers } from './samenkomst.js';

/** Another predecessor than the one in the chain gives the first day of a band. */
export interface EersteDag {
  readonly kind: 'eerste-dag';
  readonly dag: Dag;
  readonly gremium: string;
  /** The id of its Behandeling. */
  readonly behandeling: string;
}

/**
 * The predecessor that sets the first day of a step where the one that sets its last day does not: who counts on paper from
 * the chain alone would find an earlier day. `null` where the chain tells it already.
 */
export function eersteDagVan(
  { stap, gereed }: Stationsprognose,
  prognoses: readonly Stationsprognose[],
): EersteDag | null {
  if (gereed.vroegst === gereed.laatst) {
    return null;
  }
  const { vroegst } = momentVanVoorgangers(stap, (positie) => grensVan(prognoses[positie]));
  const zet = (positie: number | null): boolean => grensVan(prognoses[positie ?? -1]).vroegst === vroegst;
  const positie = stap.voorgangers.find(zet);
  const eerste = prognoses[positie ?? -1];
  return vroegst === null ||
    eerste === undefined ||
    zet(bepalendeVoorganger(stap, (plaats) => grensVan(prognoses[plaats])))
    ? null
    : {
        kind: 'eerste-dag',
        dag: vroegst,
        gremium: eerste.stap.gremium.naam,
        behandeling: eerste.stap.behandeling.id,
      };
}

/** @example "De eerste dag, wo 10-11-2021, komt van College Dordrecht." */
export function eersteDagzin(dag: Dag, gremia: readonly string[]): string {
  return `De eerste dag, ${formatDag(dag)}, komt van ${opsomming(gremia)}.`;
}
