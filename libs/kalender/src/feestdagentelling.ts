import type { Dag } from './dag.js';
import { isWeekend } from './dag.js';

/** Running count of the holidays that fall on Monday-Friday: `totEnMet[i]` counts those up to `eerste + i`. */
export interface Feestdagentelling {
  readonly eerste: Dag;
  readonly totEnMet: readonly number[];
}

/** Counts each day once, however many holidays fall on it; a holiday in a weekend takes no working day away. */
export function telFeestdagen(dagen: readonly Dag[]): Feestdagentelling {
  const doordeweeks = new Set(dagen.filter((dag) => !isWeekend(dag)));
  if (doordeweeks.size === 0) return { eerste: 0, totEnMet: [] };
  let eerste = Infinity;
  let laatste = -Infinity;
  for (const dag of doordeweeks) {
    eerste = Math.min(eerste, dag);
    laatste = Math.max(laatste, dag);
  }
  const totEnMet: number[] = [];
  let aantal = 0;
  for (let dag = eerste; dag <= laatste; dag += 1) {
    if (doordeweeks.has(dag)) aantal += 1;
    totEnMet.push(aantal);
  }
  return { eerste, totEnMet };
}

/** Number of counted holidays up to and including a day, in constant time. */
export function feestdagenTotEnMet(telling: Feestdagentelling, dag: Dag): number {
  const plaats = dag - telling.eerste;
  if (plaats < 0) return 0;
  return telling.totEnMet[Math.min(plaats, telling.totEnMet.length - 1)] ?? 0;
}
