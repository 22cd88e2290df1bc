import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './triggers.js';

/**
 * What was agreed in place of what the file of a Traject says; meetings that are a written round; and local rules of
 * several gemeenten about one station in one change.
 */
export class Afspraak1767225600100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE afspraak (
        traject_id uuid    NOT NULL,
        volgnummer integer NOT NULL,
        nummer     integer NOT NULL,
        inhoud     jsonb   NOT NULL,
        reden      text    NOT NULL,
        CONSTRAINT afspraak_pkey PRIMARY KEY (traject_id, volgnummer, nummer),
        CONSTRAINT afspraak_wijziging_fkey FOREIGN KEY (traject_id, volgnummer)
          REFERENCES wijziging (traject_id, volgnummer),
        CONSTRAINT afspraak_inhoud_check
          CHECK (inhoud ->> 'soort' IN ('aanlevertermijn', 'venster-wijzigen', 'samenloop')),
        CONSTRAINT afspraak_reden_check CHECK (reden <> '')
      )`);
    await makeAppendOnly(db, 'afspraak');
    await db.query(`
      ALTER TABLE stationsregelfeit ADD COLUMN nummer integer NOT NULL DEFAULT 1,
        DROP CONSTRAINT stationsregelfeit_pkey,
        ADD CONSTRAINT stationsregelfeit_pkey PRIMARY KEY (traject_id, volgnummer, station, nummer)`);
    await db.query('ALTER TABLE vergadering_feit ADD COLUMN schriftelijk boolean NOT NULL DEFAULT false');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE stationsregelfeit DROP CONSTRAINT stationsregelfeit_pkey, DROP COLUMN nummer,
        ADD CONSTRAINT stationsregelfeit_pkey PRIMARY KEY (traject_id, volgnummer, station)`);
    await db.query('ALTER TABLE vergadering_feit DROP COLUMN schriftelijk');
    await db.query('DROP TABLE afspraak');
  }
}
