import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '@routekaart/migrations';
import { maakTestDatabase } from '../testing/database.js';
import type { TestDatabase } from '../testing/database.js';
import { migreer } from './migreer.js';

interface Schemadeel {
  readonly wat: string;
  readonly tekst: string;
}

/** Everything that the migrations make, as text: what is the same here is the same schema. */
const SCHEMA = `
  SELECT 'kolom' AS wat, table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable AS tekst
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations'
  UNION ALL SELECT 'constraint', conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> 'migrations'
  UNION ALL SELECT 'index', indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migrations'
  UNION ALL SELECT 'trigger', pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL SELECT 'functie', pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
  ORDER BY 1, 2`;

async function schemaVan({ dataSource }: TestDatabase): Promise<readonly Schemadeel[]> {
  return dataSource.query<Schemadeel[]>(SCHEMA);
}

async function undoAll({ dataSource }: TestDatabase): Promise<void> {
  let nog: number = MIGRATIONS.length;
  while (nog > 0) {
    await dataSource.undoLastMigration();
    nog -= 1;
  }
}

describe('the migrations', () => {
  let database: TestDatabase;
  let uitRijen: TestDatabase;
  beforeAll(async () => {
    [database, uitRijen] = await Promise.all([
      maakTestDatabase({ leeg: true }),
      maakTestDatabase({ leeg: true }),
    ]);
    await migreer(database.url, MIGRATIONS);
  });
  afterAll(async () => {
    await Promise.all([database.sluit(), uitRijen.sluit()]);
  });

  it('lead to exactly the schema that the rows describe', async () => {
    const drift = await database.dataSource.driver.createSchemaBuilder().log();
    expect(drift.upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('have the same conditions as the rows, which the schema builder knows by name only', async () => {
    await uitRijen.dataSource.synchronize();
    const rijen = await schemaVan(uitRijen);
    const migraties = await schemaVan(database);
    expect(rijen.length).toBeGreaterThan(200);
    expect(migraties.filter(({ wat }) => wat !== 'trigger' && wat !== 'functie')).toEqual(rijen);
  });

  it('can be undone and done again, with the same schema', async () => {
    const voor = await schemaVan(database);
    await undoAll(database);
    const leeg = await schemaVan(database);
    await migreer(database.url, MIGRATIONS);

    expect(leeg).toEqual([]);
    expect(await schemaVan(database)).toEqual(voor);
  });

  it('leave a plugged in station with one placement when corrections of its gremium are undone', async () => {
    const nummers = async (): Promise<readonly { nummer: number }[]> =>
      database.dataSource.query('SELECT nummer FROM lokaalstation ORDER BY nummer');
    await database.dataSource.transaction(async (db) => {
      // The traject to which they belong is not needed here.
      await db.query('SET LOCAL session_replication_role = replica');
      await db.query(`
        INSERT INTO lokaalstation (traject_id, volgnummer, nummer, gemeente_code, station, mijlpalen, voor, gremium,
                                   nieuw_station, nieuw_gremium, gremium_naam, gremium_soort)
        SELECT gen_random_uuid(), 1, nummer, 'GM0610', 'commissie', '{1}', 'raad', 'commissie-GM0610',
               nummer = 1, nummer = 1, naam, soort
        FROM (VALUES (1, NULL, NULL), (2, 'Commissie', 'commissie')) AS rij (nummer, naam, soort)`);
    });
    expect(await nummers()).toEqual([{ nummer: 1 }, { nummer: 2 }]);
    const namen: readonly string[] = MIGRATIONS.map(({ name }) => name);
    for (let nog = namen.length - namen.indexOf('Gremiumcorrectie1767225600200'); nog > 0; nog -= 1) {
      await database.dataSource.undoLastMigration();
    }
    expect(await nummers()).toEqual([{ nummer: 1 }]);
    await expect(database.dataSource.query('DELETE FROM lokaalstation')).rejects.toThrow();
    await migreer(database.url, MIGRATIONS);
  });

  it('run once when two processes start at the same time', async () => {
    await undoAll(database);
    await Promise.all([migreer(database.url, MIGRATIONS), migreer(database.url, MIGRATIONS)]);
    const gedaan: { name: string }[] = await database.dataSource.query(
      'SELECT name FROM migrations ORDER BY id',
    );
    expect(gedaan.map(({ name }) => name)).toEqual(MIGRATIONS.map(({ name }) => name));
  });
});
