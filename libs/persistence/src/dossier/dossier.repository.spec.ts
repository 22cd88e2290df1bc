import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { inTransaction } from '../database/pool.js';
import { maakTestDatabase } from '../testing/database.js';
import type { TestDatabase } from '../testing/database.js';
import { DossierRepository } from './dossier.repository.js';

/** Counts what goes to PostgreSQL while the work runs, on whatever connection. */
async function countStatements(werk: () => Promise<unknown>): Promise<number> {
  const spion = jest.spyOn(pg.Client.prototype, 'query');
  try {
    await werk();
    return spion.mock.calls.length;
  } finally {
    spion.mockRestore();
  }
}

/** A Traject with as many gemeenten as asked, each with a raad, a behandeling and a meeting. */
const TRAJECT_MET = `
  WITH t AS (INSERT INTO traject SELECT gen_random_uuid(), 'T' || $1::int, 'Proef', 'Proef', NULL, false, NULL, 1
    RETURNING id),
  n AS (SELECT i, 'GM' || (1000 + i) AS gm FROM generate_series(1, $1::int) i),
  g AS (INSERT INTO gemeente SELECT gm, 'Gemeente ' || i FROM n ON CONFLICT DO NOTHING),
  d AS (INSERT INTO deelnemer SELECT t.id, gm, i FROM t, n),
  r AS (INSERT INTO gremium SELECT t.id, 'raad-' || gm, i, 'Raad ' || i, 'raad', 'bestuurlijk', 'besluit', gm, 'griffier',
    21, NULL, 0 FROM t, n),
  s AS (INSERT INTO station SELECT t.id, 'raad', 'Raad', 1, true, '{}', 0, NULL, false FROM t),
  m AS (INSERT INTO mijlpaal SELECT t.id, 1, 'Notitie', 'notitie', 'bron', NULL, 'allen' FROM t),
  b AS (INSERT INTO behandeling SELECT t.id, gen_random_uuid(), 1, 'raad', gm, 'raad-' || gm, '2021-03-15', '2021-04-16',
    'bron', 0 FROM t, n),
  w AS (INSERT INTO wijziging SELECT t.id, 1, 'x', 'x', 'proef', 'traject', 'bron', 'bron', NULL, '2021-01-25T11:00:00Z',
    '2021-01-25', 'bron', 'null'::jsonb FROM t),
  v AS (INSERT INTO vergadering SELECT t.id, gen_random_uuid(), 'raad-' || gm FROM t, n RETURNING *)
  INSERT INTO vergadering_feit SELECT traject_id, 1, id, gremium, '2021-04-13', NULL, 'voorlopig', true, 'voorbeeld', NULL
    FROM v`;

describe('DossierRepository', () => {
  let database: TestDatabase;
  let dossiers: DossierRepository;
  beforeAll(async () => {
    database = await maakTestDatabase();
    dossiers = new DossierRepository(database.dataSource);
    for (const aantal of [1, 40]) await database.dataSource.query(TRAJECT_MET, [aantal]);
  });
  afterAll(async () => {
    await database.sluit();
  });

  it('reads a whole dossier in one statement, whatever the number of gemeenten', async () => {
    for (const aantal of [1, 40]) {
      const statements = await countStatements(async () => {
        const dossier = await dossiers.laad(`T${aantal}`);
        expect(dossier?.opzet.gemeenten).toHaveLength(aantal);
        expect(dossier?.opzet.behandelingen).toHaveLength(aantal);
        expect(dossier?.vergaderFeiten).toHaveLength(aantal);
      });
      expect(statements).toBe(1);
    }
  });

  it('reads the same twice', async () => {
    expect(await dossiers.laad('GR-SDD')).toEqual(await dossiers.laad('GR-SDD'));
  });

  it('holds plain data only: no Date, no class, nothing undefined', async () => {
    const dossier = await dossiers.laad('GR-SDD');
    expect(JSON.parse(JSON.stringify(dossier))).toStrictEqual(dossier);
  });

  it('reads, inside a transaction, what that transaction sees', async () => {
    await inTransaction(
      database.dataSource,
      async (client) => {
        await client.query("UPDATE traject SET versie = versie + 1 WHERE code = 'T1'");
        expect((await dossiers.laad('T1', client))?.versie).toBe(2);
        expect(await dossiers.versie('T1', client)).toBe(2);
        expect((await dossiers.laad('T1'))?.versie).toBe(1);
      },
      () => false,
    );
    expect(await dossiers.versie('T1')).toBe(1);
  });

  it('knows no dossier with another code', async () => {
    expect(await dossiers.laad('gr-sdd')).toBeNull();
    expect(await dossiers.versie('')).toBeNull();
  });

  it('lists the trajecten, with a label on those whose calendars are invented', async () => {
    const trajecten = await dossiers.trajecten();
    expect(trajecten.map(({ code, voorbeeld }) => [code, voorbeeld])).toEqual([
      ['GR-SDD', true],
      ['SERVICEGEMEENTE', true],
      ['T1', false],
      ['T40', false],
    ]);
    expect(trajecten.map(({ label }) => label?.slice(0, 10) ?? null)).toEqual([
      'Voorbeeld:',
      'Voorbeeld:',
      null,
      null,
    ]);
  });
});
