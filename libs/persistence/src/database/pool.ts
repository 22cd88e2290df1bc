import type { Pool, PoolClient, QueryConfig, QueryResult } from 'pg';
import type { DataSource } from 'typeorm';

/** What a read needs of a connection: the pool itself, or the client of a transaction. */
export interface Verbinding {
  query(config: QueryConfig): Promise<QueryResult>;
}

/** The pool of the driver: only there can a statement have a name, so that PostgreSQL plans it once. */
export function poolVan(dataSource: DataSource): Pool {
  // TypeORM declares the pool of its driver as `any`.
  return (dataSource.driver as unknown as { readonly master: Pool }).master;
}

/**
 * Lends one client of the pool. After an error that PostgreSQL itself did not report (a cut, a timeout of the
 * client) the state of the connection is unknown: it is thrown away instead of handed back.
 */
export async function withClient<T>(
  dataSource: DataSource,
  werk: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await poolVan(dataSource).connect();
  let kapot = false;
  // Without a listener a cut of a borrowed connection would end the process; the running query rejects as well.
  const markeer = (): void => {
    kapot = true;
  };
  client.on('error', markeer);
  try {
    return await werk(client);
  } catch (fout) {
    kapot ||= sqlstateVan(fout) === null;
    throw fout;
  } finally {
    client.off('error', markeer);
    client.release(kapot);
  }
}

/** Runs the work in one transaction; `klaar` says of its result whether to commit or to undo everything. */
export async function inTransaction<T>(
  dataSource: DataSource,
  werk: (client: PoolClient) => Promise<T>,
  klaar: (resultaat: T) => boolean = () => true,
): Promise<T> {
  return withClient(dataSource, async (client) => {
    await client.query('BEGIN');
    let resultaat: T;
    try {
      resultaat = await werk(client);
    } catch (fout) {
      // In all other cases the connection is thrown away, and the transaction with it.
      if (sqlstateVan(fout) !== null) await client.query('ROLLBACK');
      throw fout;
    }
    await client.query(klaar(resultaat) ? 'COMMIT' : 'ROLLBACK');
    return resultaat;
  });
}

/** The five characters with which PostgreSQL names an error; `null` for any other error. */
export function sqlstateVan(fout: unknown): string | null {
  const code = fout instanceof Error && 'code' in fout ? fout.code : null;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : null;
}
