import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A gemeente says in what it takes part. */
export class Onderdeel1767225600152 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE deelname ADD COLUMN onderdeel text,
        ADD CONSTRAINT deelname_onderdeel_check
          CHECK (onderdeel IS NULL OR (onderdeel <> '' AND deelname = 'doet-mee'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE deelname DROP CONSTRAINT deelname_onderdeel_check, DROP COLUMN onderdeel');
  }
}
