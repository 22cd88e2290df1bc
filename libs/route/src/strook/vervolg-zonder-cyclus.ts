import type { Vergadering } from '@routekaart/traject';
import type { Stationsprognose } from '../prognose.js';
import type { Routeplan, Stap } from '../routeplan.js';
import { staandeVan } from './cyclus-onbekend.js';

/** The body after this one that does not meet in the cycle in which the stuk could come here. */
export interface Vervolggebrek {
  /** Its position in the route plan. */
  readonly positie: number;
  /** The meeting here from which it would be reached. */
  readonly vergadering: Vergadering;
}

/**
 * The first meeting here that the stuk is in time for, and that counts for nothing because the next body has no meeting in
 * its cycle; `null` without such a one.
 */
export function vervolgZonderCyclus(
  { stap, gereed: { vroegst } }: Pick<Stationsprognose, 'stap' | 'gereed'>,
  { stappen, kalender }: Routeplan,
): Vervolggebrek | null {
  const { mijlpaal, gemeente } = stap.behandeling;
  if (vroegst === null || gemeente === null) {
    return null;
  }
  const isVervolg = ({ behandeling, doorCyclus, voorgangers }: Stap): boolean =>
    doorCyclus &&
    behandeling.mijlpaal === mijlpaal &&
    behandeling.gemeente === gemeente &&
    voorgangers.some((positie) => stappen[positie] === stap);
  const opTijd = staandeVan(stap, kalender).filter(
    ({ dag, aanleverdag, cyclus }) => cyclus !== undefined && Math.min(aanleverdag ?? dag, dag) >= vroegst,
  );
  return (
    opTijd
      .flatMap((vergadering) => {
        const positie = stappen.findIndex(
          (later) =>
            isVervolg(later) &&
            !staandeVan(later, kalender).some(({ cyclus }) => cyclus?.code === vergadering.cyclus?.code),
        );
        return positie < 0 ? [] : [{ positie, vergadering }];
      })
      .at(0) ?? null
  );
}
