import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './triggers.js';

/** Other names of bodies, as somebody confirmed them. */
export class Aliasfeit1767225600041 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE aliasfeit (
        traject_id uuid    NOT NULL,
        volgnummer integer NOT NULL,
        gremium    text    NOT NULL,
        alias      text    NOT NULL,
        CONSTRAINT aliasfeit_pkey PRIMARY KEY (traject_id, volgnummer, alias),
        CONSTRAINT aliasfeit_wijziging_fkey FOREIGN KEY (traject_id, volgnummer)
          REFERENCES wijziging (traject_id, volgnummer),
        CONSTRAINT aliasfeit_gremium_fkey FOREIGN KEY (traject_id, gremium)
          REFERENCES gremium (traject_id, code)
      )`);
    await db.query('CREATE INDEX aliasfeit_gremium_idx ON aliasfeit (traject_id, gremium)');
    await makeAppendOnly(db, 'aliasfeit');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE aliasfeit');
  }
}
