import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardVersie } from './triggers.js';

/** The stations of the route, and the cells of the matrix: one stuk before one body. */
export class Behandeling1767225600005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE station (
        traject_id       uuid    NOT NULL,
        code             text    NOT NULL,
        naam             text    NOT NULL,
        volgorde         integer NOT NULL,
        per_gemeente     boolean NOT NULL,
        voorgangers      text[]  NOT NULL,
        verwerkingsdagen integer NOT NULL,
        CONSTRAINT station_pkey PRIMARY KEY (traject_id, code),
        CONSTRAINT station_volgorde_key UNIQUE (traject_id, volgorde),
        CONSTRAINT station_traject_fkey FOREIGN KEY (traject_id) REFERENCES traject (id),
        CONSTRAINT station_verwerkingsdagen_check CHECK (verwerkingsdagen >= 0)
      )`);
    // behandeling_strook_fkey: a lane of one gemeente cannot hold the body of another.
    await db.query(`
      CREATE TABLE behandeling (
        traject_id       uuid    NOT NULL,
        id               uuid    NOT NULL,
        mijlpaal         integer NOT NULL,
        station          text    NOT NULL,
        gemeente_code    text,
        gremium          text    NOT NULL,
        venster_van      date,
        venster_tot      date,
        venster_herkomst text    NOT NULL,
        versie           integer NOT NULL,
        CONSTRAINT behandeling_pkey PRIMARY KEY (traject_id, id),
        CONSTRAINT behandeling_cel_key UNIQUE (traject_id, mijlpaal, station, gremium),
        CONSTRAINT behandeling_mijlpaal_key UNIQUE (traject_id, id, mijlpaal),
        CONSTRAINT behandeling_mijlpaal_fkey FOREIGN KEY (traject_id, mijlpaal)
          REFERENCES mijlpaal (traject_id, nummer),
        CONSTRAINT behandeling_station_fkey FOREIGN KEY (traject_id, station)
          REFERENCES station (traject_id, code),
        CONSTRAINT behandeling_deelnemer_fkey FOREIGN KEY (traject_id, gemeente_code)
          REFERENCES deelnemer (traject_id, gemeente_code),
        CONSTRAINT behandeling_gremium_fkey FOREIGN KEY (traject_id, gremium)
          REFERENCES gremium (traject_id, code),
        CONSTRAINT behandeling_strook_fkey FOREIGN KEY (traject_id, gremium, gemeente_code)
          REFERENCES gremium (traject_id, code, gemeente_code),
        CONSTRAINT behandeling_venster_check
          CHECK ((venster_van IS NULL) = (venster_tot IS NULL) AND venster_van <= venster_tot),
        CONSTRAINT behandeling_venster_herkomst_check
          CHECK (venster_herkomst IN ('bron', 'sjabloon', 'onbekend')),
        CONSTRAINT behandeling_versie_check CHECK (versie >= 0)
      )`);
    await db.query('CREATE INDEX behandeling_station_idx ON behandeling (traject_id, station)');
    await db.query('CREATE INDEX behandeling_strook_idx ON behandeling (traject_id, gremium, gemeente_code)');
    await db.query('CREATE INDEX behandeling_deelnemer_idx ON behandeling (traject_id, gemeente_code)');
    await guardVersie(db, 'behandeling');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE behandeling');
    await db.query('DROP TABLE station');
  }
}
