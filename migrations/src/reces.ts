import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A body can agree on its reces. Taken back only where none did. */
export class Reces1767225600121 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await zetSoorten(db, ['aanlevertermijn', 'venster-wijzigen', 'samenloop', 'reces']);
  }

  async down(db: QueryRunner): Promise<void> {
    await zetSoorten(db, ['aanlevertermijn', 'venster-wijzigen', 'samenloop']);
  }
}

async function zetSoorten(db: QueryRunner, soorten: readonly string[]): Promise<void> {
  const lijst = soorten.map((soort) => `'${soort}'`).join(', ');
  await db.query(`
    ALTER TABLE afspraak DROP CONSTRAINT afspraak_inhoud_check,
      ADD CONSTRAINT afspraak_inhoud_check CHECK (inhoud ->> 'soort' IN (${lijst}))`);
}
