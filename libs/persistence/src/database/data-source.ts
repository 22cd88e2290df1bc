import { DataSource } from 'typeorm';
import type { MigrationInterface } from 'typeorm';
import { ROWS } from './rows.js';

/** Migration classes, in the order in which they run. */
export type Migrations = readonly (new () => MigrationInterface)[];

export interface DataSourceOpties {
  readonly url: string;
  readonly migrations: Migrations;
  /** Connections at most; 10 unless told otherwise. */
  readonly poolMax?: number;
  /** Hears of connections that were cut while nobody used them. The pool replaces them by itself. */
  readonly opPoolFout?: (fout: unknown) => void;
}

/**
 * Timeouts in milliseconds. The order matters: the server gives up a statement before the client does, so that
 * a connection is never handed back while its statement still runs.
 */
export const POOLINSTELLINGEN = {
  max: 10,
  connectionTimeoutMillis: 2_000,
  query_timeout: 5_000,
  statement_timeout: 4_000,
  idle_in_transaction_session_timeout: 5_000,
  keepAlive: true,
  // Compiling the one large read takes longer than running it.
  options: '-c jit=off',
} as const;

/** The DataSource of the application, not yet initialized. It never changes the schema by itself. */
export function maakDataSource(opties: DataSourceOpties): DataSource {
  return new DataSource({
    type: 'postgres',
    url: opties.url,
    applicationName: 'routekaart',
    entities: [...ROWS],
    migrations: [...opties.migrations],
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    poolErrorHandler: opties.opPoolFout ?? (() => undefined),
    extra: { ...POOLINSTELLINGEN, max: opties.poolMax ?? POOLINSTELLINGEN.max },
  });
}
