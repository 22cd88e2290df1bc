import type { MigrationInterface, QueryRunner } from 'typeorm';

const UITKOMSTEN = [
  'ingestemd',
  'ingestemd-met-aanpassingen',
  'toestemming-verleend',
  'niet-ingestemd',
  'toestemming-onthouden',
  'aangehouden',
  'teruggenomen',
  'van-de-agenda',
  'terugverwezen',
  'ingetrokken',
];

/** A body that only advises can take note of a stuk. Taken back only where none did. */
export class Kennisneming1767225600140 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await zetUitkomsten(db, [...UITKOMSTEN, 'ter-kennis-genomen']);
  }

  async down(db: QueryRunner): Promise<void> {
    await zetUitkomsten(db, UITKOMSTEN);
  }
}

async function zetUitkomsten(db: QueryRunner, uitkomsten: readonly string[]): Promise<void> {
  const lijst = uitkomsten.map((uitkomst) => `'${uitkomst}'`).join(', ');
  await db.query(`
    ALTER TABLE besluit DROP CONSTRAINT besluit_uitkomst_check,
      ADD CONSTRAINT besluit_uitkomst_check CHECK (uitkomst IN (${lijst}))`);
}
