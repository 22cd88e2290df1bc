import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An address of a calendar belongs to a person, not to a name. Whose the addresses of before are, only the name tells. */
export class Feedmaker1767225600160 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE agendafeed ADD COLUMN subject text');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE agendafeed DROP COLUMN subject');
  }
}
