import { type Uitkomst, blokkeert, isPositief } from '@routekaart/traject';
import type { Stap } from '../routeplan.js';

/**
 * Whether an outcome of this body is advice, for or against: a body whose mandaat is to advise decides nothing
 * (invariant 7), so it lets the stuk travel on and never stops it.
 */
export function isAdvies(uitkomst: Uitkomst, { gremium }: Pick<Stap, 'gremium'>): boolean {
  return gremium.mandaat === 'adviseert' && (isPositief(uitkomst) || blokkeert(uitkomst));
}
