import type { Trajectbestand } from './trajectbestand.js';

/** What a file holds, in one sentence. @example 'GR-SDD (GR Sociaal (SDD)): 7 gemeenten, 24 gremia, …' */
export function samenvatting(bestand: Trajectbestand): string {
  const { traject, gemeenten, gremia, routesjabloon, mijlpalen, planning, vergaderschemas, feiten } = bestand;
  const vergaderingen = (vergaderschemas ?? []).flatMap((schema) => schema.vergaderingen ?? []);
  const tellingen = [
    tel(gemeenten, 'gemeente', 'gemeenten'),
    tel(gremia, 'gremium', 'gremia'),
    tel(routesjabloon?.stations, 'station', 'stations'),
    tel(mijlpalen, 'mijlpaal', 'mijlpalen'),
    tel(planning?.activiteiten, 'activiteit', 'activiteiten'),
    tel(vergaderingen, 'vergadering', 'vergaderingen'),
    tel(feiten, 'feit', 'feiten'),
  ];
  return `${traject.code} (${traject.naam}): ${tellingen.join(', ')}.`;
}

function tel(delen: readonly unknown[] = [], een: string, meer: string): string {
  return `${delen.length} ${delen.length === 1 ? een : meer}`;
}
