import pg from 'pg';
import { DataSource } from 'typeorm';
import { sqlstateVan } from './pool.js';
import type { Migrations } from './data-source.js';

/** Any number, as long as everything that migrates this database uses the same one. */
const SLOT = 7_237_611;
const LOCK_TIMEOUT_MS = 500;
const POGINGEN = 5;
const PAUZE_MS = 300;
const LOCK_NIET_GEKREGEN = '55P03';

/**
 * Brings the schema up to date. A second process that starts at the same time waits and finds nothing left to
 * do. A migration never holds up readers for more than half a second: it gives up and tries again.
 */
export async function migreer(url: string, migrations: Migrations): Promise<void> {
  const slot = new pg.Client({ connectionString: url, application_name: 'routekaart-migraties' });
  slot.on('error', () => undefined);
  await slot.connect();
  try {
    await slot.query('SELECT pg_advisory_lock($1)', [SLOT]);
    await runMigrations(url, migrations);
  } finally {
    await slot.end();
  }
}

async function runMigrations(url: string, migrations: Migrations): Promise<void> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    applicationName: 'routekaart-migraties',
    migrations: [...migrations],
    installExtensions: false,
    extra: { max: 1, connectionTimeoutMillis: 5_000, lock_timeout: LOCK_TIMEOUT_MS },
  });
  await dataSource.initialize();
  try {
    for (let poging = 1; ; poging += 1) {
      try {
        await dataSource.runMigrations({ transaction: 'each' });
        return;
      } catch (fout) {
        if (poging === POGINGEN || !isLockTimeout(fout)) throw fout;
        await new Promise((klaar) => setTimeout(klaar, PAUZE_MS));
      }
    }
  } finally {
    await dataSource.destroy();
  }
}

/** TypeORM wraps the error of the driver. */
function isLockTimeout(fout: unknown): boolean {
  const oorzaak = fout instanceof Error && 'driverError' in fout ? fout.driverError : fout;
  return sqlstateVan(oorzaak) === LOCK_NIET_GEKREGEN;
}
