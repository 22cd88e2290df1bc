import { readFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { importeerTraject } from '../trajectbestand/importeer.js';
import { leesTrajectbestand } from '../trajectbestand/lees-trajectbestand.js';

/** The files of the example, by the code of their Traject: the GR SDD first, that is what the demo shows. */
const BESTANDEN = [
  { code: 'GR-SDD', bestand: 'gr-sdd.yaml' },
  { code: 'SERVICEGEMEENTE', bestand: 'servicegemeente-dordrecht.yaml' },
] as const;

/**
 * Loads the trajecten of the example as far as they do not exist yet, each in one transaction; `geladen` tells
 * whether this call brought the GR SDD. Wijziging 1 is the plan, wijziging 2 the invented calendars; after that each
 * fact of the example has its own Wijziging, dated on the day on which it was recorded. Two fresh databases become
 * equal.
 */
export async function laadVoorbeeld(dataSource: DataSource): Promise<{ readonly geladen: boolean }> {
  const [grSdd = false] = await laadAlles(dataSource);
  return { geladen: grSdd };
}

async function laadAlles(dataSource: DataSource): Promise<readonly boolean[]> {
  const geladen: boolean[] = [];
  for (const { code, bestand } of BESTANDEN) {
    const aanwezig: unknown[] = await dataSource.query('SELECT FROM traject WHERE code = $1', [code]);
    geladen.push(aanwezig.length === 0 && (await laad(dataSource, bestand)));
  }
  return geladen;
}

/** These files belong to the program: an error in them is one of the program. */
async function laad(dataSource: DataSource, bestand: string): Promise<boolean> {
  const tekst = readFileSync(new URL(`../../data/trajecten/${bestand}`, import.meta.url), 'utf8');
  const gelezen = leesTrajectbestand(tekst);
  if (gelezen.kind === 'fout') throw new Error(`${bestand}: ${gelezen.fouten[0]?.melding ?? ''}`);
  const uitkomst = await importeerTraject(dataSource, gelezen.bestand);
  if (uitkomst.kind === 'geweigerd') throw new Error(`${bestand}: ${uitkomst.fouten[0]?.melding ?? ''}`);
  return uitkomst.kind === 'geladen';
}
