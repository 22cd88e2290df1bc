import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stations that take days instead of a meeting, the legal tail, and how many gemeenten a mijlpaal needs. */
export class Recht1767225600075 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE station
        ADD COLUMN duur_dagen integer,
        ADD COLUMN staart     boolean NOT NULL DEFAULT false,
        ADD COLUMN regime     text,
        ADD COLUMN grondslag  text,
        ADD CONSTRAINT station_duur_check CHECK (duur_dagen >= 0)`);
    await db.query(`
      ALTER TABLE mijlpaal
        ADD COLUMN samenloop text NOT NULL DEFAULT 'allen',
        ADD COLUMN nodig     integer,
        ADD CONSTRAINT mijlpaal_samenloop_check CHECK (samenloop IN ('allen', 'aantal', 'deelnemers')),
        ADD CONSTRAINT mijlpaal_nodig_check
          CHECK ((samenloop = 'aantal') = (nodig IS NOT NULL) AND nodig > 0)`);
    // The defaults are for the rows that were there already.
    await db.query('ALTER TABLE station ALTER COLUMN staart DROP DEFAULT');
    await db.query('ALTER TABLE mijlpaal ALTER COLUMN samenloop DROP DEFAULT');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE mijlpaal DROP COLUMN nodig, DROP COLUMN samenloop');
    await db.query(`
      ALTER TABLE station
        DROP COLUMN grondslag, DROP COLUMN regime, DROP COLUMN staart, DROP COLUMN duur_dagen`);
  }
}
