import { type Moment, laatsteVan } from '../moment.js';
import { grensVan } from '../gereed.js';
import type { Stationsprognose } from '../prognose.js';

/**
 * What the law asks after the raden and before the ingangsdatum: colleges treffen de regeling (Wgr art. 1), it is
 * signed, and published (Wgr art. 26).
 */
export interface Staart {
  /** When all of it is done; a station without a known meeting leaves it unknown. */
  readonly dag: Moment;
  readonly stappen: readonly Staartstap[];
}

/** How many calendar days were assumed for an act, by the name of its station. */
export interface Aanname {
  readonly naam: string;
  readonly dagen: number;
}

/** One station of the tail; per gemeente the latest of its steps. */
export interface Staartstap {
  readonly station: string;
  readonly naam: string;
  readonly dag: Moment;
  readonly grondslag: string | null;
  /** Calendar days that the act takes, `null` when it needs a meeting. */
  readonly duurDagen: number | null;
  /** Whether its day rests on those days: no source says how many there are. */
  readonly isAangenomen: boolean;
  /** CBS codes: the gemeenten for which no date can be given. */
  readonly onbekend: readonly string[];
}

/** The acts of the tails that end on one of these days, of which the days are assumed: each once. */
export function aangenomenIn(
  staarten: readonly (Staart | null)[],
  { vroegst, laatst }: Moment,
): readonly Aanname[] {
  const stappen = staarten
    .filter((staart) => staart !== null)
    .filter(
      ({ dag }) =>
        (vroegst !== null && dag.vroegst === vroegst) || (laatst !== null && dag.laatst === laatst),
    )
    .flatMap((staart) => staart.stappen);
  const perStation = new Map(
    stappen.flatMap(({ station, naam, duurDagen, isAangenomen }): [string, Aanname][] =>
      isAangenomen && duurDagen !== null ? [[station, { naam, dagen: duurDagen }]] : [],
    ),
  );
  return [...perStation.values()];
}

/** The tail of one Mijlpaal in the order of the route, `null` when its route has none. */
export function staartVan(prognoses: readonly Stationsprognose[]): Staart | null {
  const eigen = prognoses.filter(({ stap }) => stap.station.staart);
  if (eigen.length === 0) {
    return null;
  }
  const perStation = new Map<string, Stationsprognose[]>();
  for (const prognose of eigen) {
    const { code } = prognose.stap.station;
    perStation.set(code, [...(perStation.get(code) ?? []), prognose]);
  }
  return {
    dag: laatsteVan(eigen.map(grensVan)),
    stappen: [...perStation].flatMap(([station, stappen]) =>
      stappen.slice(0, 1).map(({ stap }) => ({
        station,
        naam: stap.station.naam,
        dag: laatsteVan(stappen.map(grensVan)),
        grondslag: stap.station.grondslag,
        duurDagen: stap.station.duurDagen,
        isAangenomen: stappen.some(({ grond }) => grond === 'duur'),
        onbekend: stappen
          .filter(({ dag }) => dag.laatst === null)
          .flatMap((prognose) => prognose.stap.behandeling.gemeente ?? []),
      })),
    ),
  };
}
