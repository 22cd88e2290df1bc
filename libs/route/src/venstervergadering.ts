import { type Dag, type Periode, isGesloten } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import type { Routeplan, Stap } from './routeplan.js';
import { eersteVanaf } from './vergaderlijst.js';

/** A meeting to decide that was known in a window of the plan, and is not held there. */
export interface Weggevallen {
  readonly vergadering: Vergadering;
  /** The day in the window: of one that moved, the first for which it was planned. */
  readonly dag: Dag;
}

/**
 * Whether the body has, or had, a meeting to decide in the window that the plan gives it. One that lapsed, moved
 * away or falls on a closed day does not make the window free again: else the stuk would gain days by it (domain:
 * monotone in every date).
 */
export function isIngepland(stap: Stap, venster: Periode, plan: Routeplan): boolean {
  return heeftVergadering(stap, venster) || weggevallenIn(stap, venster, plan) !== null;
}

/** The meeting by which a window without one is not free; `null` where it has one, or never had. */
export function weggevallenUit(stap: Stap, venster: Periode, plan: Routeplan): Weggevallen | null {
  return heeftVergadering(stap, venster) ? null : weggevallenIn(stap, venster, plan);
}

function heeftVergadering({ lijst }: Stap, { van, tot }: Periode): boolean {
  const dag = lijst.dagen[eersteVanaf(lijst.dagen, van)];
  return dag !== undefined && dag <= tot;
}

function weggevallenIn(
  { vergaderingen }: Stap,
  { van, tot }: Periode,
  { kalender }: Routeplan,
): Weggevallen | null {
  const ligtErin = (dag: Dag): boolean => van <= dag && dag <= tot;
  for (const vergadering of vergaderingen) {
    const { dag, was, tussendagen = [], staat, besluitvormend, gremium } = vergadering;
    if (!besluitvormend) continue;
    const verlaten = was !== undefined && ligtErin(was) ? was : tussendagen.find(ligtErin);
    if (verlaten !== undefined) return { vergadering, dag: verlaten };
    if (ligtErin(dag) && (staat === 'vervallen' || isGesloten(kalender, dag, gremium))) {
      return { vergadering, dag };
    }
  }
  return null;
}
