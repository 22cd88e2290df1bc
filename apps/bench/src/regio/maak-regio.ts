import type pg from 'pg';
import { REGIO } from './regio.sql.js';

/** The code of the made-up region. */
export const REGIOCODE = 'REGIO-342';

/**
 * Adds a region of this many made-up gemeenten to a database that holds the example, through the same
 * tables and in one transaction. Everything in it is labelled as made up.
 */
export async function maakRegio(db: pg.Client, gemeenten: number): Promise<void> {
  await db.query('BEGIN');
  for (const { wat, sql } of REGIO) {
    try {
      await db.query(sql.replaceAll('$n', String(gemeenten)));
    } catch (fout) {
      throw new Error(`De verzonnen regio kon niet worden gemaakt (${wat}).`, { cause: fout });
    }
  }
  await db.query('COMMIT');
  await db.query('VACUUM ANALYZE');
}
