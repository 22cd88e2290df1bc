import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An advice may name the version of the stuk that it is about; of what was recorded before, nobody knows. */
export class Adviesversie1767225600201 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE adviesfeit
        ADD COLUMN stukversie integer,
        ADD CONSTRAINT adviesfeit_stukversie_fkey FOREIGN KEY (traject_id, mijlpaal, stukversie)
          REFERENCES stukversie (traject_id, mijlpaal, nummer)
    `);
    await db.query('CREATE INDEX adviesfeit_stukversie_idx ON adviesfeit (traject_id, mijlpaal, stukversie)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX adviesfeit_stukversie_idx');
    await db.query(
      'ALTER TABLE adviesfeit DROP CONSTRAINT adviesfeit_stukversie_fkey, DROP COLUMN stukversie',
    );
  }
}
