import type { Berekening } from '../berekening.js';
import { type Mijlpaalprognose, besluitstation } from '../mijlpaalprognose.js';

/**
 * How many calendar days each gemeente can be later than its forecast before it sets the day of this Mijlpaal: 0 for who
 * does so now. Left out where either day has no certain end, and where the join rule does not wait for this gemeente.
 */
export function spelingenVan(
  { mijlpaal, dag }: Mijlpaalprognose,
  { prognoses, stand }: Berekening,
): ReadonlyMap<string, number> {
  const cellen = stand.behandelingen.filter((cel) => cel.mijlpaal === mijlpaal);
  const station = besluitstation(cellen, stand.stations);
  return new Map(
    prognoses.flatMap(({ stap: { behandeling }, dag: { laatst } }): readonly [string, number][] =>
      behandeling.mijlpaal === mijlpaal &&
      behandeling.station === station &&
      behandeling.gemeente !== null &&
      laatst !== null &&
      dag.laatst !== null &&
      laatst <= dag.laatst
        ? [[behandeling.gemeente, dag.laatst - laatst]]
        : [],
    ),
  );
}
