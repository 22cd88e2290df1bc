import type { Dag } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';

/** One stuk that a body is expected to decide on, or decided on, on a shared evening. */
export interface Avondstuk {
  readonly traject: string;
  readonly mijlpaal: number;
  readonly gremium: string;
  /** On what its day rests. */
  readonly prognose: Stationsprognose;
}

/** An evening on which one body of a gemeente has stukken of several trajecten: one evening, counted once. */
export interface GedeeldeAvond {
  readonly gemeente: string;
  readonly gremiumsoort: string;
  readonly dag: Dag;
  readonly stukken: readonly Avondstuk[];
}

/**
 * The evenings that trajecten share, by day. A body of a gemeente is the same in each traject when its kind is. Only
 * certain days count: a band or an unknown day is no shared evening.
 */
export function gedeeldeAvonden(berekeningen: readonly Berekening[]): readonly GedeeldeAvond[] {
  const avonden = new Map<string, Omit<GedeeldeAvond, 'stukken'> & { readonly stukken: Avondstuk[] }>();
  for (const { stand, prognoses } of berekeningen) {
    for (const prognose of prognoses) {
      const { stap, dag } = prognose;
      const { gemeente, mijlpaal } = stap.behandeling;
      const { code, soort } = stap.gremium;
      if (gemeente === null || dag.laatst === null || dag.vroegst !== dag.laatst) continue;
      const sleutel = `${gemeente}|${soort}|${String(dag.laatst)}`;
      const avond = avonden.get(sleutel) ?? { gemeente, gremiumsoort: soort, dag: dag.laatst, stukken: [] };
      avond.stukken.push({ traject: stand.traject.code, mijlpaal, gremium: code, prognose });
      avonden.set(sleutel, avond);
    }
  }
  return [...avonden.values()]
    .filter(({ stukken }) => new Set(stukken.map(({ traject }) => traject)).size > 1)
    .sort((a, b) => a.dag - b.dag || (a.gemeente < b.gemeente ? -1 : 1));
}
