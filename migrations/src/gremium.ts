import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardVersie } from './triggers.js';

/** The bodies of a Traject, their names in documents and their seats. */
export class Gremium1767225600003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE gremium (
        traject_id    uuid    NOT NULL,
        code          text    NOT NULL,
        volgorde      integer NOT NULL,
        naam          text    NOT NULL,
        soort         text    NOT NULL,
        niveau        text    NOT NULL,
        mandaat       text    NOT NULL,
        gemeente_code text,
        beheerrol     text,
        aanleverdagen integer,
        samenstelling text,
        versie        integer NOT NULL,
        CONSTRAINT gremium_pkey PRIMARY KEY (traject_id, code),
        CONSTRAINT gremium_gemeente_key UNIQUE (traject_id, code, gemeente_code),
        CONSTRAINT gremium_traject_fkey FOREIGN KEY (traject_id) REFERENCES traject (id),
        CONSTRAINT gremium_deelnemer_fkey FOREIGN KEY (traject_id, gemeente_code)
          REFERENCES deelnemer (traject_id, gemeente_code),
        CONSTRAINT gremium_niveau_check CHECK (niveau IN ('ambtelijk', 'bestuurlijk', 'onbekend')),
        CONSTRAINT gremium_mandaat_check CHECK (mandaat IN ('adviseert', 'stemt-in', 'besluit', 'onbekend')),
        CONSTRAINT gremium_aanleverdagen_check CHECK (aanleverdagen >= 0),
        CONSTRAINT gremium_versie_check CHECK (versie >= 0)
      )`);
    await db.query('CREATE INDEX gremium_deelnemer_idx ON gremium (traject_id, gemeente_code)');
    await db.query(`
      CREATE TABLE gremium_alias (
        traject_id uuid    NOT NULL,
        gremium    text    NOT NULL,
        volgorde   integer NOT NULL,
        alias      text    NOT NULL,
        CONSTRAINT gremium_alias_pkey PRIMARY KEY (traject_id, gremium, volgorde),
        CONSTRAINT gremium_alias_alias_key UNIQUE (traject_id, gremium, alias),
        CONSTRAINT gremium_alias_gremium_fkey FOREIGN KEY (traject_id, gremium)
          REFERENCES gremium (traject_id, code)
      )`);
    await db.query(`
      CREATE TABLE zetel (
        traject_id  uuid    NOT NULL,
        gremium     text    NOT NULL,
        volgorde    integer NOT NULL,
        organisatie text    NOT NULL,
        aantal      integer,
        voordracht  text    NOT NULL,
        CONSTRAINT zetel_pkey PRIMARY KEY (traject_id, gremium, volgorde),
        CONSTRAINT zetel_gremium_fkey FOREIGN KEY (traject_id, gremium) REFERENCES gremium (traject_id, code),
        CONSTRAINT zetel_aantal_check CHECK (aantal > 0),
        CONSTRAINT zetel_voordracht_check
          CHECK (voordracht IN ('benoemd', 'naam-aangeleverd', 'gevraagd', 'vacant', 'onbekend'))
      )`);
    await guardVersie(db, 'gremium');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE zetel');
    await db.query('DROP TABLE gremium_alias');
    await db.query('DROP TABLE gremium');
  }
}
