import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A body can have terms of its own, in the file of its Traject or by afspraak. Taken back only where none was agreed. */
export class Termijn1767225600150 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE gremium ADD COLUMN uitnodigingstermijn integer, ADD COLUMN reactietermijn integer,
        ADD CONSTRAINT gremium_termijnen_check CHECK (uitnodigingstermijn >= 0 AND reactietermijn >= 0)`);
    await zetSoorten(db, ['aanlevertermijn', 'venster-wijzigen', 'samenloop', 'reces', 'termijn']);
  }

  async down(db: QueryRunner): Promise<void> {
    await zetSoorten(db, ['aanlevertermijn', 'venster-wijzigen', 'samenloop', 'reces']);
    await db.query(`
      ALTER TABLE gremium DROP CONSTRAINT gremium_termijnen_check,
        DROP COLUMN uitnodigingstermijn, DROP COLUMN reactietermijn`);
  }
}

async function zetSoorten(db: QueryRunner, soorten: readonly string[]): Promise<void> {
  const lijst = soorten.map((soort) => `'${soort}'`).join(', ');
  await db.query(`
    ALTER TABLE afspraak DROP CONSTRAINT afspraak_inhoud_check,
      ADD CONSTRAINT afspraak_inhoud_check CHECK (inhoud ->> 'soort' IN (${lijst}))`);
}
