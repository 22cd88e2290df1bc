import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The name and the kind of a body that came with a local station can be corrected, by a fact about that station. */
export class Gremiumcorrectie1767225600200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE lokaalstation
        ADD COLUMN gremium_naam text,
        ADD COLUMN gremium_soort text,
        ADD CONSTRAINT lokaalstation_correctie_check CHECK ((gremium_naam IS NULL) = (gremium_soort IS NULL)
          AND (gremium_naam IS NULL OR gremium IS NOT NULL AND NOT nieuw_gremium))
    `);
  }

  /** A correction without its columns would read as a second placement of the station, so it goes too. */
  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE lokaalstation DISABLE TRIGGER lokaalstation_alleen_toevoegen');
    await db.query('DELETE FROM lokaalstation WHERE gremium_naam IS NOT NULL');
    await db.query('ALTER TABLE lokaalstation ENABLE TRIGGER lokaalstation_alleen_toevoegen');
    await db.query(`
      ALTER TABLE lokaalstation
        DROP CONSTRAINT lokaalstation_correctie_check,
        DROP COLUMN gremium_soort,
        DROP COLUMN gremium_naam
    `);
  }
}
