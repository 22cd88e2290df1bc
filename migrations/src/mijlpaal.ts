import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The documents that travel the route, with their versions. */
export class Mijlpaal1767225600004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE mijlpaal (
        traject_id  uuid    NOT NULL,
        nummer      integer NOT NULL,
        naam        text    NOT NULL,
        stuk        text    NOT NULL,
        herkomst    text    NOT NULL,
        toelichting text,
        CONSTRAINT mijlpaal_pkey PRIMARY KEY (traject_id, nummer),
        CONSTRAINT mijlpaal_traject_fkey FOREIGN KEY (traject_id) REFERENCES traject (id),
        CONSTRAINT mijlpaal_herkomst_check CHECK (herkomst IN ('bron', 'sjabloon'))
      )`);
    await db.query(`
      CREATE TABLE stukversie (
        traject_id uuid    NOT NULL,
        mijlpaal   integer NOT NULL,
        nummer     integer NOT NULL,
        naam       text    NOT NULL,
        CONSTRAINT stukversie_pkey PRIMARY KEY (traject_id, mijlpaal, nummer),
        CONSTRAINT stukversie_mijlpaal_fkey FOREIGN KEY (traject_id, mijlpaal)
          REFERENCES mijlpaal (traject_id, nummer),
        CONSTRAINT stukversie_nummer_check CHECK (nummer > 0)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE stukversie');
    await db.query('DROP TABLE mijlpaal');
  }
}
