import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of some besluiten only a last possible day is known: they fell on that day or before it. */
export class OpOfVoor1767225600089 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE besluit ADD op_of_voor boolean NOT NULL DEFAULT false');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE besluit DROP op_of_voor');
  }
}
