import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './triggers.js';

/** The offer of a session to one gemeente, and its answers. */
export class Aanbod1767225600073 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE aanbod (
        traject_id    uuid    NOT NULL,
        volgnummer    integer NOT NULL,
        activiteit    text    NOT NULL,
        gemeente_code text    NOT NULL,
        handeling     text    NOT NULL,
        dag           date    NOT NULL,
        sessies       integer,
        toelichting   text,
        CONSTRAINT aanbod_pkey PRIMARY KEY (traject_id, volgnummer, activiteit, gemeente_code),
        CONSTRAINT aanbod_wijziging_fkey FOREIGN KEY (traject_id, volgnummer)
          REFERENCES wijziging (traject_id, volgnummer),
        CONSTRAINT aanbod_activiteit_fkey FOREIGN KEY (traject_id, activiteit)
          REFERENCES activiteit (traject_id, code),
        CONSTRAINT aanbod_deelnemer_fkey FOREIGN KEY (traject_id, gemeente_code)
          REFERENCES deelnemer (traject_id, gemeente_code),
        CONSTRAINT aanbod_handeling_check CHECK (handeling IN ('verzenden', 'aanvaarden', 'afwijzen')),
        CONSTRAINT aanbod_sessies_check
          CHECK (sessies IS NULL OR (sessies > 0 AND handeling = 'aanvaarden'))
      )`);
    await db.query('CREATE INDEX aanbod_activiteit_idx ON aanbod (traject_id, activiteit)');
    await db.query('CREATE INDEX aanbod_deelnemer_idx ON aanbod (traject_id, gemeente_code)');
    await makeAppendOnly(db, 'aanbod');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE aanbod');
  }
}
