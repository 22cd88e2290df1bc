/** @import { Client } from 'pg' */

/**
 * Does something on one connection, which is always closed again.
 *
 * @template T
 * @param {string} url
 * @param {(client: Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  // Only here: the launcher itself must load without node_modules.
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Creates a database unless it exists.
 *
 * @param {string} adminUrl
 * @param {string} name
 * @returns {Promise<void>}
 */
export async function ensureDatabase(adminUrl, name) {
  await withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) {
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
    }
  });
}

/**
 * Empties a database: everything in the schema public is gone afterwards.
 *
 * @param {string} url
 * @returns {Promise<void>}
 */
export async function emptyDatabase(url) {
  await withClient(url, async (client) => {
    await client.query('BEGIN; DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public; COMMIT');
  });
}
