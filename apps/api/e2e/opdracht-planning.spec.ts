import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { leesOpdracht, voerUit } from '../src/opdracht/planning.js';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

const BRON_004 = readFileSync(
  new URL('../../../libs/bijlage/src/golden/bron-004.txt', import.meta.url),
  'utf8',
);

let omgeving: Omgeving;
let map: string;
let bestand: string;
beforeAll(async () => {
  omgeving = await startOmgeving();
  map = mkdtempSync(join(tmpdir(), 'planning-'));
  bestand = join(map, 'bijlage maart.txt');
  writeFileSync(
    bestand,
    BRON_004.replace('bijgewerkt t/m 25-01-2021', 'bijgewerkt t/m 22-03-2021').replace(
      '\t17-5\tAfstemmen',
      '\t18-5\tAfstemmen',
    ),
  );
});
afterAll(async () => {
  await omgeving.sluit();
  rmSync(map, { recursive: true });
});

/** What the command prints, and its exit code. */
async function doe(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly regels: readonly string[] }> {
  const opdracht = leesOpdracht(args);
  if (opdracht === null) throw new Error(`geen opdracht: ${args.join(' ')}`);
  const regels: string[] = [];
  const { databaseUrl } = omgeving;
  const code = await voerUit(opdracht, { databaseUrl, demo: true, log: (regel) => regels.push(regel) });
  return { code, regels };
}

describe('npm run planning', () => {
  it('checks a file and records nothing', async () => {
    const voor = await omgeving.afdruk();
    const { code, regels } = await doe('keur', bestand, '--traject', 'GR-SDD');
    expect(code).toBe(0);
    expect(regels[0]).toMatch(/^61 rijen gelezen, \d+ bevindingen\.$/u);
    expect(regels).toContainEqual(
      expect.stringMatching(/^kritiek: regel 159: ma 24-5-2021 is Tweede Pinksterdag/u),
    );
    expect(await omgeving.afdruk()).toBe(voor);
  });

  it('tries an import, and then records it', async () => {
    const voor = await omgeving.afdruk();
    const proef = await doe('importeer', bestand, '--traject', 'GR-SDD', '--proef');
    expect(proef.code).toBe(0);
    expect(proef.regels[0]).toBe('“Afstemmen beide sporen” gaat van ma 17-5-2021 naar di 18-5-2021.');
    expect(proef.regels.at(-1)).toBe('Er is niets vastgelegd. Klopt dit, laat dan --proef weg.');
    expect(await omgeving.afdruk()).toBe(voor);
    const { code, regels } = await doe('importeer', bestand, '--traject', 'GR-SDD');
    expect(code).toBe(0);
    expect(regels.slice(-2)).toEqual([
      '38 activiteiten: 1 verplaatst, 37 ongewijzigd.',
      'Vastgelegd als editie 2: bijlage maart, bijgewerkt t/m ma 22-3-2021.',
    ]);
  });

  it.each([
    [['keur', 'nergens.docx', '--traject', 'GR-SDD'], /bestaat niet/u],
    [['importeer', 'BESTAND', '--traject', 'GR-XYZ'], /geen traject met code “GR-XYZ”/u],
    [['keur', 'BESTAND'], /Kies uit: GR-SDD, SERVICEGEMEENTE\./u],
    [['importeer', 'BESTAND', '--traject', 'GR-SDD', '--alias', 'X=Y'], /NIET_GEVONDEN/u],
  ])('of %j ends with the reason', async (woorden, reden) => {
    const voor = await omgeving.afdruk();
    const { code, regels } = await doe(...woorden.map((woord) => (woord === 'BESTAND' ? bestand : woord)));
    expect(code).toBe(1);
    expect(regels.join('\n')).toMatch(reden);
    expect(await omgeving.afdruk()).toBe(voor);
  });
});
