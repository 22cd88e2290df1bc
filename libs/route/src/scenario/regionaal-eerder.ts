import type { Dag } from '@routekaart/kalender';
import type { Maatregel } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { deelrouteVan } from '../terugrekenen/deelroute.js';
import { inStrook } from '../terugrekenen/grens-in-strook.js';
import { type Kandidaat, kandidaat } from './herstelsoort.js';
import { laatsteWerkdag } from './vrije-dag.js';

/** How many weeks earlier is tried, beside the day that suffices by itself. */
const WEKEN_EERDER = 4;

/**
 * A regional decision on an earlier day: the last working day with which the strook makes its goal by that alone, and
 * whole weeks earlier that are not enough by themselves, for what else may help. Its row of the plan is moved, or its
 * window where the plan has no row.
 */
export function regionaalEerder(
  prognose: Stationsprognose,
  weg: readonly Stationsprognose[],
  tot: Dag,
  berekening: Berekening,
): readonly Kandidaat[] {
  const nu = prognose.dag.laatst;
  if (nu === null) {
    return [];
  }
  const { peildatum } = berekening;
  const genoeg = laatsteDagDieVolstaat(prognose, weg, tot, berekening);
  const weken = Array.from({ length: WEKEN_EERDER }, (_, nummer) => nu - 7 * (nummer + 1)).filter(
    (dag) => genoeg === null || dag > genoeg,
  );
  return [...weken, ...(genoeg === null ? [] : [genoeg])]
    .filter((dag) => dag >= peildatum && dag < nu)
    .map((dag) => kandidaat('regionaal-vervroegen', vervroeging(prognose, dag, nu)));
}

function laatsteDagDieVolstaat(
  prognose: Stationsprognose,
  weg: readonly Stationsprognose[],
  tot: Dag,
  berekening: Berekening,
): Dag | null {
  const doel = weg.at(-1);
  const { mijlpaal } = prognose.stap.behandeling;
  const gemeente = weg.find(({ stap }) => stap.behandeling.gemeente !== null)?.stap.behandeling.gemeente;
  const route = gemeente == null ? null : deelrouteVan(berekening.plan, mijlpaal, gemeente);
  const dag =
    doel === undefined || route === null ? null : inStrook(route, doel, prognose, tot, berekening)?.dag;
  return dag == null ? null : laatsteWerkdag(dag, berekening);
}

function vervroeging({ stap }: Stationsprognose, dag: Dag, nu: Dag): Maatregel {
  const { activiteit, behandeling } = stap;
  return activiteit === null
    ? {
        soort: 'station-verschuiven',
        mijlpaal: behandeling.mijlpaal,
        station: behandeling.station,
        dagen: dag - nu,
      }
    : { soort: 'activiteit-verplaatsen', activiteit: activiteit.code, dag };
}
