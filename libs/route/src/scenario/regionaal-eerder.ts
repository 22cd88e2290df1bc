import type { Dag } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { type Herstelmaatregel, type Kandidaat, kandidaat } from './herstelsoort.js';
import { laatsteDagDieVolstaat } from './laatste-dag.js';
import { laatsteWerkdag } from './vrije-dag.js';

/** How many weeks earlier is tried, beside the day that suffices by itself. */
const WEKEN_EERDER = 4;

/**
 * A regional decision on an earlier day: the last working day with which the strook makes its goal by that alone, and
 * whole weeks earlier that are not enough by themselves, for what else may help. Its row of the plan is moved, or its
 * window where the plan has no row. A body without a day has none to move: see {@link ontbrekendeDag}.
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
  const laatste = laatsteDagDieVolstaat(prognose, weg, tot, berekening);
  const genoeg = laatste === null ? null : laatsteWerkdag(laatste, berekening);
  const weken = Array.from({ length: WEKEN_EERDER }, (_, nummer) => nu - 7 * (nummer + 1)).filter(
    (dag) => genoeg === null || dag > genoeg,
  );
  return [...weken, ...(genoeg === null ? [] : [genoeg])]
    .filter((dag) => dag >= peildatum && dag < nu)
    .map((dag) => kandidaat('regionaal-vervroegen', vervroeging(prognose, dag, nu)));
}

function vervroeging({ stap }: Stationsprognose, dag: Dag, nu: Dag): Herstelmaatregel {
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
