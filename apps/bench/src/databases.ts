import { MIGRATIONS } from '@routekaart/migrations';
import { laadVoorbeeld, maakDataSource, migreer } from '@routekaart/persistence';
import pg from 'pg';
import type { Opruimer } from './opruimer.js';
import { REGIOCODE, maakRegio } from './regio/maak-regio.js';

/** A traject to measure with, and the database in which it stands. */
export interface Proefbank {
  readonly gemeenten: number;
  readonly traject: string;
  readonly url: string;
  /** A copy that only the bare transactions write to. */
  readonly kopieUrl: string;
}

/** The example itself and a made-up region, each in a database that is dropped at the end. */
export async function maakProefbanken(adminUrl: string, opruimer: Opruimer): Promise<readonly Proefbank[]> {
  const voorvoegsel = `routekaart_bench_${String(process.pid)}`;
  const url = (naam: string): string => Object.assign(new URL(adminUrl), { pathname: `/${naam}` }).href;
  const beheer = new pg.Client({ connectionString: adminUrl });
  await beheer.connect();
  opruimer.na(() => beheer.end());
  const maak = async (naam: string, sjabloon: string): Promise<string> => {
    opruimer.na(() => beheer.query(`DROP DATABASE IF EXISTS ${naam} WITH (FORCE)`));
    await beheer.query(`CREATE DATABASE ${naam} TEMPLATE ${sjabloon}`);
    return naam;
  };

  const klein = await maak(`${voorvoegsel}_7`, 'template0');
  await vulMetVoorbeeld(url(klein));
  const groot = await maak(`${voorvoegsel}_342`, klein);
  await metVerbinding(url(groot), (db) => maakRegio(db, 342));
  const bank = async (gemeenten: number, traject: string, naam: string): Promise<Proefbank> => ({
    gemeenten,
    traject,
    url: url(naam),
    kopieUrl: url(await maak(`${naam}_kopie`, naam)),
  });
  return [await bank(7, 'GR-SDD', klein), await bank(342, REGIOCODE, groot)];
}

/** Lends a connection for a while. */
export async function metVerbinding<T>(url: string, werk: (db: pg.Client) => Promise<T>): Promise<T> {
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  try {
    return await werk(db);
  } finally {
    await db.end();
  }
}

async function vulMetVoorbeeld(url: string): Promise<void> {
  await migreer(url, MIGRATIONS);
  const dataSource = maakDataSource({ url, migrations: MIGRATIONS });
  await dataSource.initialize();
  await laadVoorbeeld(dataSource);
  await dataSource.destroy();
}
