import { randomUUID } from 'node:crypto';
import { versies } from './dashboard.js';
import { type Uitkomst, document } from './mutaties.js';
import type { Omgeving, Wie } from './omgeving.js';

export const GRIFFIER = 'griffier GM0505';
export const RAAD = 'raad-GM0505';
/** What the example knows of this raad in 2021, with the days on which it decides nothing. */
export const JAAR: readonly (readonly string[])[] = [
  ['26-1-2021', '17-12-2020', 'definitief', ''],
  ['9-3-2021', '11-2-2021', 'definitief', ''],
  ['20-4-2021', '25-3-2021', 'definitief', ''],
  ['25-5-2021', '29-4-2021', 'definitief', ''],
  ['29-6-2021', '3-6-2021', 'definitief', ''],
  ['13-7-2021', '17-6-2021', 'definitief', 'begroting'],
  ['21-9-2021', '26-8-2021', 'definitief', ''],
  ['26-10-2021', '30-9-2021', 'definitief', ''],
  ['9-11-2021', '14-10-2021', 'definitief', 'begroting'],
  ['14-12-2021', '18-11-2021', 'definitief', ''],
];
export const KOP = ['Datum raad', 'Aanleverdatum', 'Status', 'Soort'];
export const EXTRA = ['11-5-2021', '15-4-2021', 'definitief', 'extra'];

interface Wijziging {
  readonly soort: string;
  readonly dag: string;
  readonly staat: string;
  readonly wordtVastgelegd: boolean;
  readonly aanleverdag: string | null;
  readonly zin: string;
}

interface Schema {
  readonly samenvatting: string;
  readonly vergaderingen: readonly {
    readonly dag: string;
    readonly staat: string;
    readonly plaats: string;
  }[];
  readonly bevindingen: readonly { readonly code: string; readonly ernst: string; readonly plaats: string }[];
  readonly wijzigingen: readonly Wijziging[];
}

/** What an import, or a trial of it, answers. */
export interface Import extends Uitkomst {
  readonly schema?: Schema;
  readonly kanVastgelegd?: boolean;
  readonly reden?: string;
  readonly plaats?: string | null;
  readonly rij?: number | null;
  readonly kolom?: string | null;
  readonly bezwaren?: readonly { readonly code: string; readonly plaats: string }[];
}

export async function importeerSchema(
  omgeving: Omgeving,
  input: object,
  wie: Wie = GRIFFIER,
  pad = '/graphql',
): Promise<Import> {
  const gremium = 'gremium' in input ? String(input.gremium) : RAAD;
  const verwachteVersie = (await versies(omgeving.api)).get(gremium);
  const variables = {
    input: { traject: 'GR-SDD', gremium, jaar: 2021, sleutel: randomUUID(), verwachteVersie, ...input },
  };
  const body = JSON.stringify({ query: document('importVergaderschema'), variables });
  const { tekst } = await omgeving.api.stuur(
    body,
    { authorization: `Bearer ${omgeving.api.token(wie)}` },
    { pad },
  );
  const { data } = JSON.parse(tekst) as { data?: { importVergaderschema: Import } };
  if (data === undefined) throw new Error(tekst);
  return data.importVergaderschema;
}

/** A list as a griffier pastes it, or with another separator as it is in a file. */
export function tekst(rijen: readonly (readonly string[])[], scheiding = '\t'): string {
  return [KOP, ...rijen].map((rij) => rij.join(scheiding)).join('\n');
}

export function bestand(naam: string, inhoud: string | Uint8Array): { readonly bestand: object } {
  return { bestand: { naam, inhoud: Buffer.from(inhoud).toString('base64') } };
}

/** What a list changes: the kind of each change, and its day. */
export const soorten = ({ schema }: Import) =>
  (schema?.wijzigingen ?? []).filter(({ soort }) => soort !== 'GELIJK').map(({ soort, dag }) => [soort, dag]);
