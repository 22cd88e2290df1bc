import { type Uitkomst, blokkeert, laatOpen } from '@routekaart/traject';
import type { Stap } from '../routeplan.js';

/**
 * Whether an outcome of this body is advice, for, against or neither: a body whose mandaat is to advise decides nothing
 * (invariant 7), so it lets the stuk travel on and never stops it.
 */
export function isAdvies(uitkomst: Uitkomst, { gremium }: Pick<Stap, 'gremium'>): boolean {
  return magKennisnemen({ gremium }) && !laatOpen(uitkomst);
}

/**
 * Whether with this outcome the stuk comes no further than this body: it was put off, or refused by a body whose nee is
 * neither advice nor, within a term of law, the answer that was asked.
 */
export function houdtOp(uitkomst: Uitkomst, stap: Pick<Stap, 'gremium' | 'termijn'>): boolean {
  return laatOpen(uitkomst) || (blokkeert(uitkomst) && !magKennisnemen(stap) && stap.termijn === null);
}

/** Whether this body may take note of a stuk without a word for or against it: who decides owes an answer. */
export function magKennisnemen({ gremium }: Pick<Stap, 'gremium'>): boolean {
  return gremium.mandaat === 'adviseert';
}
