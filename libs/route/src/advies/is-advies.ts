import { type Uitkomst, blokkeert, isPositief, laatOpen } from '@routekaart/traject';
import type { Stap } from '../routeplan.js';

/**
 * Whether an outcome of this body is advice, for, against or neither: a body whose mandaat is to advise decides nothing
 * (invariant 7), so it lets the stuk travel on and never stops it.
 */
export function isAdvies(uitkomst: Uitkomst, { gremium }: Pick<Stap, 'gremium'>): boolean {
  return magKennisnemen({ gremium }) && !laatOpen(uitkomst);
}

/**
 * Whether with this outcome the stuk comes no further than this body: it did not agree, and its answer is neither advice
 * nor, within a term of law, the nee that was asked. Who owes an answer and only took note holds it up too.
 */
export function houdtOp(uitkomst: Uitkomst, stap: Pick<Stap, 'gremium' | 'termijn'>): boolean {
  const isAntwoord = stap.termijn !== null && blokkeert(uitkomst);
  return !isPositief(uitkomst) && !isAdvies(uitkomst, stap) && !isAntwoord;
}

/** Whether this body may take note of a stuk without a word for or against it: who decides owes an answer. */
export function magKennisnemen({ gremium }: Pick<Stap, 'gremium'>): boolean {
  return gremium.mandaat === 'adviseert';
}
