import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './triggers.js';

/** What people decided about a bevinding, each decision beside those before it. */
export class Bevindingbesluit1767225600042 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE bevindingbesluit (
        traject_id  uuid    NOT NULL,
        volgnummer  integer NOT NULL,
        bevinding   text    NOT NULL,
        besluit     text    NOT NULL,
        toelichting text,
        CONSTRAINT bevindingbesluit_pkey PRIMARY KEY (traject_id, volgnummer, bevinding),
        CONSTRAINT bevindingbesluit_wijziging_fkey FOREIGN KEY (traject_id, volgnummer)
          REFERENCES wijziging (traject_id, volgnummer),
        CONSTRAINT bevindingbesluit_besluit_check CHECK (besluit IN ('aanvaard', 'verworpen'))
      )`);
    await makeAppendOnly(db, 'bevindingbesluit');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE bevindingbesluit');
  }
}
