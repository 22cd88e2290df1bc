import { type Dag, isGesloten, isWeekend, isWerkdag } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import type { Stap } from '../routeplan.js';

/**
 * The first day from `van` to `tot` (both included) on which this body can meet and does not meet already. A row of the plan
 * (`inPlan`) cannot stand on a day of which the meeting fell out either.
 */
export function vrijeDag(
  { gremium, vergaderingen }: Stap,
  van: Dag,
  tot: Dag,
  richting: 1 | -1,
  { plan }: Pick<Berekening, 'plan'>,
  inPlan = false,
): Dag | null {
  const bezet = new Set(
    vergaderingen.filter(({ staat }) => inPlan || staat !== 'vervallen').map(({ dag }) => dag),
  );
  for (let dag = van; richting * (tot - dag) >= 0; dag += richting) {
    if (!isWeekend(dag) && !bezet.has(dag) && !isGesloten(plan.kalender, dag, gremium.code)) {
      return dag;
    }
  }
  return null;
}

/** How far back a working day is looked for: no closing of everything lasts longer. */
const LANGSTE_SLUITING = 31;

/** This day, or the last working day before it: papers come in when somebody is there to take them. */
export function laatsteWerkdag(dag: Dag, { plan }: Pick<Berekening, 'plan'>): Dag {
  for (let eerder = dag; eerder > dag - LANGSTE_SLUITING; eerder -= 1) {
    if (isWerkdag(plan.kalender, eerder)) return eerder;
  }
  return dag;
}
