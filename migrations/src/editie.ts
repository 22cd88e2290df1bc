import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './triggers.js';

/** Named states of the detailplanning: which plan facts one holds follows from its number and its day. */
export class Editie1767225600013 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE editie (
        traject_id             uuid    NOT NULL,
        nummer                 integer NOT NULL,
        volgnummer             integer NOT NULL,
        naam                   text    NOT NULL,
        bijgewerkt_tot_en_met  date    NOT NULL,
        reden                  text    NOT NULL,
        CONSTRAINT editie_pkey PRIMARY KEY (traject_id, nummer),
        CONSTRAINT editie_naam_key UNIQUE (traject_id, naam),
        CONSTRAINT editie_volgnummer_key UNIQUE (traject_id, volgnummer),
        CONSTRAINT editie_wijziging_fkey FOREIGN KEY (traject_id, volgnummer)
          REFERENCES wijziging (traject_id, volgnummer),
        CONSTRAINT editie_nummer_check CHECK (nummer > 0),
        CONSTRAINT editie_reden_check CHECK (reden <> '')
      )`);
    await makeAppendOnly(db, 'editie');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE editie');
  }
}
