import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './triggers.js';

/** What each gemeente said about taking part: an outcome of its own, only ever added to. */
export class Deelname1767225600076 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE deelname (
        traject_id    uuid    NOT NULL,
        volgnummer    integer NOT NULL,
        gemeente_code text    NOT NULL,
        deelname      text    NOT NULL,
        vanaf         date    NOT NULL,
        reden         text,
        CONSTRAINT deelname_pkey PRIMARY KEY (traject_id, volgnummer, gemeente_code),
        CONSTRAINT deelname_wijziging_fkey FOREIGN KEY (traject_id, volgnummer)
          REFERENCES wijziging (traject_id, volgnummer),
        CONSTRAINT deelname_deelnemer_fkey FOREIGN KEY (traject_id, gemeente_code)
          REFERENCES deelnemer (traject_id, gemeente_code),
        CONSTRAINT deelname_deelname_check CHECK (deelname IN ('doet-mee', 'doet-niet-mee', 'onbekend'))
      )`);
    await db.query('CREATE INDEX deelname_deelnemer_idx ON deelname (traject_id, gemeente_code)');
    await makeAppendOnly(db, 'deelname');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE deelname');
  }
}
