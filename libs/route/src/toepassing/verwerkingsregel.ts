import type { Stand, StationsregelAannemen } from '@routekaart/traject';
import { type Weigering, regelGeschonden } from '../toets/weigering.js';

/**
 * Other processing days as a rule for all gemeenten that have no rule of their own, with what the rule that stands for all
 * says besides. Refused (WATALS-09) where a gemeente has a rule that leaves the days to the station, for that one goes
 * first, and where each of them has a rule of its own.
 */
export function verwerkingsregel(
  station: string,
  dagen: number,
  { stationsregels = [], gemeenten, stations }: Pick<Stand, 'stationsregels' | 'gemeenten' | 'stations'>,
): Omit<StationsregelAannemen, 'soort'> | Weigering {
  const hier = stationsregels.filter((een) => een.station === station);
  const eigen = hier.filter(({ gemeente }) => gemeente !== null);
  const perGemeente = stations.some((een) => een.code === station && een.perGemeente);
  const voorNiemand = perGemeente && eigen.length === gemeenten.length;
  if (voorNiemand || eigen.some(({ verwerking }) => verwerking === null)) {
    return regelGeschonden(
      'WATALS-09',
      'station',
      'Over dit station gelden al plaatselijke regels: wie het bijhoudt, legt de verwerkingstijd per gemeente vast.',
    );
  }
  const algemeen = hier.find(({ gemeente }) => gemeente === null);
  return {
    station,
    gemeente: null,
    regel: {
      verwerking: { dagen, telling: 'kalenderdagen' },
      toetswerkdagen: algemeen?.toetswerkdagen ?? 0,
      tussen: algemeen?.tussen ?? null,
      bijSluiting: algemeen?.bijSluiting ?? 'vervalt',
    },
  };
}
