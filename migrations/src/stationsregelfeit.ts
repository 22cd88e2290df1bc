import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './triggers.js';

/** Local rules that somebody recorded or withdrew after the Traject was loaded: only ever added to. */
export class Stationsregelfeit1767225600080 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE stationsregelfeit (
        traject_id     uuid    NOT NULL,
        volgnummer     integer NOT NULL,
        station        text    NOT NULL,
        gemeente_code  text,
        dagen          integer,
        telling        text,
        toetswerkdagen integer NOT NULL,
        na             text,
        minimaal_dagen integer,
        weken          integer,
        weekdag        integer,
        bij_sluiting   text    NOT NULL,
        bron           text    NOT NULL,
        ingetrokken    boolean NOT NULL,
        reden          text,
        CONSTRAINT stationsregelfeit_pkey PRIMARY KEY (traject_id, volgnummer, station),
        CONSTRAINT stationsregelfeit_wijziging_fkey FOREIGN KEY (traject_id, volgnummer)
          REFERENCES wijziging (traject_id, volgnummer),
        CONSTRAINT stationsregelfeit_station_fkey FOREIGN KEY (traject_id, station)
          REFERENCES station (traject_id, code),
        CONSTRAINT stationsregelfeit_na_fkey FOREIGN KEY (traject_id, na) REFERENCES station (traject_id, code),
        CONSTRAINT stationsregelfeit_deelnemer_fkey FOREIGN KEY (traject_id, gemeente_code)
          REFERENCES deelnemer (traject_id, gemeente_code),
        CONSTRAINT stationsregelfeit_verwerking_check CHECK ((dagen IS NULL) = (telling IS NULL) AND dagen >= 0),
        CONSTRAINT stationsregelfeit_telling_check CHECK (telling IN ('kalenderdagen', 'werkdagen')),
        CONSTRAINT stationsregelfeit_toetswerkdagen_check CHECK (toetswerkdagen >= 0),
        CONSTRAINT stationsregelfeit_tussen_check
          CHECK ((na IS NULL) = (minimaal_dagen IS NULL) AND (na IS NULL) = (weekdag IS NULL)
            AND (na IS NOT NULL OR weken IS NULL)),
        CONSTRAINT stationsregelfeit_afstand_check
          CHECK (minimaal_dagen >= 0 AND weken >= 0 AND weekdag BETWEEN 1 AND 7),
        CONSTRAINT stationsregelfeit_sluiting_check CHECK (bij_sluiting IN ('vervalt', 'volgende-werkdag')),
        CONSTRAINT stationsregelfeit_reden_check CHECK (NOT ingetrokken OR reden IS NOT NULL)
      )`);
    await db.query('CREATE INDEX stationsregelfeit_station_idx ON stationsregelfeit (traject_id, station)');
    await db.query('CREATE INDEX stationsregelfeit_na_idx ON stationsregelfeit (traject_id, na)');
    await db.query(
      'CREATE INDEX stationsregelfeit_deelnemer_idx ON stationsregelfeit (traject_id, gemeente_code)',
    );
    await makeAppendOnly(db, 'stationsregelfeit');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE stationsregelfeit');
  }
}
