import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './triggers.js';

/** What bodies decided, and when a stuk was handed in to them. A correction is a new besluit. */
export class Besluit1767225600011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE besluit (
        id             uuid    NOT NULL,
        traject_id     uuid    NOT NULL,
        volgnummer     integer NOT NULL,
        behandeling_id uuid    NOT NULL,
        mijlpaal       integer NOT NULL,
        dag            date    NOT NULL,
        uitkomst       text    NOT NULL,
        vorm           text,
        stukversie     integer NOT NULL,
        toelichting    text,
        aanpassingen   text[]  NOT NULL,
        vervangt       uuid,
        CONSTRAINT besluit_pkey PRIMARY KEY (id),
        CONSTRAINT besluit_behandeling_key UNIQUE (traject_id, behandeling_id, id),
        CONSTRAINT besluit_vervangt_key UNIQUE (vervangt),
        CONSTRAINT besluit_wijziging_fkey FOREIGN KEY (traject_id, volgnummer)
          REFERENCES wijziging (traject_id, volgnummer),
        CONSTRAINT besluit_behandeling_fkey FOREIGN KEY (traject_id, behandeling_id, mijlpaal)
          REFERENCES behandeling (traject_id, id, mijlpaal),
        CONSTRAINT besluit_stukversie_fkey FOREIGN KEY (traject_id, mijlpaal, stukversie)
          REFERENCES stukversie (traject_id, mijlpaal, nummer),
        CONSTRAINT besluit_vervangt_fkey FOREIGN KEY (traject_id, behandeling_id, vervangt)
          REFERENCES besluit (traject_id, behandeling_id, id),
        CONSTRAINT besluit_uitkomst_check CHECK (uitkomst IN (
          'ingestemd', 'ingestemd-met-aanpassingen', 'toestemming-verleend', 'niet-ingestemd',
          'toestemming-onthouden', 'aangehouden', 'teruggenomen', 'van-de-agenda')),
        CONSTRAINT besluit_vorm_check CHECK (vorm IN ('hamerstuk', 'bespreekstuk')),
        CONSTRAINT besluit_vervangt_check CHECK (vervangt <> id),
        CONSTRAINT besluit_aanpassingen_check
          CHECK (uitkomst <> 'ingestemd-met-aanpassingen' OR cardinality(aanpassingen) > 0)
      )`);
    await db.query('CREATE INDEX besluit_wijziging_idx ON besluit (traject_id, volgnummer)');
    await db.query('CREATE INDEX besluit_stukversie_idx ON besluit (traject_id, mijlpaal, stukversie)');
    await db.query(`
      CREATE TABLE aanlevering (
        traject_id     uuid    NOT NULL,
        volgnummer     integer NOT NULL,
        behandeling_id uuid    NOT NULL,
        dag            date    NOT NULL,
        CONSTRAINT aanlevering_pkey PRIMARY KEY (traject_id, volgnummer, behandeling_id),
        CONSTRAINT aanlevering_wijziging_fkey FOREIGN KEY (traject_id, volgnummer)
          REFERENCES wijziging (traject_id, volgnummer),
        CONSTRAINT aanlevering_behandeling_fkey FOREIGN KEY (traject_id, behandeling_id)
          REFERENCES behandeling (traject_id, id)
      )`);
    await db.query('CREATE INDEX aanlevering_behandeling_idx ON aanlevering (traject_id, behandeling_id)');
    await makeAppendOnly(db, 'besluit');
    await makeAppendOnly(db, 'aanlevering');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE aanlevering');
    await db.query('DROP TABLE besluit');
  }
}
