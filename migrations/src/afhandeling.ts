import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './triggers.js';

/** What somebody did with a warning: took note, put it off, or took that back. The warning itself is never stored. */
export class Afhandeling1767225600065 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE afhandeling (
        traject_id    uuid    NOT NULL,
        volgnummer    integer NOT NULL,
        waarschuwing  text    NOT NULL,
        kenmerk       text    NOT NULL,
        soort         text    NOT NULL,
        tot           date,
        reden         text    NOT NULL,
        eigenaar      text    NOT NULL,
        CONSTRAINT afhandeling_pkey PRIMARY KEY (traject_id, volgnummer, waarschuwing),
        CONSTRAINT afhandeling_wijziging_fkey FOREIGN KEY (traject_id, volgnummer)
          REFERENCES wijziging (traject_id, volgnummer),
        CONSTRAINT afhandeling_soort_check CHECK (soort IN ('bevestigd', 'gesluimerd', 'heropend')),
        CONSTRAINT afhandeling_tot_check CHECK ((soort = 'gesluimerd') = (tot IS NOT NULL)),
        CONSTRAINT afhandeling_reden_check CHECK (reden <> ''),
        CONSTRAINT afhandeling_eigenaar_check CHECK (eigenaar <> '')
      )`);
    await makeAppendOnly(db, 'afhandeling');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE afhandeling');
  }
}
