import type { Besluit } from '@routekaart/traject';
import { type Moment, ONBEKEND, opDag } from './moment.js';
import type { Routeplan, Stap } from './routeplan.js';
import { type Stationsprognose, zonderVergadering } from './stationsprognose.js';
import { eersteVanaf } from './vergaderlijst.js';

/**
 * When a stuk that was put off without end, or refused, can be decided on at the earliest: at the next meeting of the
 * body, whether it is handed in for that or put on its agenda. Nothing is known of a regional body, which the plan may give any day, nor where
 * the term of law gives a day without a meeting.
 */
export function opZijnVroegst(
  { behandeling, termijn, ruimste: { dagen } }: Stap,
  { vroegst }: Moment,
  { peildatum }: Pick<Routeplan, 'peildatum'>,
): Moment {
  if (vroegst === null || behandeling.gemeente === null || termijn !== null) {
    return ONBEKEND;
  }
  const dag = dagen[eersteVanaf(dagen, Math.max(vroegst, peildatum))] ?? null;
  return dag === null ? ONBEKEND : { vroegst: dag, laatst: null };
}

/**
 * The forecast of a body that did not agree: nobody knows whether it decides again, but not before the day after, and one
 * of a gemeente not before its next meeting. Where the law gives a term the nee is its answer, on the day itself.
 */
export function naNee(stap: Stap, { dag }: Besluit, plan: Pick<Routeplan, 'peildatum'>): Stationsprognose {
  const gereed =
    stap.termijn === null ? { vroegst: Math.max(dag + 1, plan.peildatum), laatst: null } : opDag(dag);
  return zonderVergadering(stap, 'afgewezen', gereed, opZijnVroegst(stap, gereed, plan), 'besluit');
}
