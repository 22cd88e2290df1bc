import { percentiel } from '../uitvoer/statistiek.js';
import { Verbinding, post } from './verbinding.js';

/** A question asked as often as possible for a while. */
export interface Belasting {
  readonly poort: number;
  readonly token: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /**
   * Gives each request a variable that the question does not use: the answer is the same, but it is a
   * different question to whatever keeps finished answers by question.
   */
  readonly telkensAnders: boolean;
  readonly verbindingen: number;
  readonly seconden: number;
}

export interface Meting {
  readonly perSeconde: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** However quick the server is, one measurement stays bounded. */
const HOOGSTENS = 1_000_000;

let beurt = 0;

/** Asks from all connections at once until the time is over. Throws when an answer is no 200 or differs in length. */
export async function belast(belasting: Belasting): Promise<Meting> {
  const verbindingen = await Promise.all(
    Array.from({ length: belasting.verbindingen }, () => Verbinding.open(belasting.poort)),
  );
  const duren: number[] = [];
  const begin = performance.now();
  const einde = begin + belasting.seconden * 1000;
  const verzoek = maakVerzoek(belasting);
  let lengte = -1;
  const loop = async (verbinding: Verbinding): Promise<void> => {
    let nu = performance.now();
    while (nu < einde && duren.length < HOOGSTENS) {
      const antwoord = await verbinding.stuur(verzoek());
      lengte = lengte < 0 ? antwoord.lengte : lengte;
      if (antwoord.status !== 200 || antwoord.lengte !== lengte) {
        throw new Error(`antwoord ${String(antwoord.status)} van ${String(antwoord.lengte)} bytes`);
      }
      const straks = performance.now();
      duren.push(straks - nu);
      nu = straks;
    }
  };
  try {
    await Promise.all(verbindingen.map(loop));
  } finally {
    verbindingen.forEach((verbinding) => {
      verbinding.sluit();
    });
  }
  const perSeconde = (duren.length * 1000) / (performance.now() - begin);
  const gesorteerd = Float64Array.from(duren).sort();
  return { perSeconde, p50: percentiel(gesorteerd, 0.5), p99: percentiel(gesorteerd, 0.99) };
}

function maakVerzoek({ token, query, variables, telkensAnders }: Belasting): () => Buffer | string {
  if (!telkensAnders) {
    const vast = Buffer.from(post(token, JSON.stringify({ query, variables })));
    return () => vast;
  }
  return () => {
    beurt += 1;
    return post(token, JSON.stringify({ query, variables: { ...variables, beurt } }));
  };
}
