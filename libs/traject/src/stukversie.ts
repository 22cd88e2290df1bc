import type { Dag } from '@routekaart/kalender';
import type { Herkomst } from './besluit.js';
import type { Stukversie } from './traject.js';

/**
 * The version of the stuk that lay before everybody when fact number `volgnummer` was recorded: the newest one that
 * came with the file of the Traject, or was added before that fact. 1 for a Mijlpaal without versions.
 */
export function versieTijdens(
  mijlpaal: number,
  volgnummer: number,
  stukversies: readonly Stukversie[],
): number {
  return stukversies
    .filter((versie) => versie.mijlpaal === mijlpaal && (versie.herkomst?.volgnummer ?? 0) < volgnummer)
    .reduce((hoogste, { nummer }) => Math.max(hoogste, nummer), 1);
}

/** The newest version of the stuk that was there on this day, `null` when there was none. */
export function versieOp(mijlpaal: number, dag: Dag, stukversies: readonly Stukversie[]): number | null {
  const nummers = stukversies
    .filter((versie) => versie.mijlpaal === mijlpaal && wasErOp(versie, dag))
    .map(({ nummer }) => nummer);
  return nummers.length === 0 ? null : Math.max(...nummers);
}

/** Whether this version was there on this day: one without Herkomst came with the file. */
export function wasErOp({ herkomst }: Pick<Stukversie, 'herkomst'>, dag: Dag): boolean {
  return herkomst == null || herkomst.dag <= dag;
}

/** Whether this fact was known: a version without Herkomst came with the file. */
export function isBekend(
  { herkomst }: Pick<Stukversie, 'herkomst'>,
  bekend: (feit: { readonly herkomst: Herkomst }) => boolean,
): boolean {
  return herkomst == null || bekend({ herkomst });
}
