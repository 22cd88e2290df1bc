import type { Vergadering } from '@routekaart/traject';
import type { Stationsprognose } from '../prognose.js';
import type { Routeplan } from '../routeplan.js';
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
  const vervolg = [...stappen.entries()].filter(
    ([, { doorCyclus, voorgangers }]) =>
      doorCyclus && voorgangers.some((positie) => stappen[positie] === stap),
  );
  for (const vergadering of staandeVan(stap, kalender)) {
    const { dag, aanleverdag, cyclus } = vergadering;
    const isOpTijd = vroegst !== null && Math.min(aanleverdag ?? dag, dag) >= vroegst;
    if (cyclus === undefined || !isOpTijd) continue;
    const zonder = vervolg.find(
      ([, later]) => !staandeVan(later, kalender).some((een) => een.cyclus?.code === cyclus.code),
    );
    if (zonder !== undefined) return { positie: zonder[0], vergadering };
  }
  return null;
}
