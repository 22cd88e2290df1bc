import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './triggers.js';

/** What the file of a Traject says and no other table holds: law, sync points, offsets. `json` keeps the order. */
export class Trajectbestand1767225600020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE trajectbestand (
        traject_id uuid NOT NULL,
        bewaard    json NOT NULL,
        CONSTRAINT trajectbestand_pkey PRIMARY KEY (traject_id),
        CONSTRAINT trajectbestand_traject_fkey FOREIGN KEY (traject_id) REFERENCES traject (id)
      )`);
    await makeAppendOnly(db, 'trajectbestand');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE trajectbestand');
  }
}
