import type { Fout } from '@routekaart/bijlage';
import { TRAJECTBESTAND_SCHEMA, samenvatting } from '@routekaart/bijlage';
import type { DataSource } from 'typeorm';
import type { Migrations } from '../database/data-source.js';
import { maakDataSource } from '../database/data-source.js';
import { migreer } from '../database/migreer.js';
import { exporteerUitDatabase } from './exporteer.js';
import { importeerTraject } from './importeer.js';
import { leesTrajectbestand } from './lees-trajectbestand.js';
import { schrijfYaml } from './yaml/schrijf-yaml.js';

/** What the command line shows: lines for the reader, and whether it went well. */
export interface Opdrachtuitslag {
  readonly goed: boolean;
  readonly regels: readonly string[];
}

/** A database to work in; it is brought up to date first. */
export interface Opdrachtdatabase {
  readonly url: string;
  readonly migrations: Migrations;
}

/** What is wrong with a file, one line for each error as `bestand:regel:kolom`; or what it holds. */
export function controleerTekst(naam: string, tekst: string): Opdrachtuitslag {
  const gelezen = leesTrajectbestand(tekst);
  return gelezen.kind === 'fout'
    ? { goed: false, regels: toonFouten(naam, gelezen.fouten) }
    : { goed: true, regels: [`${naam}: in orde. ${samenvatting(gelezen.bestand)}`] };
}

/** Checks a file and loads it; a Traject that is there already is left alone. */
export async function importeerTekst(
  naam: string,
  tekst: string,
  database: Opdrachtdatabase,
): Promise<Opdrachtuitslag> {
  const gelezen = leesTrajectbestand(tekst);
  if (gelezen.kind === 'fout') return { goed: false, regels: toonFouten(naam, gelezen.fouten) };
  const { bestand } = gelezen;
  const uitkomst = await metDatabase(database, (dataSource) => importeerTraject(dataSource, bestand));
  switch (uitkomst.kind) {
    case 'geladen':
      return { goed: true, regels: [`${naam}: geladen. ${samenvatting(bestand)}`] };
    case 'bestaat-al':
      return {
        goed: false,
        regels: [`${naam}: traject ${uitkomst.code} bestaat al in deze database; er is niets gewijzigd.`],
      };
    case 'geweigerd':
      return { goed: false, regels: toonFouten(naam, uitkomst.fouten) };
  }
}

/** A Traject of the database as YAML; `null` when the code is unknown. */
export async function exporteerTekst(code: string, database: Opdrachtdatabase): Promise<string | null> {
  const bestand = await metDatabase(database, (dataSource) => exporteerUitDatabase(dataSource, code));
  return bestand === null ? null : schrijfYaml(bestand);
}

/** The published schema, as it stands in `docs/trajectbestand.schema.json`. */
export function schrijfSchema(): string {
  return `${schrijfJson(TRAJECTBESTAND_SCHEMA, '', 0)}\n`;
}

const BREEDTE = 110;

/** JSON as the formatter of the project writes it: lists of plain values on one line where they fit. */
function schrijfJson(waarde: unknown, inspringing: string, ervoor: number): string {
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde);
  const dieper = `${inspringing}  `;
  if (Array.isArray(waarde)) {
    const opRegel = `[${waarde.map((deel) => JSON.stringify(deel)).join(', ')}]`;
    const isPlat = waarde.every((deel) => typeof deel !== 'object' || deel === null);
    // One more for the comma that may follow.
    if (isPlat && ervoor + opRegel.length < BREEDTE) return opRegel;
    const delen = waarde.map((deel) => `${dieper}${schrijfJson(deel, dieper, dieper.length)}`);
    return `[\n${delen.join(',\n')}\n${inspringing}]`;
  }
  const delen = Object.entries(waarde).map(([sleutel, deel]) => {
    const kop = `${dieper}${JSON.stringify(sleutel)}: `;
    return kop + schrijfJson(deel, dieper, kop.length);
  });
  return delen.length === 0 ? '{}' : `{\n${delen.join(',\n')}\n${inspringing}}`;
}

async function metDatabase<T>(
  { url, migrations }: Opdrachtdatabase,
  werk: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  await migreer(url, migrations);
  const dataSource = maakDataSource({ url, migrations });
  await dataSource.initialize();
  try {
    return await werk(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

function toonFouten(naam: string, fouten: readonly Fout[]): readonly string[] {
  return [
    `${naam}: ${fouten.length === 1 ? '1 fout' : `${fouten.length} fouten`}.`,
    ...fouten.map(({ code, pad, melding, regel, kolom }) => {
      const plaats = regel === undefined ? naam : `${naam}:${regel}:${kolom ?? 1}`;
      return `  ${plaats}  ${melding} [${[code, pad].filter((deel) => deel !== '').join(' ')}]`;
    }),
  ];
}
