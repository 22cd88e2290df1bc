import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './triggers.js';

/** One row for each accepted change of a Traject: who, when, what about, and the answer that was given. */
export class Wijziging1767225600006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE wijziging (
        traject_id    uuid        NOT NULL,
        volgnummer    integer     NOT NULL,
        sleutel       text        NOT NULL,
        verzoek_hash  text        NOT NULL,
        handeling     text        NOT NULL,
        onderwerp     text        NOT NULL,
        rol           text        NOT NULL,
        door          text        NOT NULL,
        gemeente_code text,
        op            timestamptz NOT NULL,
        dag           date        NOT NULL,
        bron          text        NOT NULL,
        resultaat     jsonb       NOT NULL,
        CONSTRAINT wijziging_pkey PRIMARY KEY (traject_id, volgnummer),
        CONSTRAINT wijziging_sleutel_key UNIQUE (traject_id, sleutel),
        CONSTRAINT wijziging_traject_fkey FOREIGN KEY (traject_id) REFERENCES traject (id),
        CONSTRAINT wijziging_deelnemer_fkey FOREIGN KEY (traject_id, gemeente_code)
          REFERENCES deelnemer (traject_id, gemeente_code),
        CONSTRAINT wijziging_volgnummer_check CHECK (volgnummer > 0),
        CONSTRAINT wijziging_dag_check CHECK (dag = (op AT TIME ZONE 'Europe/Amsterdam')::date)
      )`);
    await db.query('CREATE INDEX wijziging_onderwerp_idx ON wijziging (traject_id, onderwerp, volgnummer)');
    await db.query('CREATE INDEX wijziging_deelnemer_idx ON wijziging (traject_id, gemeente_code)');
    await makeAppendOnly(db, 'wijziging');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE wijziging');
  }
}
