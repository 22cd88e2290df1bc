import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './triggers.js';

/** What each body said about taking part, apart from the gemeenten: an outcome of its own, only ever added to. */
export class Gremiumdeelname1767225600180 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE gremiumdeelname (
        traject_id uuid    NOT NULL,
        volgnummer integer NOT NULL,
        gremium    text    NOT NULL,
        deelname   text    NOT NULL,
        vanaf      date    NOT NULL,
        onderdeel  text,
        reden      text,
        CONSTRAINT gremiumdeelname_pkey PRIMARY KEY (traject_id, volgnummer, gremium),
        CONSTRAINT gremiumdeelname_wijziging_fkey FOREIGN KEY (traject_id, volgnummer)
          REFERENCES wijziging (traject_id, volgnummer),
        CONSTRAINT gremiumdeelname_gremium_fkey FOREIGN KEY (traject_id, gremium)
          REFERENCES gremium (traject_id, code),
        CONSTRAINT gremiumdeelname_deelname_check CHECK (deelname IN ('doet-mee', 'doet-niet-mee', 'onbekend')),
        CONSTRAINT gremiumdeelname_onderdeel_check
          CHECK (onderdeel IS NULL OR (onderdeel <> '' AND deelname = 'doet-mee'))
      )`);
    await db.query('CREATE INDEX gremiumdeelname_gremium_idx ON gremiumdeelname (traject_id, gremium)');
    await makeAppendOnly(db, 'gremiumdeelname');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE gremiumdeelname');
  }
}
