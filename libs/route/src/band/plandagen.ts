import type { Dag } from '@routekaart/kalender';
import { belemmering } from '../plandatum.js';
import { formatKeuze, formatMoment } from '../reden.js';
import type { Stationsprognose } from '../prognose.js';
import type { Routeplan } from '../routeplan.js';

/**
 * The days of the plan from which nobody has chosen yet (“25-2 of 1-3”), as far as the forecast lies among them and the
 * calendar allows them: a set, no range. None where there is one day.
 */
export function plandagenVan(
  { stap, grond, dag: { vroegst, laatst } }: Stationsprognose,
  plan: Routeplan,
): readonly Dag[] {
  const datum = stap.activiteit?.datum;
  if (grond !== 'plandatum' || datum?.kind !== 'alternatieven' || vroegst === null || vroegst === laatst) {
    return GEEN;
  }
  return datum.dagen
    .filter((dag) => vroegst <= dag && dag <= (laatst ?? dag) && belemmering(dag, stap, plan) === null)
    .toSorted((a, b) => a - b);
}

/** The day of a forecast in Dutch: of days of the plan from which nobody has chosen yet each of them. */
export function formatBesluitdag(prognose: Stationsprognose, plan: Routeplan): string {
  const dagen = plandagenVan(prognose, plan);
  return dagen.length === 0 ? formatMoment(prognose.dag) : formatKeuze(dagen);
}

const GEEN: readonly Dag[] = [];
