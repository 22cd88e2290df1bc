import type { EigengremiumFragment, GemeenteRouteQuery } from '../../../api/documenten.js';
import { AFSPRAKEN } from '../../../teksten/afspraken.js';

type Mijlpaal = GemeenteRouteQuery['gemeenteRoute']['mijlpalen'][number];

/** A station of the own strook, by the name of the body that acts there: one body may have several. */
export interface Eigenstation {
  readonly station: string;
  readonly naam: string;
  readonly beheerrol: string | null;
}

/** The stations of the own strook, each once, in the order of the route. */
export function eigenStations(
  mijlpalen: readonly Pick<Mijlpaal, 'stations'>[],
  gremia: readonly EigengremiumFragment[],
): readonly Eigenstation[] {
  const gevonden = new Map<string, Eigenstation>();
  for (const { station, gremium } of mijlpalen.flatMap(({ stations }) => stations)) {
    const eigen = gremia.find(({ code }) => code === gremium.code);
    if (eigen !== undefined && !gevonden.has(station)) {
      gevonden.set(station, {
        station,
        naam: AFSPRAKEN.regel.stationnaam(eigen.naam, station),
        beheerrol: eigen.beheerrol,
      });
    }
  }
  return [...gevonden.values()];
}
