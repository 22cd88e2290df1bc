import { randomUUID } from 'node:crypto';
import type { Api, Wie } from './omgeving.js';

export const MAAK = `mutation ($input: MaakAgendaFeedInput!) { maakAgendaFeed(input: $input) { __typename
  ... on AgendaFeedGemaakt { adres feed { id naam soort code op ingetrokkenOp } }
  ... on Weigering { code veld melding } } }`;

/** What comes of making or withdrawing an address. */
export interface Feeduitkomst {
  readonly __typename: string;
  readonly adres?: string | null;
  readonly feed?: { readonly id: string; readonly naam: string; readonly ingetrokkenOp: string | null };
  readonly code?: string;
  readonly veld?: string | null;
}

export async function maakFeed(
  api: Api,
  wie: Wie,
  soort: string,
  code: string | null,
  anders: object = {},
): Promise<Feeduitkomst> {
  const input = { traject: 'GR-SDD', soort, code, sleutel: randomUUID(), ...anders };
  return (await api.lees<{ maakAgendaFeed: Feeduitkomst }>(wie, MAAK, { input })).maakAgendaFeed;
}

/** The address on the port of this api, by number: `localhost` may be another machine in a test. */
export function padVan({ adres }: Feeduitkomst): string {
  return new URL(adres ?? 'http://geen.adres').pathname;
}

export async function haalAgenda(
  api: Api,
  pad: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${api.adres}${pad}`, { headers });
}
