import type { QueryRunner } from 'typeorm';

/** From now on rows of this table can only be added. */
export async function makeAppendOnly(db: QueryRunner, tabel: string): Promise<void> {
  await db.query(`
    CREATE TRIGGER ${tabel}_alleen_toevoegen BEFORE UPDATE OR DELETE OR TRUNCATE ON ${tabel}
    FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging()`);
}

/** From now on every UPDATE of this table must raise `versie` by exactly one. */
export async function guardVersie(db: QueryRunner, tabel: string): Promise<void> {
  await db.query(`
    CREATE TRIGGER ${tabel}_versie BEFORE UPDATE ON ${tabel}
    FOR EACH ROW EXECUTE FUNCTION bewaak_versie()`);
}
