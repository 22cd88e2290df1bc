import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './triggers.js';

/** What was done with an aanpassing that a besluit asks for: the register of wensen. */
export class Wensfeit1767225600072 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE wensfeit (
        traject_id uuid    NOT NULL,
        volgnummer integer NOT NULL,
        besluit_id uuid    NOT NULL,
        aanpassing integer NOT NULL,
        handeling  text    NOT NULL,
        tekst      text,
        mijlpaal   integer,
        stukversie integer,
        CONSTRAINT wensfeit_pkey PRIMARY KEY (traject_id, volgnummer, besluit_id, aanpassing),
        CONSTRAINT wensfeit_wijziging_fkey FOREIGN KEY (traject_id, volgnummer)
          REFERENCES wijziging (traject_id, volgnummer),
        CONSTRAINT wensfeit_besluit_fkey FOREIGN KEY (besluit_id) REFERENCES besluit (id),
        CONSTRAINT wensfeit_stukversie_fkey FOREIGN KEY (traject_id, mijlpaal, stukversie)
          REFERENCES stukversie (traject_id, mijlpaal, nummer),
        CONSTRAINT wensfeit_aanpassing_check CHECK (aanpassing > 0),
        CONSTRAINT wensfeit_handeling_check CHECK (handeling IN ('beoordelen', 'overnemen', 'deels-overnemen',
          'afwijzen', 'verwerken', 'terugkoppelen', 'clusteren')),
        CONSTRAINT wensfeit_stukversie_check
          CHECK ((handeling = 'verwerken') = (stukversie IS NOT NULL) AND (stukversie IS NULL) = (mijlpaal IS NULL)),
        CONSTRAINT wensfeit_tekst_check
          CHECK (handeling NOT IN ('deels-overnemen', 'afwijzen') OR (tekst IS NOT NULL AND tekst <> ''))
      )`);
    await db.query('CREATE INDEX wensfeit_besluit_idx ON wensfeit (besluit_id)');
    await db.query('CREATE INDEX wensfeit_stukversie_idx ON wensfeit (traject_id, mijlpaal, stukversie)');
    await makeAppendOnly(db, 'wensfeit');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE wensfeit');
  }
}
