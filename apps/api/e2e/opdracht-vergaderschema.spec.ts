import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { leesOpdracht, voerUit } from '../src/opdracht/vergaderschema.js';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';
import { tekst } from './testing/vergaderschema.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

describe('the command line', () => {
  const map = mkdtempSync(join(tmpdir(), 'vergaderschema-'));
  afterAll(() => {
    rmSync(map, { recursive: true });
  });
  const voer = async (rijen: readonly (readonly string[])[], woorden: readonly string[] = []) => {
    const pad = join(map, 'raad.csv');
    writeFileSync(pad, tekst(rijen, ';'));
    const opdracht = leesOpdracht([pad, '--traject', 'GR-SDD', '--gremium', 'raad-gm0590', ...woorden]);
    if (opdracht === null) throw new Error(woorden.join(' '));
    const regels: string[] = [];
    const code = await voerUit(opdracht, {
      databaseUrl: omgeving.databaseUrl,
      demo: true,
      log: (regel) => regels.push(regel),
    });
    return { code, uitvoer: regels.join('\n') };
  };
  const JUNI = ['10-6-2021', '6-5-2021', 'definitief', 'extra'];

  it('shows what would change as a table, and records it when told', async () => {
    const voor = await omgeving.afdruk();
    const proef = await voer([JUNI]);
    expect(proef).toMatchObject({
      code: 0,
      uitvoer: expect.stringMatching(/^do 10-6-2021 +do 6-5-2021 +bevestigd +nieuw$/mu),
    });
    expect(proef.uitvoer).toContain('gebruik dan --vastleggen');
    expect(await omgeving.afdruk()).toBe(voor);
    const vast = await voer([JUNI], ['--vastleggen', '--jaar', '2021']);
    expect(vast).toMatchObject({ code: 0, uitvoer: expect.stringContaining('Vastgelegd: versie') });
    const { rows } = await omgeving.db.query(
      `SELECT w.rol, w.gemeente_code FROM wijziging w JOIN traject t ON t.id = w.traject_id
        WHERE t.code = 'GR-SDD' ORDER BY w.volgnummer DESC LIMIT 1`,
    );
    expect(rows).toMatchObject([{ rol: 'griffier', gemeente_code: 'GM0590' }]);
    expect((await voer([JUNI], ['--vastleggen'])).uitvoer).toContain('er wijzigt niets');
  });

  it('ends with 1 and a reason when something stands in the way', async () => {
    const voor = await omgeving.afdruk();
    const slecht = [JUNI, ['31-6-2021', '', '', '']];
    expect(await voer(slecht, ['--vastleggen'])).toMatchObject({
      code: 1,
      uitvoer: expect.stringContaining('Rij 3, kolom Datum raad'),
    });
    expect((await voer(slecht)).code).toBe(1);
    expect(await omgeving.afdruk()).toBe(voor);
  });
});
