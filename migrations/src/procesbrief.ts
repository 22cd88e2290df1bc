import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The periodic letters: which row of the plan announces which letter. */
export class Procesbrief1767225600009 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE procesbrief (
        traject_id uuid    NOT NULL,
        nummer     integer NOT NULL,
        rij        text    NOT NULL,
        CONSTRAINT procesbrief_pkey PRIMARY KEY (traject_id, nummer),
        CONSTRAINT procesbrief_rij_key UNIQUE (traject_id, rij),
        CONSTRAINT procesbrief_rij_fkey FOREIGN KEY (traject_id, rij) REFERENCES planrij (traject_id, code),
        CONSTRAINT procesbrief_nummer_check CHECK (nummer > 0)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE procesbrief');
  }
}
