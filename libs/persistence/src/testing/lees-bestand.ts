import { readFileSync } from 'node:fs';
import type { Trajectbestand } from '@routekaart/bijlage';
import { leesTrajectbestand } from '../trajectbestand/lees-trajectbestand.js';

/** The text of a Trajectbestand that belongs to the program. */
export function tekstVan(naam: string): string {
  return readFileSync(new URL(`../../data/trajecten/${naam}.yaml`, import.meta.url), 'utf8');
}

/** A Trajectbestand that belongs to the program; throws with its errors when it has any. */
export function leesBestand(naam: string): Trajectbestand {
  const gelezen = leesTrajectbestand(tekstVan(naam));
  if (gelezen.kind === 'fout') throw new Error(JSON.stringify(gelezen.fouten));
  return gelezen.bestand;
}
