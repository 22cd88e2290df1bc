import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A gemeentesecretaris passes an offer on to the griffier. Taken back only where none did. */
export class Doorgeven1767225600151 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await zetHandelingen(db, ['verzenden', 'doorgeven', 'aanvaarden', 'afwijzen']);
  }

  async down(db: QueryRunner): Promise<void> {
    await zetHandelingen(db, ['verzenden', 'aanvaarden', 'afwijzen']);
  }
}

async function zetHandelingen(db: QueryRunner, handelingen: readonly string[]): Promise<void> {
  const lijst = handelingen.map((handeling) => `'${handeling}'`).join(', ');
  await db.query(`
    ALTER TABLE aanbod DROP CONSTRAINT aanbod_handeling_check,
      ADD CONSTRAINT aanbod_handeling_check CHECK (handeling IN (${lijst}))`);
}
