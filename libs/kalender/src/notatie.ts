import type { Dag } from './dag.js';
import { WEEKDAGEN, delenVan, jaarVan, weekdagVan } from './dag.js';
import type { Periode } from './periode.js';

/**
 * A day as readers see it.
 * @example formatDag(dagVan('2021-03-11')) // 'do 11-3-2021'
 */
export function formatDag(dag: Dag): string {
  return `${formatDagZonderJaar(dag)}-${jaarVan(dag)}`;
}

/**
 * A period as readers see it: the year once, or on both days when they differ; one day as {@link formatDag}.
 * @example formatPeriode({ van: dagVan('2021-03-15'), tot: dagVan('2021-03-19') }) // 'ma 15-3 t/m vr 19-3-2021'
 */
export function formatPeriode(periode: Periode): string {
  if (periode.van === periode.tot) return formatDag(periode.van);
  const eenJaar = jaarVan(periode.van) === jaarVan(periode.tot);
  const begin = eenJaar ? formatDagZonderJaar(periode.van) : formatDag(periode.van);
  return `${begin} t/m ${formatDag(periode.tot)}`;
}

/** A number of days in words: `1 dag`, `3 dagen`. */
export function formatDagen(aantal: number): string {
  return aantal === 1 ? '1 dag' : `${aantal} dagen`;
}

/** A number of working days in words: `1 werkdag`, `3 werkdagen`. */
export function formatWerkdagen(aantal: number): string {
  return aantal === 1 ? '1 werkdag' : `${aantal} werkdagen`;
}

function formatDagZonderJaar(dag: Dag): string {
  const delen = delenVan(dag);
  return `${WEEKDAGEN[weekdagVan(dag)] ?? ''} ${delen.dag}-${delen.maand}`;
}
