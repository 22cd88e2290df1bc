import type { Dag } from '@routekaart/kalender';
import type { Termijn } from '@routekaart/traject';
import { besluitVanaf } from '../heropening.js';
import { type Moment, opDag } from '../moment.js';
import type { Routeplan } from '../routeplan.js';
import { type Grond, type Stationsprognose, isUitgesproken, zonderVergadering } from '../stationsprognose.js';
import { eindeVan } from './termijn.js';

/**
 * The forecast of a step for which the law gives a term, such as the eight weeks for a zienswijze (Wgr art. 1 lid 3):
 * at a meeting inside the term, or else the route goes on when the term ends, with or without an answer. So a last
 * day is known even without a calendar. What the body answers is advice: it never stops the route.
 */
export function binnenTermijn(
  prognose: Stationsprognose,
  termijn: Termijn,
  plan: Routeplan,
): Stationsprognose {
  const { stap, toestand, gereed, dag } = prognose;
  if (isUitgesproken(prognose)) {
    return prognose;
  }
  if (toestand === 'afgewezen') {
    return { ...prognose, toestand: 'besloten', dag: gereed };
  }
  const eindeNa = (ontvangen: Dag | null): Dag | null =>
    ontvangen === null ? null : eindeVan(termijn, ontvangen, plan.kalender, stap.gremium.code);
  const vroegsteEinde = eindeNa(gereed.vroegst);
  const laatsteEinde = gereed.laatst === gereed.vroegst ? vroegsteEinde : eindeNa(gereed.laatst);
  if (laatsteEinde !== null && laatsteEinde < plan.peildatum && toestand !== 'wacht') {
    return opEinde(prognose, 'termijn-verstreken', opDag(laatsteEinde));
  }
  if (laatsteEinde === null || (dag.laatst !== null && dag.laatst <= laatsteEinde)) {
    return prognose;
  }
  const zonderSchema = stap.vergaderingen.length === 0;
  const vroegst = zonderSchema ? gereed.vroegst : eerste(dag.vroegst, vroegsteEinde);
  return opEinde(prognose, 'termijn', {
    // What lay there before the peildatum was not answered until then.
    vroegst: vroegst === null ? null : Math.max(vroegst, besluitVanaf(stap, plan)),
    laatst: laatsteEinde,
  });
}

/** Whether the route can go on after this step: it decided or advised, or its term ran out without an answer. */
export function isVoorbij(prognose: Stationsprognose | undefined): boolean {
  // The day of nearly every step still comes from the calendar: that is seen first.
  return (
    prognose !== undefined &&
    prognose.grond !== 'vergadering' &&
    (isUitgesproken(prognose) || prognose.grond === 'termijn-verstreken')
  );
}

function eerste(a: Dag | null, b: Dag | null): Dag | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

/** The same step, decided by the end of its term and not at a Vergadering. */
function opEinde(
  { stap, toestand, gereed, nietEerder, conflict, agenda }: Stationsprognose,
  grond: Grond,
  dag: Moment,
): Stationsprognose {
  return { ...zonderVergadering(stap, toestand, gereed, dag, grond, nietEerder), conflict, agenda };
}
