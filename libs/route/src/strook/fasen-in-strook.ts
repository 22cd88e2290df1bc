import type { Behandeling, Stand, Station } from '@routekaart/traject';

/**
 * The stations of the route, with a phase of BOB only where the strook of a gemeente passes: in these mijlpalen, or in all
 * of them. Where it does not, a station still tells what waits for what.
 */
export function fasenInStrook(
  gemeente: string | null,
  { stations, behandelingen }: Pick<Stand, 'stations' | 'behandelingen'>,
  telt: (cel: Behandeling) => boolean = () => true,
): readonly Station[] {
  const hier = new Set(
    behandelingen
      .filter((cel) => (cel.gemeente === null || cel.gemeente === gemeente) && telt(cel))
      .map((cel) => cel.station),
  );
  return stations.map((station) => (hier.has(station.code) ? station : { ...station, fase: null }));
}
