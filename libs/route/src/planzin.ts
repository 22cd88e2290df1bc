import { formatDag } from '@routekaart/kalender';
import type { PlanConflict } from './plandatum.js';
import { type Reden, formatKeuze, formatMoment } from './reden.js';

/** The day, or the days, that the plan gives. */
export function plandatumzin({
  dag,
  dagen,
  noemt = dagen,
}: Extract<Reden, { readonly kind: 'plandatum' }>): string {
  const { vroegst, laatst } = dag;
  if (laatst === null && vroegst !== null) {
    return `De detailplanning noemt ${formatDag(vroegst)}; of het stuk dan gereed is, is onbekend.`;
  }
  return `De detailplanning noemt ${noemt.length === 0 ? formatMoment(dag) : formatKeuze(noemt)}.`;
}

/** The day of the plan that cannot be met, and why. */
export function conflictzin({
  conflict,
  stukversie,
  noemt,
}: Extract<Reden, { readonly kind: 'conflict' }>): string {
  const dag = formatDag(conflict.dag);
  const bezwaar =
    conflict.waarom === 'verstreken' && stukversie !== undefined
      ? `${BEZWAAR.verstreken} over versie ${String(stukversie)}`
      : BEZWAAR[conflict.waarom];
  return noemt === undefined
    ? `De detailplanning noemt ${dag}, maar ${bezwaar}.`
    : `De detailplanning noemt ${formatKeuze(noemt)}, maar voor ${dag} geldt: ${bezwaar}.`;
}

/** Why a day of the plan cannot be met, as the end of a sentence. */
export const BEZWAAR: Readonly<Record<PlanConflict['waarom'], string>> = {
  verstreken: 'die dag is voorbij zonder besluit',
  uitgesteld: 'die dag is voor het stuk voorbij',
  'te-vroeg': 'dan is het stuk nog niet gereed',
  'aanlevering-gemist': 'de aanleverdatum daarvoor wordt niet gehaald',
  gesloten: 'op die dag wordt niet vergaderd (feestdag of reces)',
  'vergadering-vervallen': 'die vergadering is vervallen',
  'misschien-te-vroeg': 'het is niet zeker dat het stuk dan gereed is',
  'misschien-gemist': 'het is niet zeker dat de aanleverdatum daarvoor wordt gehaald',
};
