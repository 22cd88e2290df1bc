import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './triggers.js';

/** What was planned for an activiteit from a certain moment on: a date as it really is, with its text. */
export class Planfeit1767225600008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE planfeit (
        traject_id uuid    NOT NULL,
        volgnummer integer NOT NULL,
        activiteit text    NOT NULL,
        soort      text    NOT NULL,
        dagen      date[]  NOT NULL,
        van        date,
        tot        date,
        extra      boolean NOT NULL,
        tekst      text    NOT NULL,
        toestand   text    NOT NULL,
        reden      text,
        CONSTRAINT planfeit_pkey PRIMARY KEY (traject_id, volgnummer, activiteit),
        CONSTRAINT planfeit_wijziging_fkey FOREIGN KEY (traject_id, volgnummer)
          REFERENCES wijziging (traject_id, volgnummer),
        CONSTRAINT planfeit_activiteit_fkey FOREIGN KEY (traject_id, activiteit)
          REFERENCES activiteit (traject_id, code),
        CONSTRAINT planfeit_soort_check
          CHECK (soort IN ('vast', 'alternatieven', 'venster', 'nog-te-plannen', 'vaag', 'onbekend')),
        CONSTRAINT planfeit_dagen_check CHECK (
          CASE soort
            WHEN 'vast' THEN cardinality(dagen) = 1
            WHEN 'alternatieven' THEN cardinality(dagen) > 0
            ELSE cardinality(dagen) = 0
          END),
        CONSTRAINT planfeit_venster_check CHECK (
          (van IS NULL) = (tot IS NULL) AND (van IS NULL OR van <= tot) AND
          CASE
            WHEN soort IN ('vast', 'alternatieven', 'onbekend') THEN van IS NULL
            WHEN soort = 'vaag' THEN van IS NOT NULL
            ELSE true
          END),
        CONSTRAINT planfeit_extra_check CHECK (soort = 'nog-te-plannen' OR NOT extra),
        CONSTRAINT planfeit_toestand_check
          CHECK (toestand IN ('nog-te-plannen', 'voorgesteld', 'vastgelegd', 'gehouden', 'vervallen'))
      )`);
    await db.query('CREATE INDEX planfeit_activiteit_idx ON planfeit (traject_id, activiteit)');
    await makeAppendOnly(db, 'planfeit');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE planfeit');
  }
}
