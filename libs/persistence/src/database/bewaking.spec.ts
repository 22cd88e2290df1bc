import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { maakTestDatabase, type TestDatabase } from '../testing/database.js';

describe('the database itself', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await maakTestDatabase();
  });
  afterAll(async () => {
    await database.sluit();
  });

  const voer = async (sql: string): Promise<string> => {
    try {
      await database.dataSource.query(sql);
      return 'gelukt';
    } catch (fout) {
      if (!(fout instanceof QueryFailedError)) throw fout;
      const { constraint } = fout.driverError as { readonly constraint?: string };
      return constraint ?? fout.message;
    }
  };

  it.each([
    ['wijziging', "bron = ''"],
    ['planrij', "wat = ''"],
    ['planfeit', "tekst = ''"],
    ['vergadering', "gremium = 'onsd'"],
    ['vergadering_feit', "staat = 'vervallen'"],
    ['besluit', "uitkomst = 'niet-ingestemd'"],
    ['aanlevering', 'dag = dag + 1'],
    ['stukversie', "naam = ''"],
    ['trajectbestand', "bewaard = '{}'"],
  ])('refuses to change, delete or empty %s', async (tabel, wijziging) => {
    const telling = `SELECT count(*)::int AS aantal FROM ${tabel}`;
    const voor: unknown = await database.dataSource.query(telling);
    expect(await voer(`UPDATE ${tabel} SET ${wijziging}`)).toMatch(/alleen aangevuld: UPDATE geweigerd/);
    expect(await voer(`DELETE FROM ${tabel}`)).toMatch(/alleen aangevuld: DELETE geweigerd/);
    expect(await voer(`TRUNCATE ${tabel} CASCADE`)).toMatch(/alleen aangevuld: TRUNCATE geweigerd/);
    expect(await database.dataSource.query(telling)).toEqual(voor);
    expect(voor).not.toEqual([{ aantal: 0 }]);
  });

  it.each(['traject', 'gremium', 'activiteit', 'behandeling'])(
    'lets the versie of a %s rise by one and by nothing else',
    async (tabel) => {
      for (const versie of ['versie', 'versie + 2', 'versie - 1', '0']) {
        expect(await voer(`UPDATE ${tabel} SET versie = ${versie}`)).toMatch(/na versie \d+ komt versie/);
      }
      expect(await voer(`UPDATE ${tabel} SET versie = versie + 1`)).toBe('gelukt');
    },
  );

  it.each([
    [
      'a behandeling of one gemeente before the raad of another',
      'behandeling_strook_fkey',
      `INSERT INTO behandeling SELECT traject_id, gen_random_uuid(), mijlpaal, 'college', 'GM0505', gremium, NULL, NULL,
         'onbekend', 0 FROM behandeling WHERE gremium = 'raad-GM0482'`,
    ],
    [
      'the same cell of the matrix twice',
      'behandeling_cel_key',
      `INSERT INTO behandeling SELECT traject_id, gen_random_uuid(), mijlpaal, station, gemeente_code, gremium, NULL, NULL,
         'onbekend', 0 FROM behandeling WHERE station = 'onsd' AND mijlpaal = 1`,
    ],
    [
      'a besluit on a stukversie that does not exist',
      'besluit_stukversie_fkey',
      `INSERT INTO besluit SELECT gen_random_uuid(), traject_id, volgnummer, behandeling_id, mijlpaal, dag, uitkomst,
         vorm, 9, toelichting, aanpassingen, vervangt FROM besluit LIMIT 1`,
    ],
    [
      'a besluit that replaces one of another behandeling',
      'besluit_vervangt_fkey',
      `INSERT INTO besluit SELECT gen_random_uuid(), a.traject_id, a.volgnummer, a.behandeling_id, a.mijlpaal, a.dag,
         a.uitkomst, a.vorm, a.stukversie, a.toelichting, a.aanpassingen, b.id
       FROM besluit a JOIN besluit b ON b.behandeling_id <> a.behandeling_id LIMIT 1`,
    ],
    [
      'a fact about a vergadering under another gremium',
      'vergadering_feit_vergadering_fkey',
      `INSERT INTO vergadering_feit SELECT traject_id, 3, vergadering_id, 'raad-GM0505', dag, aanleverdag, staat,
         besluitvormend, herkomst, reden FROM vergadering_feit WHERE gremium = 'onsd' LIMIT 1`,
    ],
    [
      'a wijziging on another day than its instant has in the Netherlands',
      'wijziging_dag_check',
      `INSERT INTO wijziging SELECT traject_id, 9999, 'x', verzoek_hash, handeling, onderwerp, rol, door, gemeente_code,
         '2021-03-24T23:30:00Z', '2021-03-24', bron, resultaat FROM wijziging LIMIT 1`,
    ],
  ])('refuses %s', async (_wat, constraint, sql) => {
    expect(await voer(sql)).toBe(constraint);
  });
});
