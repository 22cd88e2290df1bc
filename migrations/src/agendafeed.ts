import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './triggers.js';

/**
 * Addresses of calendars, and their withdrawal. Of the secret in an address only the SHA-256 is kept. They are no
 * facts of the Traject: they do not raise its versie.
 */
export class Agendafeed1767225600030 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE agendafeed (
        id            uuid        NOT NULL,
        traject_id    uuid        NOT NULL,
        soort         text        NOT NULL,
        code          text        NOT NULL,
        token_hash    text        NOT NULL,
        sleutel       text        NOT NULL,
        rol           text        NOT NULL,
        door          text        NOT NULL,
        gemeente_code text,
        op            timestamptz NOT NULL,
        CONSTRAINT agendafeed_pkey PRIMARY KEY (id),
        CONSTRAINT agendafeed_token_key UNIQUE (token_hash),
        CONSTRAINT agendafeed_sleutel_key UNIQUE (traject_id, sleutel),
        CONSTRAINT agendafeed_traject_fkey FOREIGN KEY (traject_id) REFERENCES traject (id),
        CONSTRAINT agendafeed_soort_check CHECK (soort IN ('traject', 'gemeente', 'gremium')),
        CONSTRAINT agendafeed_token_check CHECK (token_hash ~ '^[0-9a-f]{64}$')
      )`);
    await db.query('CREATE INDEX agendafeed_door_idx ON agendafeed (traject_id, door)');
    await db.query(`
      CREATE TABLE agendafeed_intrekking (
        agendafeed_id uuid        NOT NULL,
        rol           text        NOT NULL,
        door          text        NOT NULL,
        op            timestamptz NOT NULL,
        CONSTRAINT agendafeed_intrekking_pkey PRIMARY KEY (agendafeed_id),
        CONSTRAINT agendafeed_intrekking_agendafeed_fkey FOREIGN KEY (agendafeed_id) REFERENCES agendafeed (id)
      )`);
    await makeAppendOnly(db, 'agendafeed');
    await makeAppendOnly(db, 'agendafeed_intrekking');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE agendafeed_intrekking');
    await db.query('DROP TABLE agendafeed');
  }
}
