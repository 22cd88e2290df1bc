import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The raadscyclus to which a meeting belongs, with the days of its agendacommissie and commissie. */
export class Cyclus1767225600050 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE vergadering_feit
        ADD COLUMN cyclus text,
        ADD COLUMN agendacommissie date,
        ADD COLUMN commissie date,
        ADD CONSTRAINT vergadering_feit_cyclus_check
          CHECK (cyclus IS NOT NULL OR (agendacommissie IS NULL AND commissie IS NULL)),
        ADD CONSTRAINT vergadering_feit_commissie_check CHECK (agendacommissie <= commissie)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE vergadering_feit
        DROP CONSTRAINT vergadering_feit_commissie_check,
        DROP CONSTRAINT vergadering_feit_cyclus_check,
        DROP COLUMN commissie,
        DROP COLUMN agendacommissie,
        DROP COLUMN cyclus`);
  }
}
