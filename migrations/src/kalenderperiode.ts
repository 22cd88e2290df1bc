import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Holidays, school holidays and reces: the layers of the calendar of a Traject. */
export class Kalenderperiode1767225600012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE kalenderperiode (
        traject_id uuid    NOT NULL,
        nummer     integer NOT NULL,
        laag       text    NOT NULL,
        naam       text    NOT NULL,
        van        date    NOT NULL,
        tot        date    NOT NULL,
        hard       boolean NOT NULL,
        gremium    text,
        bron       text    NOT NULL,
        CONSTRAINT kalenderperiode_pkey PRIMARY KEY (traject_id, nummer),
        CONSTRAINT kalenderperiode_traject_fkey FOREIGN KEY (traject_id) REFERENCES traject (id),
        CONSTRAINT kalenderperiode_gremium_fkey FOREIGN KEY (traject_id, gremium)
          REFERENCES gremium (traject_id, code),
        CONSTRAINT kalenderperiode_volgorde_check CHECK (van <= tot)
      )`);
    await db.query('CREATE INDEX kalenderperiode_gremium_idx ON kalenderperiode (traject_id, gremium)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE kalenderperiode');
  }
}
