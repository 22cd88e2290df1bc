import { type Dag, type Kalender, type Periode, isGesloten } from '@routekaart/kalender';
import { ligtErNog } from './heropening.js';
import type { Stap } from './routeplan.js';

/**
 * Until when a stuk is certainly in time for a day of the plan on which the calendar has no meeting: by the usual term of
 * the body, that day itself where nobody knows one or the stuk lies there. An assumption, as for a meeting that is
 * recorded without its own deadline.
 */
export function gewoonlijkDicht(dag: Dag, stap: Stap): Dag {
  return ligtErNog(stap) ? dag : dag - (stap.gremium.aanleverdagen ?? 0);
}

/** The last day of a window on which a body may meet; `null` when all of them are closed. */
export function laatsteOpen({ van, tot }: Periode, gremium: string, kalender: Kalender): Dag | null {
  for (let dag = tot; dag >= van; dag -= 1) {
    if (!isGesloten(kalender, dag, gremium)) return dag;
  }
  return null;
}
