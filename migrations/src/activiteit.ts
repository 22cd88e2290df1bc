import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardVersie, makeAppendOnly } from './triggers.js';

/** The rows of the plan as printed, and the activiteiten that they describe. */
export class Activiteit1767225600007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE planrij (
        traject_id  uuid    NOT NULL,
        code        text    NOT NULL,
        mijlpaal    integer,
        volgorde    integer NOT NULL,
        bronregel   integer NOT NULL,
        jaar        integer NOT NULL,
        week_tekst  text    NOT NULL,
        datum_tekst text    NOT NULL,
        wat         text    NOT NULL,
        wie         text    NOT NULL,
        opmerkingen text    NOT NULL,
        CONSTRAINT planrij_pkey PRIMARY KEY (traject_id, code),
        CONSTRAINT planrij_traject_fkey FOREIGN KEY (traject_id) REFERENCES traject (id),
        CONSTRAINT planrij_mijlpaal_fkey FOREIGN KEY (traject_id, mijlpaal)
          REFERENCES mijlpaal (traject_id, nummer),
        CONSTRAINT planrij_jaar_check CHECK (jaar BETWEEN 2000 AND 2099)
      )`);
    await db.query('CREATE INDEX planrij_mijlpaal_idx ON planrij (traject_id, mijlpaal)');
    await db.query(`
      CREATE TABLE activiteit (
        traject_id   uuid    NOT NULL,
        code         text    NOT NULL,
        volgorde     integer NOT NULL,
        soort        text    NOT NULL,
        naam         text    NOT NULL,
        per_gemeente boolean NOT NULL,
        station      text,
        versie       integer NOT NULL,
        CONSTRAINT activiteit_pkey PRIMARY KEY (traject_id, code),
        CONSTRAINT activiteit_traject_fkey FOREIGN KEY (traject_id) REFERENCES traject (id),
        CONSTRAINT activiteit_station_fkey FOREIGN KEY (traject_id, station)
          REFERENCES station (traject_id, code),
        CONSTRAINT activiteit_versie_check CHECK (versie >= 0)
      )`);
    await db.query('CREATE INDEX activiteit_station_idx ON activiteit (traject_id, station)');
    await this.linkActiviteit(db, 'rij', 'text', 'planrij (traject_id, code)');
    await this.linkActiviteit(db, 'mijlpaal', 'integer', 'mijlpaal (traject_id, nummer)');
    await this.linkActiviteit(db, 'gremium', 'text', 'gremium (traject_id, code)');
    await guardVersie(db, 'activiteit');
    await makeAppendOnly(db, 'planrij');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE activiteit_gremium');
    await db.query('DROP TABLE activiteit_mijlpaal');
    await db.query('DROP TABLE activiteit_rij');
    await db.query('DROP TABLE activiteit');
    await db.query('DROP TABLE planrij');
  }

  /** An ordered list of things that belong to an activiteit. */
  private async linkActiviteit(db: QueryRunner, wat: string, type: string, doel: string): Promise<void> {
    await db.query(`
      CREATE TABLE activiteit_${wat} (
        traject_id uuid    NOT NULL,
        activiteit text    NOT NULL,
        ${wat}     ${type} NOT NULL,
        volgorde   integer NOT NULL,
        CONSTRAINT activiteit_${wat}_pkey PRIMARY KEY (traject_id, activiteit, ${wat}),
        CONSTRAINT activiteit_${wat}_activiteit_fkey FOREIGN KEY (traject_id, activiteit)
          REFERENCES activiteit (traject_id, code),
        CONSTRAINT activiteit_${wat}_${wat}_fkey FOREIGN KEY (traject_id, ${wat}) REFERENCES ${doel}
      )`);
    await db.query(`CREATE INDEX activiteit_${wat}_${wat}_idx ON activiteit_${wat} (traject_id, ${wat})`);
  }
}
