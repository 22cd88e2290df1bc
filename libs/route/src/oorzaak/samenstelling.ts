import type { Stand } from '@routekaart/traject';
import type { Schakel } from '../berekening.js';
import { deelVanSchakel } from './deel-van-schakel.js';
import type { Deel, Kant, Knoop, Oorzaak } from './graaf.js';

/**
 * The claims of a whole chain, each link resting on the one before it, and of the chains to what else a link counts from.
 * `aangenomen` gives those of a link that is only supposed; what is `verteld` is not told again.
 */
export function deelVanKeten(
  keten: readonly Schakel[],
  stand: Stand,
  aangenomen: (schakel: Schakel) => Deel | null = () => null,
  verteld = new Set<Schakel>(),
): Deel {
  return samen(
    keten.flatMap((schakel, plaats) => {
      if (verteld.has(schakel)) return [];
      verteld.add(schakel);
      const verondersteld = aangenomen(schakel);
      return verondersteld === null
        ? [
            deelVanSchakel(schakel, keten[plaats - 1]?.prognose ?? null, stand),
            deelVanKeten(schakel.regelNa, stand, aangenomen, verteld),
          ]
        : [verondersteld];
    }),
  );
}

export function samen(delen: readonly Deel[]): Deel {
  return {
    knopen: delen.flatMap(({ knopen }) => knopen),
    kanten: delen.flatMap(({ kanten }) => kanten),
  };
}

/**
 * The graph of one question: every node, edge and sentence once, however many chains share it, and only what the
 * question rests on: a stuk already handed in waits for nobody.
 */
export function oorzaakUit(vraag: string, deel: Deel, zinnen: readonly string[]): Oorzaak {
  const knopen = new Map<string, Knoop>(deel.knopen.map((knoop) => [knoop.id, knoop]));
  const omdat = new Map<string, Map<string, Kant>>();
  for (const kant of deel.kanten) {
    omdat.set(kant.van, (omdat.get(kant.van) ?? new Map<string, Kant>()).set(kant.omdat, kant));
  }
  const gezien = new Set([vraag]);
  for (const id of gezien) {
    for (const rust of omdat.get(id)?.keys() ?? []) {
      gezien.add(rust);
    }
  }
  const ids = [...gezien];
  return {
    vraag,
    knopen: ids.flatMap((id) => knopen.get(id) ?? []),
    kanten: ids.flatMap((id) => [...(omdat.get(id)?.values() ?? [])]),
    zinnen: [...new Set(zinnen)],
  };
}
