import type { Dag } from '@routekaart/kalender';
import type { Planrij } from '@routekaart/traject';
import type { Bewaard } from '../bewaard.js';

/** A printed row with what a Dossier leaves out: its year, and rows that announce a Procesbrief. */
export type Uitvoerrij = Omit<Planrij, 'mijlpaal'> & {
  readonly mijlpaal: number | null;
  readonly jaar: number;
};

/** A period of a shared set. */
export interface Setperiode {
  readonly naam: string;
  readonly van: Dag;
  readonly tot: Dag;
  readonly hard: boolean;
}

/** The shared holidays, to be named instead of repeated. */
export interface Kalendersets {
  readonly feestdagen: readonly Setperiode[];
  readonly schoolvakanties: readonly {
    readonly regio: 'Noord' | 'Midden' | 'Zuid';
    readonly perioden: readonly Setperiode[];
  }[];
}

/** What an export knows beside the Dossier. Without it the export is still complete enough to be loaded. */
export interface Aanvulling {
  readonly label?: string | null;
  readonly planrijen?: readonly Uitvoerrij[];
  /** The source of each kalenderperiode of the Dossier, in its order. */
  readonly kalenderbronnen?: readonly string[];
  readonly kalendersets?: Kalendersets;
  /** The gemeente on whose behalf a change was recorded, by volgnummer. */
  readonly gemeenten?: ReadonlyMap<number, string>;
  readonly bewaard?: Bewaard;
}
