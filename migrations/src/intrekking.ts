import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An aanlevering without a day takes back the one before it: the stuk turned out not to have been handed in. */
export class Intrekking1767225600098 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE aanlevering ALTER dag DROP NOT NULL');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE aanlevering ALTER dag SET NOT NULL');
  }
}
