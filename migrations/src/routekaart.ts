import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './triggers.js';

/** Approved baselines and their rows: a date as it really is, a relative one, or "not in the routekaart". */
export class Routekaart1767225600014 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE routekaart (
        traject_id uuid    NOT NULL,
        nummer     integer NOT NULL,
        volgnummer integer NOT NULL,
        naam       text    NOT NULL,
        gremium    text,
        dag        date,
        reden      text    NOT NULL,
        CONSTRAINT routekaart_pkey PRIMARY KEY (traject_id, nummer),
        CONSTRAINT routekaart_naam_key UNIQUE (traject_id, naam),
        CONSTRAINT routekaart_volgnummer_key UNIQUE (traject_id, volgnummer),
        CONSTRAINT routekaart_wijziging_fkey FOREIGN KEY (traject_id, volgnummer)
          REFERENCES wijziging (traject_id, volgnummer),
        CONSTRAINT routekaart_gremium_fkey FOREIGN KEY (traject_id, gremium)
          REFERENCES gremium (traject_id, code),
        CONSTRAINT routekaart_nummer_check CHECK (nummer > 0),
        CONSTRAINT routekaart_reden_check CHECK (reden <> '')
      )`);
    await db.query('CREATE INDEX routekaart_gremium_idx ON routekaart (traject_id, gremium)');
    await this.createRij(db);
    await makeAppendOnly(db, 'routekaart');
    await makeAppendOnly(db, 'routekaart_rij');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE routekaart_rij');
    await db.query('DROP TABLE routekaart');
  }

  private async createRij(db: QueryRunner): Promise<void> {
    // A row is about an activiteit or about a station of a mijlpaal; `verschil` is in calendar days.
    await db.query(`
      CREATE TABLE routekaart_rij (
        traject_id uuid    NOT NULL,
        routekaart integer NOT NULL,
        volgorde   integer NOT NULL,
        activiteit text,
        mijlpaal   integer,
        station    text,
        basis      text    NOT NULL,
        soort      text,
        dagen      date[]  NOT NULL,
        van        date,
        tot        date,
        tekst      text    NOT NULL,
        editie     integer,
        verschil   integer,
        extra      boolean NOT NULL,
        CONSTRAINT routekaart_rij_pkey PRIMARY KEY (traject_id, routekaart, volgorde),
        CONSTRAINT routekaart_rij_activiteit_key UNIQUE (traject_id, routekaart, activiteit),
        CONSTRAINT routekaart_rij_station_key UNIQUE (traject_id, routekaart, mijlpaal, station),
        CONSTRAINT routekaart_rij_routekaart_fkey FOREIGN KEY (traject_id, routekaart)
          REFERENCES routekaart (traject_id, nummer),
        CONSTRAINT routekaart_rij_activiteit_fkey FOREIGN KEY (traject_id, activiteit)
          REFERENCES activiteit (traject_id, code),
        CONSTRAINT routekaart_rij_mijlpaal_fkey FOREIGN KEY (traject_id, mijlpaal)
          REFERENCES mijlpaal (traject_id, nummer),
        CONSTRAINT routekaart_rij_station_fkey FOREIGN KEY (traject_id, station)
          REFERENCES station (traject_id, code),
        CONSTRAINT routekaart_rij_editie_fkey FOREIGN KEY (traject_id, editie)
          REFERENCES editie (traject_id, nummer),
        CONSTRAINT routekaart_rij_onderwerp_check
          CHECK ((mijlpaal IS NULL) = (station IS NULL) AND (activiteit IS NULL) <> (station IS NULL)),
        CONSTRAINT routekaart_rij_basis_check CHECK (
          CASE basis
            WHEN 'datum' THEN soort IS NOT NULL AND editie IS NULL AND verschil IS NULL
            WHEN 'afwijking' THEN soort IS NULL AND editie IS NOT NULL AND verschil IS NOT NULL
            WHEN 'toevoeging' THEN soort IS NULL AND editie IS NULL AND verschil IS NULL AND extra
            ELSE false
          END),
        CONSTRAINT routekaart_rij_soort_check
          CHECK (soort IN ('vast', 'alternatieven', 'venster', 'vaag', 'onbekend')),
        CONSTRAINT routekaart_rij_dagen_check CHECK (
          CASE soort
            WHEN 'vast' THEN cardinality(dagen) = 1
            WHEN 'alternatieven' THEN cardinality(dagen) > 0
            ELSE cardinality(dagen) = 0
          END),
        CONSTRAINT routekaart_rij_venster_check CHECK (
          (van IS NULL) = (tot IS NULL) AND (van IS NULL OR van <= tot) AND
          CASE
            WHEN soort = 'venster' THEN true
            WHEN soort = 'vaag' THEN van IS NOT NULL
            ELSE van IS NULL
          END)
      )`);
    for (const kolom of ['activiteit', 'mijlpaal', 'station', 'editie']) {
      await db.query(`CREATE INDEX routekaart_rij_${kolom}_idx ON routekaart_rij (traject_id, ${kolom})`);
    }
  }
}
