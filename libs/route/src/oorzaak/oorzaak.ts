import { type Berekening, ketenVan, verklaarKeten } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { deelVanSchakel } from './deel-van-schakel.js';
import { datumId } from './delen.js';
import type { Deel, Kant, Knoop, Oorzaak } from './graaf.js';
import { ketenzin } from './ketenzin.js';

/** Why this date is what it is: the causal chain as a graph of claims with their sources, and as sentences. */
export function oorzaakVan(prognose: Stationsprognose, berekening: Berekening): Oorzaak {
  const keten = ketenVan(prognose, berekening);
  const delen = keten.map((schakel, plaats) =>
    deelVanSchakel(schakel, keten[plaats - 1]?.prognose ?? null, berekening.stand),
  );
  const vraag = datumId(prognose);
  return { vraag, ...bereikbaar(vraag, delen), zinnen: [ketenzin(keten), ...verklaarKeten(keten)] };
}

/** Every node once, and only what the date asked for rests on: a stuk already handed in waits for nobody. */
function bereikbaar(vraag: string, delen: readonly Deel[]): Deel {
  const knopen = new Map<string, Knoop>(
    delen.flatMap((deel) => deel.knopen.map((knoop) => [knoop.id, knoop])),
  );
  const omdat = new Map<string, Kant[]>();
  for (const kant of delen.flatMap((deel) => deel.kanten)) {
    omdat.set(kant.van, [...(omdat.get(kant.van) ?? []), kant]);
  }
  const gezien = new Set([vraag]);
  for (const id of gezien) {
    for (const kant of omdat.get(id) ?? []) {
      gezien.add(kant.omdat);
    }
  }
  const ids = [...gezien];
  return {
    knopen: ids.flatMap((id) => knopen.get(id) ?? []),
    kanten: ids.flatMap((id) => omdat.get(id) ?? []),
  };
}
