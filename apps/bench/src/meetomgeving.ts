import type { Opruimer } from './opruimer.js';
import type { Opties } from './opties.js';
import type { Proefbank } from './databases.js';
import type { Uitgever } from './uitgever.js';
import { Kind } from './proces/kind.js';

/** What the parts that need servers share. */
export interface Meetomgeving {
  readonly opties: Opties;
  readonly opruimer: Opruimer;
  readonly banken: readonly Proefbank[];
  readonly uitgever: Uitgever;
  readonly lader: Kind;
  readonly zeg: (regel: string) => void;
}

/** An api in a process of its own, on the core of servers unless told otherwise. */
export function startApi(
  { opruimer, uitgever }: Pick<Meetomgeving, 'opruimer' | 'uitgever'>,
  url: string,
  gepind = true,
): Promise<Kind> {
  return Kind.start('api', opruimer, {
    ...(gepind ? { kern: 0 as const } : {}),
    env: { ...uitgever.env, BENCH_DATABASE: url },
  });
}

/** One question to a server of the bench, as text. */
export async function stel(
  { poort }: Kind,
  token: string,
  query: string,
  variables: object = {},
): Promise<string> {
  const antwoord = await fetch(`http://127.0.0.1:${String(poort)}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const tekst = await antwoord.text();
  if (antwoord.status !== 200 || tekst.startsWith('{"errors"')) {
    throw new Error(`Antwoord ${String(antwoord.status)}: ${tekst.slice(0, 500)}`);
  }
  return tekst;
}
