import { TEKSTEN } from '../teksten/teksten.js';

/** A question whose answer goes on. */
export interface Stroomvraag {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One answer of many, as the api sends it. */
export interface Stroomantwoord {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** The api does not know this token, or not any more. */
export class Uitgelogd extends Error {}

const STROOM = '/graphql/stroom';

/** The api gives a sign of life every 15 seconds; a line that is silent for longer than this is dead. */
const STILTE_MS = 40_000;

/**
 * Reads a line until it ends: each answer, and `null` for a sign of life. Fails with Uitgelogd, and with any other
 * error when the line breaks, falls silent or was refused.
 */
export async function* leesStroom(
  vraag: Stroomvraag,
  token: string,
  einde: AbortSignal,
): AsyncGenerator<Stroomantwoord | null> {
  const stilte = new AbortController();
  let wekker = setTimeout(() => stilte.abort(), STILTE_MS);
  try {
    const antwoord = await fetch(STROOM, {
      method: 'POST',
      headers: {
        accept: 'text/event-stream',
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify(vraag),
      signal: AbortSignal.any([einde, stilte.signal]),
    });
    if (antwoord.status === 401) throw new Uitgelogd();
    if (antwoord.body === null || !antwoord.headers.get('content-type')?.startsWith('text/event-stream')) {
      throw new Error(TEKSTEN.verbindingGeweigerd(antwoord.status));
    }
    for await (const blok of blokken(antwoord.body)) {
      clearTimeout(wekker);
      wekker = setTimeout(() => stilte.abort(), STILTE_MS);
      if (blok.startsWith('event: complete')) return;
      const gegevens = /^data: (.*)$/mu.exec(blok)?.[1];
      yield gegevens === undefined ? null : (JSON.parse(gegevens) as Stroomantwoord);
    }
  } finally {
    clearTimeout(wekker);
  }
}

/** The events of a body: each ends with an empty line. */
async function* blokken(inhoud: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const lezer = inhoud.getReader();
  const tekst = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await lezer.read();
    if (done) return;
    rest += tekst.decode(value, { stream: true });
    const delen = rest.split('\n\n');
    rest = delen.pop() ?? '';
    yield* delen;
  }
}
