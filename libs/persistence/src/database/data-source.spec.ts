import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DossierRepository } from '../dossier/dossier.repository.js';
import { maakTestDatabase } from '../testing/database.js';
import type { TestDatabase } from '../testing/database.js';
import { controleerDatabase } from './controleer-database.js';
import { maakDataSource } from './data-source.js';
import { inTransaction, poolVan } from './pool.js';

describe('the pool of the application', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await maakTestDatabase();
  });
  afterAll(async () => {
    await database.sluit();
  });

  it('has a limit and timeouts, on both sides', async () => {
    const pool = poolVan(database.dataSource);
    expect(pool.options).toMatchObject({
      max: 10,
      connectionTimeoutMillis: 2_000,
      query_timeout: 5_000,
      keepAlive: true,
    });
    const { rows } = await pool.query(`SELECT current_setting('statement_timeout') AS statement,
      current_setting('idle_in_transaction_session_timeout') AS transactie`);
    expect(rows).toEqual([{ statement: '4s', transactie: '5s' }]);
  });

  it('survives that all its connections are cut, idle and at work', async () => {
    const pool = poolVan(database.dataSource);
    const aanHetWerk = inTransaction(database.dataSource, (client) => client.query('SELECT pg_sleep(3)'));
    const afgebroken = expect(aanHetWerk).rejects.toThrow(/terminat/);
    await pool.query('SELECT 1');
    const killer = maakDataSource({ url: database.url, migrations: [], poolMax: 1 });
    await killer.initialize();
    await killer.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    await killer.destroy();
    await afgebroken;
    await new Promise((klaar) => setTimeout(klaar, 50));

    expect(await new DossierRepository(database.dataSource).versie('GR-SDD')).toBeGreaterThan(2);
    expect(pool.totalCount).toBe(pool.idleCount);
  });

  it('hands back every connection after a thousand errors', async () => {
    const pool = poolVan(database.dataSource);
    for (let ronde = 0; ronde < 100; ronde += 1) {
      await Promise.all(
        Array.from({ length: 10 }, () =>
          expect(
            inTransaction(database.dataSource, (client) => client.query('SELECT 1 / 0')),
          ).rejects.toThrow('division by zero'),
        ),
      );
    }
    expect([pool.totalCount - pool.idleCount, pool.waitingCount]).toEqual([0, 0]);
  });
});

describe('controleerDatabase', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await maakTestDatabase();
  });
  afterAll(async () => {
    await database.sluit();
  });

  it.each([
    ['on', []],
    ['remote_write', []],
    ['local', ['synchronous_commit']],
    ['off', ['synchronous_commit']],
  ])('judges synchronous_commit = %s', async (waarde, verwacht) => {
    await database.dataSource.query(`ALTER DATABASE ${String(database.dataSource.driver.database)}
      SET synchronous_commit = ${waarde}`);
    const dataSource = maakDataSource({ url: database.url, migrations: [] });
    await dataSource.initialize();
    const bevindingen = await controleerDatabase(dataSource);
    await dataSource.destroy();
    const gevonden = bevindingen.map(({ instelling }) => instelling);
    expect(gevonden.filter((naam) => naam === 'synchronous_commit')).toEqual(verwacht);
    expect(gevonden).not.toContain('server_version_num');
  });
});
