import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './triggers.js';

/** On the agenda of which meeting a stuk was put; without a meeting it was taken off. */
export class Agendering1767225600130 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE agendering (
        traject_id     uuid    NOT NULL,
        volgnummer     integer NOT NULL,
        behandeling_id uuid    NOT NULL,
        vergadering_id uuid,
        CONSTRAINT agendering_pkey PRIMARY KEY (traject_id, volgnummer, behandeling_id),
        CONSTRAINT agendering_wijziging_fkey FOREIGN KEY (traject_id, volgnummer)
          REFERENCES wijziging (traject_id, volgnummer),
        CONSTRAINT agendering_behandeling_fkey FOREIGN KEY (traject_id, behandeling_id)
          REFERENCES behandeling (traject_id, id),
        CONSTRAINT agendering_vergadering_fkey FOREIGN KEY (traject_id, vergadering_id)
          REFERENCES vergadering (traject_id, id)
      )`);
    await db.query('CREATE INDEX agendering_behandeling_idx ON agendering (traject_id, behandeling_id)');
    await db.query('CREATE INDEX agendering_vergadering_idx ON agendering (traject_id, vergadering_id)');
    await makeAppendOnly(db, 'agendering');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE agendering');
  }
}
