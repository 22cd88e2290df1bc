import type { MigrationInterface, QueryRunner } from 'typeorm';

const UITKOMSTEN = `'ingestemd', 'ingestemd-met-aanpassingen', 'toestemming-verleend', 'niet-ingestemd',
  'toestemming-onthouden', 'aangehouden', 'teruggenomen', 'van-de-agenda'`;

/** More outcomes and forms of a besluit, how a stuk comes back, and what the minutes tell beyond the outcome. */
export class Besluitverslag1767225600071 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.limit(db, `${UITKOMSTEN}, 'terugverwezen', 'ingetrokken'`, `, 'schriftelijk'`);
    await db.query(`
      ALTER TABLE besluit
        ADD aanhouding text,
        ADD herindiening date,
        ADD verslag jsonb,
        ADD CONSTRAINT besluit_aanhouding_check CHECK (aanhouding IS NULL OR (uitkomst = 'aangehouden' AND
          aanhouding IN ('volgende-vergadering', 'tot-herindiening', 'onbepaald'))),
        ADD CONSTRAINT besluit_herindiening_check CHECK (herindiening IS NULL OR (herindiening > dag AND
          aanhouding IS NOT NULL AND aanhouding = 'tot-herindiening'))`);
    await db.query('ALTER TABLE gremium ADD schriftelijk boolean NOT NULL DEFAULT false');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE gremium DROP schriftelijk');
    await db.query(`
      ALTER TABLE besluit
        DROP CONSTRAINT besluit_herindiening_check,
        DROP CONSTRAINT besluit_aanhouding_check,
        DROP verslag,
        DROP herindiening,
        DROP aanhouding`);
    await this.limit(db, UITKOMSTEN, '');
  }

  private async limit(db: QueryRunner, uitkomsten: string, vorm: string): Promise<void> {
    await db.query(`
      ALTER TABLE besluit
        DROP CONSTRAINT besluit_uitkomst_check,
        DROP CONSTRAINT besluit_vorm_check,
        ADD CONSTRAINT besluit_uitkomst_check CHECK (uitkomst IN (${uitkomsten})),
        ADD CONSTRAINT besluit_vorm_check CHECK (vorm IN ('hamerstuk', 'bespreekstuk'${vorm}))`);
  }
}
