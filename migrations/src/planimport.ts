import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './triggers.js';

/**
 * A planning that was taken in: the file, its cells as printed, what does not add up in it, and the rows in which it
 * prints each activiteit. `json` keeps the order.
 */
export class Planimport1767225600040 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE planimport (
        traject_id  uuid    NOT NULL,
        volgnummer  integer NOT NULL,
        editie      integer NOT NULL,
        bestand     text    NOT NULL,
        soort       text    NOT NULL,
        hash        text    NOT NULL,
        jaar        integer NOT NULL,
        document    json    NOT NULL,
        bevindingen json    NOT NULL,
        CONSTRAINT planimport_pkey PRIMARY KEY (traject_id, volgnummer),
        CONSTRAINT planimport_editie_key UNIQUE (traject_id, editie),
        CONSTRAINT planimport_wijziging_fkey FOREIGN KEY (traject_id, volgnummer)
          REFERENCES wijziging (traject_id, volgnummer),
        CONSTRAINT planimport_editie_fkey FOREIGN KEY (traject_id, editie)
          REFERENCES editie (traject_id, nummer),
        CONSTRAINT planimport_jaar_check CHECK (jaar BETWEEN 2000 AND 2099)
      )`);
    await db.query(`
      CREATE TABLE importrij (
        traject_id  uuid    NOT NULL,
        volgnummer  integer NOT NULL,
        code        text    NOT NULL,
        activiteit  text    NOT NULL,
        mijlpaal    integer NOT NULL,
        volgorde    integer NOT NULL,
        bronregel   integer NOT NULL,
        jaar        integer NOT NULL,
        week_tekst  text    NOT NULL,
        datum_tekst text    NOT NULL,
        wat         text    NOT NULL,
        wie         text    NOT NULL,
        opmerkingen text    NOT NULL,
        CONSTRAINT importrij_pkey PRIMARY KEY (traject_id, volgnummer, code),
        CONSTRAINT importrij_wijziging_fkey FOREIGN KEY (traject_id, volgnummer)
          REFERENCES wijziging (traject_id, volgnummer),
        CONSTRAINT importrij_activiteit_fkey FOREIGN KEY (traject_id, activiteit)
          REFERENCES activiteit (traject_id, code),
        CONSTRAINT importrij_mijlpaal_fkey FOREIGN KEY (traject_id, mijlpaal)
          REFERENCES mijlpaal (traject_id, nummer),
        CONSTRAINT importrij_jaar_check CHECK (jaar BETWEEN 2000 AND 2099)
      )`);
    await db.query('CREATE INDEX importrij_activiteit_idx ON importrij (traject_id, activiteit)');
    await db.query('CREATE INDEX importrij_mijlpaal_idx ON importrij (traject_id, mijlpaal)');
    await makeAppendOnly(db, 'planimport');
    await makeAppendOnly(db, 'importrij');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE importrij');
    await db.query('DROP TABLE planimport');
  }
}
