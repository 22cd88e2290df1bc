import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './triggers.js';

/**
 * What regional bodies advise about a stuk, and what gemeenten do with that advice: only ever added to. No behandeling
 * is named, so that advice cannot be taken for a besluit.
 */
export class Adviesfeit1767225600099 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE adviesfeit (
        traject_id    uuid    NOT NULL,
        volgnummer    integer NOT NULL,
        mijlpaal      integer NOT NULL,
        gremium       text    NOT NULL,
        gemeente_code text,
        houding       text,
        dag           date    NOT NULL,
        tekst         text,
        CONSTRAINT adviesfeit_pkey PRIMARY KEY (traject_id, volgnummer),
        CONSTRAINT adviesfeit_wijziging_fkey FOREIGN KEY (traject_id, volgnummer)
          REFERENCES wijziging (traject_id, volgnummer),
        CONSTRAINT adviesfeit_mijlpaal_fkey FOREIGN KEY (traject_id, mijlpaal)
          REFERENCES mijlpaal (traject_id, nummer),
        CONSTRAINT adviesfeit_gremium_fkey FOREIGN KEY (traject_id, gremium)
          REFERENCES gremium (traject_id, code),
        CONSTRAINT adviesfeit_deelnemer_fkey FOREIGN KEY (traject_id, gemeente_code)
          REFERENCES deelnemer (traject_id, gemeente_code),
        CONSTRAINT adviesfeit_houding_check CHECK (houding IN ('ingestemd', 'afgeweken')),
        CONSTRAINT adviesfeit_lokaal_check CHECK ((houding IS NULL) = (gemeente_code IS NULL))
      )`);
    await db.query('CREATE INDEX adviesfeit_mijlpaal_idx ON adviesfeit (traject_id, mijlpaal)');
    await db.query('CREATE INDEX adviesfeit_gremium_idx ON adviesfeit (traject_id, gremium)');
    await db.query('CREATE INDEX adviesfeit_deelnemer_idx ON adviesfeit (traject_id, gemeente_code)');
    await makeAppendOnly(db, 'adviesfeit');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE adviesfeit');
  }
}
