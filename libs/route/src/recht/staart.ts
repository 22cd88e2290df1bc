import { type Moment, laatsteVan } from '../moment.js';
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

/** One station of the tail; of steps per gemeente the day on which enough of them are there. */
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

/**
 * The tail of one Mijlpaal in the order of the route, `null` when its route has none. `samen` joins the steps of one
 * station as the lanes of the Mijlpaal are joined: where not all are needed, the tail does not wait for all either.
 */
export function staartVan(
  prognoses: readonly Stationsprognose[],
  samen: (station: string, stappen: readonly Stationsprognose[]) => Moment,
): Staart | null {
  const eigen = prognoses.filter(({ stap }) => stap.station.staart);
  if (eigen.length === 0) {
    return null;
  }
  const perStation = new Map<string, Stationsprognose[]>();
  for (const prognose of eigen) {
    const { code } = prognose.stap.station;
    perStation.set(code, [...(perStation.get(code) ?? []), prognose]);
  }
  const stappen = [...perStation].flatMap(([station, eigenStappen]) =>
    eigenStappen.slice(0, 1).map(({ stap }) => ({
      station,
      naam: stap.station.naam,
      dag: samen(station, eigenStappen),
      grondslag: stap.station.grondslag,
      duurDagen: stap.station.duurDagen,
      isAangenomen: eigenStappen.some(({ grond }) => grond === 'duur'),
      onbekend: eigenStappen
        .filter(({ dag }) => dag.laatst === null)
        .flatMap((prognose) => prognose.stap.behandeling.gemeente ?? []),
    })),
  );
  return { dag: laatsteVan(stappen.map(({ dag }) => dag)), stappen };
}
