import type { Dag } from './dag.js';

/** From `van` up to and including `tot`, in calendar days. One day has `van` equal to `tot`. */
export interface Periode {
  readonly van: Dag;
  readonly tot: Dag;
}

/** Whether the day lies in the period; both ends belong to it. */
export function bevat(periode: Periode, dag: Dag): boolean {
  return periode.van <= dag && dag <= periode.tot;
}

/** Whether the periods have at least one day in common. */
export function overlapt(a: Periode, b: Periode): boolean {
  return a.van <= b.tot && b.van <= a.tot;
}
