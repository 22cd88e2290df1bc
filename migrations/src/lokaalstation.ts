import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './triggers.js';

/**
 * Stations that were plugged into the strook of one gemeente, and taken out of it: only ever added to. The station,
 * the body and the cells that came with one stand among those of the file, so that facts can be about them.
 */
export class Lokaalstation1767225600190 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE lokaalstation (
        traject_id    uuid      NOT NULL,
        volgnummer    integer   NOT NULL,
        nummer        integer   NOT NULL,
        gemeente_code text      NOT NULL,
        station       text      NOT NULL,
        mijlpalen     integer[] NOT NULL,
        na            text,
        voor          text,
        gremium       text,
        nieuw_station boolean   NOT NULL,
        nieuw_gremium boolean   NOT NULL,
        reden         text,
        CONSTRAINT lokaalstation_pkey PRIMARY KEY (traject_id, volgnummer, nummer),
        CONSTRAINT lokaalstation_wijziging_fkey FOREIGN KEY (traject_id, volgnummer)
          REFERENCES wijziging (traject_id, volgnummer),
        CONSTRAINT lokaalstation_deelnemer_fkey FOREIGN KEY (traject_id, gemeente_code)
          REFERENCES deelnemer (traject_id, gemeente_code),
        CONSTRAINT lokaalstation_station_fkey FOREIGN KEY (traject_id, station)
          REFERENCES station (traject_id, code),
        CONSTRAINT lokaalstation_na_fkey FOREIGN KEY (traject_id, na) REFERENCES station (traject_id, code),
        CONSTRAINT lokaalstation_voor_fkey FOREIGN KEY (traject_id, voor) REFERENCES station (traject_id, code),
        CONSTRAINT lokaalstation_gremium_fkey FOREIGN KEY (traject_id, gremium, gemeente_code)
          REFERENCES gremium (traject_id, code, gemeente_code),
        CONSTRAINT lokaalstation_mijlpalen_check CHECK (cardinality(mijlpalen) > 0),
        CONSTRAINT lokaalstation_plaats_check
          CHECK ((voor IS NULL) = (gremium IS NULL) AND (na IS NULL OR voor IS NOT NULL)),
        CONSTRAINT lokaalstation_nieuw_check CHECK (voor IS NOT NULL OR NOT (nieuw_station OR nieuw_gremium)),
        CONSTRAINT lokaalstation_reden_check CHECK (voor IS NOT NULL OR reden IS NOT NULL)
      )`);
    await db.query('CREATE INDEX lokaalstation_deelnemer_idx ON lokaalstation (traject_id, gemeente_code)');
    await db.query('CREATE INDEX lokaalstation_station_idx ON lokaalstation (traject_id, station)');
    await db.query('CREATE INDEX lokaalstation_na_idx ON lokaalstation (traject_id, na)');
    await db.query('CREATE INDEX lokaalstation_voor_idx ON lokaalstation (traject_id, voor)');
    await db.query(
      'CREATE INDEX lokaalstation_gremium_idx ON lokaalstation (traject_id, gremium, gemeente_code)',
    );
    await makeAppendOnly(db, 'lokaalstation');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE lokaalstation');
  }
}
