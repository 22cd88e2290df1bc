import { type Uitkomst, adviseertSlechts, blokkeert, isPositief, laatOpen } from '@routekaart/traject';
import type { Stap } from '../routeplan.js';

/** A body at a station, as far as it says what a word of that body is worth there. */
export interface Plaats {
  readonly station: Pick<Stap['station'], 'bedoeling'>;
  readonly gremium: Pick<Stap['gremium'], 'mandaat'>;
}

/**
 * Whether an outcome of this body is advice, for, against or neither: a body that is to advise decides nothing
 * (invariant 7), so it lets the stuk travel on and never stops it.
 */
export function isAdvies(uitkomst: Uitkomst, plaats: Plaats): boolean {
  return magKennisnemen(plaats) && !laatOpen(uitkomst);
}

/**
 * Whether with this outcome the stuk comes no further than this body: it did not agree, and its answer is neither advice
 * nor, within a term of law, the nee that was asked. Who owes an answer and only took note holds it up too.
 */
export function houdtOp(uitkomst: Uitkomst, stap: Plaats & Pick<Stap, 'termijn'>): boolean {
  const isAntwoord = stap.termijn !== null && blokkeert(uitkomst);
  return !isPositief(uitkomst) && !isAdvies(uitkomst, stap) && !isAntwoord;
}

/** Whether this body may take note of a stuk without a word for or against it: who decides owes an answer. */
export function magKennisnemen({ station, gremium }: Plaats): boolean {
  return adviseertSlechts(station, gremium);
}
