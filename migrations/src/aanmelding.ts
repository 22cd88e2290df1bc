import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './triggers.js';

/** How many raadsleden of a gemeente come to a session: only ever added to, the last one counts. */
export class Aanmelding1767225600088 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE aanmelding (
        traject_id    uuid    NOT NULL,
        volgnummer    integer NOT NULL,
        activiteit    text    NOT NULL,
        gemeente_code text    NOT NULL,
        sessie        date,
        aantal        integer NOT NULL,
        namens        text,
        CONSTRAINT aanmelding_pkey PRIMARY KEY (traject_id, volgnummer, activiteit, gemeente_code),
        CONSTRAINT aanmelding_wijziging_fkey FOREIGN KEY (traject_id, volgnummer)
          REFERENCES wijziging (traject_id, volgnummer),
        CONSTRAINT aanmelding_activiteit_fkey FOREIGN KEY (traject_id, activiteit)
          REFERENCES activiteit (traject_id, code),
        CONSTRAINT aanmelding_deelnemer_fkey FOREIGN KEY (traject_id, gemeente_code)
          REFERENCES deelnemer (traject_id, gemeente_code),
        CONSTRAINT aanmelding_aantal_check CHECK (aantal >= 0)
      )`);
    await db.query('CREATE INDEX aanmelding_activiteit_idx ON aanmelding (traject_id, activiteit)');
    await db.query('CREATE INDEX aanmelding_deelnemer_idx ON aanmelding (traject_id, gemeente_code)');
    await makeAppendOnly(db, 'aanmelding');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE aanmelding');
  }
}
