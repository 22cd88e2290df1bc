import { type Dag, formatDag } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import type { Wens } from './wens.js';
import { isOnbeantwoord, isOpenWens } from './wensstatus.js';

/** Whether every wens of a Mijlpaal has its answer before the next one starts (invariant 4). */
export interface Wensencontrole {
  readonly mijlpaal: number;
  /** The next Mijlpaal, `null` for the last one. */
  readonly volgende: number | null;
  /** The first body of the next Mijlpaal, `null` when there is none. */
  readonly start: Stationsprognose | null;
  readonly totaal: number;
  readonly onbeantwoord: readonly Wens[];
  /** Answered, but not worked in or told yet. */
  readonly nogOpen: readonly Wens[];
  readonly zin: string;
}

/** The check on the wensen of one Mijlpaal before the first body treats the next one. */
export function controleerWensen(
  mijlpaal: number,
  wensen: readonly Wens[],
  { stand, prognoses }: Berekening,
): Wensencontrole {
  const eigen = wensen.filter(({ behandeling }) => behandeling.mijlpaal === mijlpaal);
  const onbeantwoord = eigen.filter(({ status }) => isOnbeantwoord(status));
  const volgende = stand.mijlpalen
    .map(({ nummer }) => nummer)
    .filter((nummer) => nummer > mijlpaal)
    .reduce<number | null>((eerste, nummer) => Math.min(nummer, eerste ?? nummer), null);
  const begin = prognoses.find(({ stap }) => stap.behandeling.mijlpaal === volgende);
  return {
    mijlpaal,
    volgende,
    start: begin ?? null,
    totaal: eigen.length,
    onbeantwoord,
    nogOpen: eigen.filter(({ status }) => isOpenWens(status) && !isOnbeantwoord(status)),
    zin: zinVan(
      eigen.length,
      onbeantwoord.length,
      begin === undefined ? null : { naam: begin.stap.gremium.naam, op: begin.dag.vroegst },
    ),
  };
}

function zinVan(
  totaal: number,
  open: number,
  start: { readonly naam: string; readonly op: Dag | null } | null,
): string {
  if (totaal === 0) {
    return 'Er zijn geen wensen meegegeven.';
  }
  if (open === 0) {
    return totaal === 1 ? 'De enige wens is beantwoord.' : `Alle ${String(totaal)} wensen zijn beantwoord.`;
  }
  const aantal =
    totaal === 1
      ? 'De enige wens is nog niet beantwoord'
      : `${String(open)} van de ${String(totaal)} wensen ${open === 1 ? 'is' : 'zijn'} nog niet beantwoord`;
  if (start === null) {
    return `${aantal}.`;
  }
  const wanneer = start.op === null ? '' : ` op zijn vroegst op ${formatDag(start.op)}`;
  return `${aantal}; ${start.naam} behandelt de volgende mijlpaal${wanneer === '' ? ', wanneer is onbekend' : wanneer}.`;
}
