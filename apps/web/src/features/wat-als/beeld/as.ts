import { type Dag, dagVan, formatIso } from '@routekaart/kalender';
import type { Berekening } from '@routekaart/route';
import { WAT_ALS } from '../../../teksten/wat-als.js';

/** The days at both ends of the picture. It stays the same while something is dragged. */
export interface Tijdas {
  readonly van: Dag;
  readonly tot: Dag;
}

/** Room beside the first and after the last day, in calendar days: to drag something to. */
const RUIMTE = { voor: 7, na: 42 } as const;

/** The axis on which a mijlpaal of today fits, with the peildatum and the windows. */
export function asVan({ prognoses, peildatum }: Berekening, mijlpaal: number): Tijdas {
  const dagen = prognoses
    .filter(({ stap }) => stap.behandeling.mijlpaal === mijlpaal)
    .flatMap(({ dag, stap }) => [dag.vroegst, dag.laatst, stap.behandeling.venster?.tot ?? null])
    .filter((dag) => dag !== null);
  const alle = [peildatum, ...dagen];
  return {
    van: alle.reduce((eerste, dag) => Math.min(eerste, dag)) - RUIMTE.voor,
    tot: alle.reduce((laatste, dag) => Math.max(laatste, dag)) + RUIMTE.na,
  };
}

/** Where a day stands, in percents from the left; days beyond the picture stand at its edge. */
export function procentVan(dag: Dag, { van, tot }: Tijdas): number {
  return Math.min(100, Math.max(0, ((dag - van) / (tot - van)) * 100));
}

/** The day at a place, from 0 at the left to 1 at the right. */
export function dagOp(deel: number, { van, tot }: Tijdas): Dag {
  return van + Math.round(deel * (tot - van));
}

/** The first day of every month in the picture, with the name of the month. */
export function maandenIn({ van, tot }: Tijdas): readonly { readonly dag: Dag; readonly naam: string }[] {
  const maanden: { readonly dag: Dag; readonly naam: string }[] = [];
  let [jaar = 0, maand = 1] = formatIso(van).split('-').map(Number);
  for (;;) {
    [jaar, maand] = maand === 12 ? [jaar + 1, 1] : [jaar, maand + 1];
    const dag = dagVan(`${String(jaar)}-${String(maand).padStart(2, '0')}-01`);
    if (dag > tot) return maanden;
    maanden.push({ dag, naam: WAT_ALS.beeld.maanden[maand - 1] ?? '' });
  }
}
