import type { Dag } from '@routekaart/kalender';
import { opDag } from '../moment.js';
import type { Stationsprognose } from '../prognose.js';
import type { Routeplan } from '../routeplan.js';
import { eindeVan } from './termijn.js';

/**
 * The forecast of a step for which the law gives a term, such as the eight weeks for a zienswijze (Wgr art. 1 lid 3):
 * at a meeting inside the term, or else the route goes on when the term ends, with or without an answer. So a last
 * day is known even without a calendar. What the body answers is advice: it never stops the route.
 */
export function binnenTermijn(prognose: Stationsprognose, plan: Routeplan): Stationsprognose {
  const { stap, toestand, gereed, dag } = prognose;
  if (stap.termijn === null || toestand === 'besloten') {
    return prognose;
  }
  if (toestand === 'afgewezen') {
    return { ...prognose, toestand: 'besloten', dag: gereed };
  }
  const vroegsteEinde = eindeNa(gereed.vroegst, prognose, plan);
  const laatsteEinde =
    gereed.laatst === gereed.vroegst ? vroegsteEinde : eindeNa(gereed.laatst, prognose, plan);
  if (laatsteEinde !== null && laatsteEinde < plan.peildatum && toestand !== 'wacht') {
    return { ...zonderRooster(prognose), grond: 'termijn-verstreken', dag: opDag(laatsteEinde) };
  }
  if (laatsteEinde === null || (dag.laatst !== null && dag.laatst <= laatsteEinde)) {
    return prognose;
  }
  const zonderSchema = stap.vergaderingen.length === 0;
  return {
    ...zonderRooster(prognose),
    grond: 'termijn',
    dag: {
      vroegst: zonderSchema ? gereed.vroegst : eerste(dag.vroegst, vroegsteEinde),
      laatst: laatsteEinde,
    },
  };
}

/** Whether the route can go on after this step: it decided, or its term ran out without an answer. */
export function isVoorbij(prognose: Stationsprognose | undefined): boolean {
  return prognose?.toestand === 'besloten' || prognose?.grond === 'termijn-verstreken';
}

function eindeNa(ontvangen: Dag | null, { stap }: Stationsprognose, { kalender }: Routeplan): Dag | null {
  return ontvangen === null || stap.termijn === null
    ? null
    : eindeVan(stap.termijn, ontvangen, kalender, stap.gremium.code);
}

function eerste(a: Dag | null, b: Dag | null): Dag | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

function zonderRooster(prognose: Stationsprognose): Stationsprognose {
  return { ...prognose, vergadering: null, marge: null, volgende: null, gemist: null };
}
