import type { Stand } from '../dossier.js';

/** The name of a body; one that is unknown keeps its code. */
export function gremiumIn({ gremia }: Pick<Stand, 'gremia'>, code: string): string {
  return gremia.find((een) => een.code === code)?.naam ?? code;
}

/** The name of a station; one that is unknown keeps its code. */
export function stationIn({ stations }: Pick<Stand, 'stations'>, code: string): string {
  return stations.find((een) => een.code === code)?.naam ?? code;
}

/** The name of a gemeente; one that is unknown keeps its code. */
export function gemeenteIn({ gemeenten }: Pick<Stand, 'gemeenten'>, code: string): string {
  return gemeenten.find((een) => een.code === code)?.naam ?? code;
}
