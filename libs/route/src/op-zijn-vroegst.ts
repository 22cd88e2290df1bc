import { type Moment, ONBEKEND } from './moment.js';
import type { Routeplan, Stap } from './routeplan.js';
import { eersteVanaf } from './vergaderlijst.js';

/**
 * When a stuk that was put off without end can come back at the earliest: at the next meeting of the body, whether it is
 * handed in for that or put on its agenda. Nothing is known of a regional body, which the plan may give any day, nor where
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
