import type { Dag } from '@routekaart/kalender';
import { bezwaarTegen } from '../plandatum.js';
import { formatKeuze, formatMoment } from '../reden.js';
import type { Stationsprognose } from '../prognose.js';
import type { Routeplan } from '../routeplan.js';

/**
 * The days of the plan from which nobody has chosen yet (“25-2 of 1-3”), as far as the forecast lies among them and they
 * can still be met: a set, no range. None where there is one day. The last one bounds the forecast, and is always among them.
 */
export function plandagenVan(
  { stap, grond, gereed, dag: { vroegst, laatst } }: Stationsprognose,
  plan: Routeplan,
): readonly Dag[] {
  const datum = stap.activiteit?.datum;
  if (grond !== 'plandatum' || datum?.kind !== 'alternatieven' || vroegst === null || vroegst === laatst) {
    return GEEN;
  }
  const klaar = gereed.vroegst ?? plan.peildatum;
  const kan = (dag: Dag): boolean => bezwaarTegen(dag, stap, klaar, 'mogelijk', plan) === null;
  return datum.dagen.filter((dag) => dag === laatst || kan(dag)).toSorted((a, b) => a - b);
}

/** The day of a forecast in Dutch: of days of the plan from which nobody has chosen yet each of them. */
export function formatBesluitdag(prognose: Stationsprognose, plan: Routeplan): string {
  const dagen = plandagenVan(prognose, plan);
  return dagen.length === 0 ? formatMoment(prognose.dag) : formatKeuze(dagen);
}

const GEEN: readonly Dag[] = [];
