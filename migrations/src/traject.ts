import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardVersie } from './triggers.js';

/** Trajecten, and the gemeenten that take part in them. */
export class Traject1767225600002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE traject (
        id           uuid    NOT NULL,
        code         text    NOT NULL,
        naam         text    NOT NULL,
        doel         text    NOT NULL,
        ingangsdatum date,
        voorbeeld    boolean NOT NULL,
        label        text,
        versie       integer NOT NULL,
        CONSTRAINT traject_pkey PRIMARY KEY (id),
        CONSTRAINT traject_code_key UNIQUE (code),
        CONSTRAINT traject_versie_check CHECK (versie >= 0)
      )`);
    await db.query(`
      CREATE TABLE gemeente (
        code text NOT NULL,
        naam text NOT NULL,
        CONSTRAINT gemeente_pkey PRIMARY KEY (code),
        CONSTRAINT gemeente_code_check CHECK (code ~ '^GM[0-9]{4}$')
      )`);
    await db.query(`
      CREATE TABLE deelnemer (
        traject_id    uuid    NOT NULL,
        gemeente_code text    NOT NULL,
        volgorde      integer NOT NULL,
        CONSTRAINT deelnemer_pkey PRIMARY KEY (traject_id, gemeente_code),
        CONSTRAINT deelnemer_volgorde_key UNIQUE (traject_id, volgorde),
        CONSTRAINT deelnemer_traject_fkey FOREIGN KEY (traject_id) REFERENCES traject (id),
        CONSTRAINT deelnemer_gemeente_fkey FOREIGN KEY (gemeente_code) REFERENCES gemeente (code)
      )`);
    await db.query('CREATE INDEX deelnemer_gemeente_idx ON deelnemer (gemeente_code)');
    await guardVersie(db, 'traject');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE deelnemer');
    await db.query('DROP TABLE gemeente');
    await db.query('DROP TABLE traject');
  }
}
