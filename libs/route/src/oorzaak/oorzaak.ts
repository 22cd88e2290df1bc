import { type Berekening, type Schakel, ketenVan, verklaarKeten } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { datumId } from './delen.js';
import type { Oorzaak } from './graaf.js';
import { ketenzin } from './ketenzin.js';
import { deelVanKeten, oorzaakUit } from './samenstelling.js';

/** Why this date is what it is: the causal chain as a graph of claims with their sources, and as sentences. */
export function oorzaakVan(prognose: Stationsprognose, berekening: Berekening): Oorzaak {
  const keten = ketenVan(prognose, berekening);
  return oorzaakUit(datumId(prognose), deelVanKeten(keten, berekening.stand), inWoorden(keten));
}

/** A chain in words: in one line, and then step by step. */
export function inWoorden(keten: readonly Schakel[]): readonly string[] {
  return [ketenzin(keten), ...verklaarKeten(keten)];
}
