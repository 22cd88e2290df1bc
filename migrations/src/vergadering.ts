import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './triggers.js';

/** Meetings: whose they are never changes, what is known of them is added fact by fact. */
export class Vergadering1767225600010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE vergadering (
        traject_id uuid NOT NULL,
        id         uuid NOT NULL,
        gremium    text NOT NULL,
        CONSTRAINT vergadering_pkey PRIMARY KEY (traject_id, id),
        CONSTRAINT vergadering_gremium_key UNIQUE (traject_id, id, gremium),
        CONSTRAINT vergadering_gremium_fkey FOREIGN KEY (traject_id, gremium)
          REFERENCES gremium (traject_id, code)
      )`);
    await db.query('CREATE INDEX vergadering_gremium_idx ON vergadering (traject_id, gremium)');
    await db.query(`
      CREATE TABLE vergadering_feit (
        traject_id     uuid    NOT NULL,
        volgnummer     integer NOT NULL,
        vergadering_id uuid    NOT NULL,
        gremium        text    NOT NULL,
        dag            date    NOT NULL,
        aanleverdag    date,
        staat          text    NOT NULL,
        besluitvormend boolean NOT NULL,
        herkomst       text    NOT NULL,
        reden          text,
        CONSTRAINT vergadering_feit_pkey PRIMARY KEY (traject_id, volgnummer, vergadering_id),
        CONSTRAINT vergadering_feit_wijziging_fkey FOREIGN KEY (traject_id, volgnummer)
          REFERENCES wijziging (traject_id, volgnummer),
        CONSTRAINT vergadering_feit_vergadering_fkey FOREIGN KEY (traject_id, vergadering_id, gremium)
          REFERENCES vergadering (traject_id, id, gremium),
        CONSTRAINT vergadering_feit_aanleverdag_check CHECK (aanleverdag <= dag),
        CONSTRAINT vergadering_feit_staat_check
          CHECK (staat IN ('bevestigd', 'voorlopig', 'afgeleid', 'vervallen', 'verplaatst')),
        CONSTRAINT vergadering_feit_herkomst_check CHECK (herkomst IN ('bron', 'voorbeeld', 'ingevoerd'))
      )`);
    await db.query(
      'CREATE INDEX vergadering_feit_vergadering_idx ON vergadering_feit (traject_id, vergadering_id)',
    );
    await makeAppendOnly(db, 'vergadering');
    await makeAppendOnly(db, 'vergadering_feit');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE vergadering_feit');
    await db.query('DROP TABLE vergadering');
  }
}
