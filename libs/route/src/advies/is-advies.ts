import { type Uitkomst, laatOpen } from '@routekaart/traject';
import type { Stap } from '../routeplan.js';

/**
 * Whether an outcome of this body is advice, for, against or neither: a body whose mandaat is to advise decides nothing
 * (invariant 7), so it lets the stuk travel on and never stops it.
 */
export function isAdvies(uitkomst: Uitkomst, { gremium }: Pick<Stap, 'gremium'>): boolean {
  return magKennisnemen({ gremium }) && !laatOpen(uitkomst);
}

/** Whether this body may take note of a stuk without a word for or against it: who decides owes an answer. */
export function magKennisnemen({ gremium }: Pick<Stap, 'gremium'>): boolean {
  return gremium.mandaat === 'adviseert';
}
