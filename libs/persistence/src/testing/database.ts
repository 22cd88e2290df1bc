import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MIGRATIONS } from '@routekaart/migrations';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { maakDataSource } from '../database/data-source.js';
import { migreer } from '../database/migreer.js';
import { laadVoorbeeld } from '../voorbeeld/laad-voorbeeld.js';

export interface TestDatabase {
  readonly url: string;
  /** Initialized, with the pool of the application. */
  readonly dataSource: DataSource;
  /** Closes the DataSource and drops the database. */
  readonly sluit: () => Promise<void>;
}

const SLOT = 7_237_613;
const SJABLOON = 'routekaart_sjabloon_';
const MAPPEN = ['../', '../../data/', '../../../../migrations/src/', '../../../bijlage/src/trajectbestand/'];

/**
 * A fresh database with the schema and the example, or a really empty one. The schema and the example are made once
 * and copied: the template is named after the sources that make it, so an old one is never used.
 */
export async function maakTestDatabase(opties: { readonly leeg?: boolean } = {}): Promise<TestDatabase> {
  const naam = `routekaart_test_${randomUUID().replaceAll('-', '')}`;
  await inBeheer(async (beheer) => {
    if (opties.leeg === true) {
      await beheer.query(`CREATE DATABASE ${naam}`);
      return;
    }
    // Two Jest workers: one makes the template, the other waits for it.
    await beheer.query('SELECT pg_advisory_lock($1)', [SLOT]);
    await beheer.query(`CREATE DATABASE ${naam} TEMPLATE ${await zorgVoorSjabloon(beheer)}`);
  });
  const url = urlVan(naam);
  const dataSource = maakDataSource({ url, migrations: MIGRATIONS });
  await dataSource.initialize();
  return {
    url,
    dataSource,
    sluit: async () => {
      if (dataSource.isInitialized) await dataSource.destroy();
      await inBeheer((beheer) => beheer.query(`DROP DATABASE ${naam} WITH (FORCE)`));
    },
  };
}

async function zorgVoorSjabloon(beheer: pg.Client): Promise<string> {
  const naam = SJABLOON + hashVanBronnen();
  const { rows } = await beheer.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
    [SJABLOON],
  );
  if (rows.some(({ datname }) => datname === naam)) return naam;
  for (const { datname } of rows) await beheer.query(`DROP DATABASE ${datname} WITH (FORCE)`);
  const inBouw = `${naam}_bouw`;
  await beheer.query(`CREATE DATABASE ${inBouw}`);
  await migreer(urlVan(inBouw), MIGRATIONS);
  const dataSource = maakDataSource({ url: urlVan(inBouw), migrations: MIGRATIONS });
  await dataSource.initialize();
  await laadVoorbeeld(dataSource);
  await dataSource.destroy();
  await beheer.query(`ALTER DATABASE ${inBouw} RENAME TO ${naam}`);
  return naam;
}

function hashVanBronnen(): string {
  const hash = createHash('sha256');
  for (const map of MAPPEN) {
    const pad = fileURLToPath(new URL(map, import.meta.url));
    const namen = readdirSync(pad, { recursive: true, encoding: 'utf8' }).sort();
    for (const naam of namen.filter((bestand) => /(?<!\.spec)\.(ts|json|yaml)$/.test(bestand))) {
      hash.update(naam).update(readFileSync(join(pad, naam)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function inBeheer(werk: (beheer: pg.Client) => Promise<unknown>): Promise<void> {
  const beheer = new pg.Client({ connectionString: beheerUrl() });
  await beheer.connect();
  try {
    await werk(beheer);
  } finally {
    await beheer.end();
  }
}

function urlVan(database: string): string {
  const url = new URL(beheerUrl());
  url.pathname = `/${database}`;
  return url.href;
}

function beheerUrl(): string {
  const url = process.env.ROUTEKAART_TEST_DATABASE_URL;
  if (url === undefined) throw new Error('zet ROUTEKAART_TEST_DATABASE_URL, of start de tests met npm test');
  return url;
}
