import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './triggers.js';

/** Maatregelen kept under a name, and their withdrawal. What would follow from them is never stored. */
export class Scenario1767225600060 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE scenario (
        traject_id   uuid    NOT NULL,
        volgnummer   integer NOT NULL,
        code         text    NOT NULL,
        naam         text    NOT NULL,
        toelichting  text    NOT NULL,
        maatregelen  jsonb   NOT NULL,
        ingetrokken  boolean NOT NULL,
        CONSTRAINT scenario_pkey PRIMARY KEY (traject_id, volgnummer, code),
        CONSTRAINT scenario_wijziging_fkey FOREIGN KEY (traject_id, volgnummer)
          REFERENCES wijziging (traject_id, volgnummer),
        CONSTRAINT scenario_naam_check CHECK (naam <> ''),
        CONSTRAINT scenario_maatregelen_check
          CHECK (jsonb_typeof(maatregelen) = 'array' AND maatregelen <> '[]')
      )`);
    await makeAppendOnly(db, 'scenario');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE scenario');
  }
}
