import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Local rules about stations: of one gemeente, or of all that have none of their own. */
export class Stationsregel1767225600051 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE stationsregel (
        traject_id     uuid    NOT NULL,
        nummer         integer NOT NULL,
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
        CONSTRAINT stationsregel_pkey PRIMARY KEY (traject_id, nummer),
        CONSTRAINT stationsregel_plaats_key UNIQUE (traject_id, station, gemeente_code),
        CONSTRAINT stationsregel_station_fkey FOREIGN KEY (traject_id, station)
          REFERENCES station (traject_id, code),
        CONSTRAINT stationsregel_na_fkey FOREIGN KEY (traject_id, na) REFERENCES station (traject_id, code),
        CONSTRAINT stationsregel_deelnemer_fkey FOREIGN KEY (traject_id, gemeente_code)
          REFERENCES deelnemer (traject_id, gemeente_code),
        CONSTRAINT stationsregel_verwerking_check CHECK ((dagen IS NULL) = (telling IS NULL) AND dagen >= 0),
        CONSTRAINT stationsregel_telling_check CHECK (telling IN ('kalenderdagen', 'werkdagen')),
        CONSTRAINT stationsregel_toetswerkdagen_check CHECK (toetswerkdagen >= 0),
        CONSTRAINT stationsregel_tussen_check
          CHECK ((na IS NULL) = (minimaal_dagen IS NULL) AND (na IS NULL) = (weekdag IS NULL)
            AND (na IS NOT NULL OR weken IS NULL)),
        CONSTRAINT stationsregel_afstand_check
          CHECK (minimaal_dagen >= 0 AND weken >= 0 AND weekdag BETWEEN 1 AND 7),
        CONSTRAINT stationsregel_sluiting_check CHECK (bij_sluiting IN ('vervalt', 'volgende-werkdag'))
      )`);
    await db.query(
      'CREATE UNIQUE INDEX stationsregel_algemeen_idx ON stationsregel (traject_id, station) WHERE gemeente_code IS NULL',
    );
    await db.query('CREATE INDEX stationsregel_na_idx ON stationsregel (traject_id, na)');
    await db.query('CREATE INDEX stationsregel_deelnemer_idx ON stationsregel (traject_id, gemeente_code)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE stationsregel');
  }
}
