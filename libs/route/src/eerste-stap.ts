import type { Stap } from './routeplan.js';

/** Whether the route begins here: no besluit comes before, so the plan says when the stuk exists. */
export function isEersteStap({ voorgangers, samenkomst }: Pick<Stap, 'voorgangers' | 'samenkomst'>): boolean {
  return voorgangers.length === 0 && samenkomst === null;
}
