import type { Station } from '@routekaart/traject';

type Routestap = Pick<Station, 'code' | 'volgorde' | 'perGemeente' | 'voorgangers'>;

/**
 * The regional stations on which some gemeente waits, directly or through other stations, in the order of the route.
 * The last one hands the stuk over to the gemeenten. Empty on a route that begins in the gemeenten.
 */
export function stationsVoorStroken<T extends Routestap>(stations: readonly T[]): readonly T[] {
  const wachtOp = new Set<string>();
  const volg = ({ voorgangers }: T): void => {
    for (const station of stations) {
      if (!voorgangers.includes(station.code) || wachtOp.has(station.code)) continue;
      wachtOp.add(station.code);
      volg(station);
    }
  };
  for (const station of stations) if (station.perGemeente) volg(station);
  return stations
    .filter(({ code, perGemeente }) => !perGemeente && wachtOp.has(code))
    .sort((a, b) => a.volgorde - b.volgorde);
}
