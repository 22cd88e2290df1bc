import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What triggers refuse: changes to facts, and changes of a row that do not raise its versie by one. */
export class Bewaking1767225600001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION weiger_wijziging() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'tabel % wordt alleen aangevuld: % geweigerd', TG_TABLE_NAME, TG_OP
          USING ERRCODE = 'restrict_violation';
      END $$`);
    await db.query(`
      CREATE FUNCTION bewaak_versie() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.versie IS DISTINCT FROM OLD.versie + 1 THEN
          RAISE EXCEPTION 'tabel %: na versie % komt versie %, niet %',
            TG_TABLE_NAME, OLD.versie, OLD.versie + 1, NEW.versie
            USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
      END $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION bewaak_versie()');
    await db.query('DROP FUNCTION weiger_wijziging()');
  }
}
