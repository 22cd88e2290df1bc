import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from './triggers.js';

/** Versions of a stuk that are added on the way, with the hash of the document. One from the file has no wijziging. */
export class Stukversie1767225600070 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE stukversie
        ADD hash text,
        ADD volgnummer integer,
        ADD CONSTRAINT stukversie_hash_check CHECK (hash ~ '^[0-9a-f]{64}$'),
        ADD CONSTRAINT stukversie_wijziging_fkey FOREIGN KEY (traject_id, volgnummer)
          REFERENCES wijziging (traject_id, volgnummer)`);
    await db.query('CREATE INDEX stukversie_wijziging_idx ON stukversie (traject_id, volgnummer)');
    await makeAppendOnly(db, 'stukversie');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER stukversie_alleen_toevoegen ON stukversie');
    await db.query('DROP INDEX stukversie_wijziging_idx');
    await db.query(`
      ALTER TABLE stukversie
        DROP CONSTRAINT stukversie_wijziging_fkey,
        DROP CONSTRAINT stukversie_hash_check,
        DROP volgnummer,
        DROP hash`);
  }
}
