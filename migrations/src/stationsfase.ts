import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a station asks of its body, and in which phase of BOB. */
export class Stationsfase1767225600202 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE station
        ADD COLUMN bedoeling text,
        ADD COLUMN fase      text,
        ADD CONSTRAINT station_bedoeling_check CHECK (bedoeling IN ('informeren', 'adviseren', 'besluiten')),
        ADD CONSTRAINT station_fase_check CHECK (fase IN ('beeldvorming', 'oordeelsvorming', 'besluitvorming'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE station DROP COLUMN fase, DROP COLUMN bedoeling');
  }
}
