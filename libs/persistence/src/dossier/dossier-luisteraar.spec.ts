import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { maakDataSource } from '../database/data-source.js';
import { maakTestDatabase } from '../testing/database.js';
import type { TestDatabase } from '../testing/database.js';
import { DossierLuisteraar } from './dossier-luisteraar.js';

const MELD = "SELECT pg_notify('routekaart_dossier', $1)";
const KAP_AF = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND application_name = 'routekaart-luisteraar'`;

async function tot(waar: () => boolean): Promise<void> {
  for (let pogingen = 0; !waar(); pogingen += 1) {
    if (pogingen === 500) throw new Error('het gebeurde niet binnen 5 seconden');
    await new Promise((klaar) => setTimeout(klaar, 10));
  }
}

describe('DossierLuisteraar', () => {
  let database: TestDatabase;
  let gehoord: string[] = [];
  let luisteraar: DossierLuisteraar;
  const maak = (url: string): DossierLuisteraar =>
    new DossierLuisteraar({
      url,
      hartslagMs: 20,
      opWijziging: (code, versie) => gehoord.push(`${code} ${versie}`),
      opVerlopen: () => gehoord.push('verlopen'),
    });

  beforeAll(async () => {
    database = await maakTestDatabase();
  });
  afterEach(async () => {
    await luisteraar.close();
    gehoord = [];
  });
  afterAll(async () => {
    await database.sluit();
  });

  it('hears what another DataSource announces, and nothing that is malformed', async () => {
    luisteraar = maak(database.url);
    await luisteraar.start();
    const ander = maakDataSource({ url: database.url, migrations: [], poolMax: 1 });
    await ander.initialize();
    for (const bericht of ['', 'GR-SDD', ':4', 'GR-SDD:x', 'GR-SDD:4', 'a:b:5'])
      await ander.query(MELD, [bericht]);
    await ander.destroy();
    await tot(() => gehoord.length >= 3);
    expect(gehoord).toEqual(['verlopen', 'GR-SDD 4', 'a:b 5']);
  });

  it('reconnects after a cut, and says that changes may have been missed', async () => {
    luisteraar = maak(database.url);
    await luisteraar.start();
    expect(luisteraar.verbonden).toBe(true);
    await database.dataSource.query(KAP_AF);
    await tot(() => !luisteraar.verbonden);
    await tot(() => luisteraar.verbonden);
    await database.dataSource.query(MELD, ['GR-SDD:5']);
    await tot(() => gehoord.includes('GR-SDD 5'));
    expect(gehoord).toEqual(['verlopen', 'verlopen', 'GR-SDD 5']);
  });

  it('keeps trying while there is no database, until it is closed', async () => {
    const fouten: unknown[] = [];
    luisteraar = new DossierLuisteraar({
      url: database.url.replace(/:\d+\//, ':1/'),
      opWijziging: () => undefined,
      opVerlopen: () => gehoord.push('verlopen'),
      opFout: (fout) => fouten.push(fout),
    });
    await luisteraar.start();
    await tot(() => fouten.length >= 3);
    await luisteraar.close();
    const aantal = fouten.length;
    await new Promise((klaar) => setTimeout(klaar, 500));
    expect(fouten).toHaveLength(aantal);
    expect(gehoord).toEqual([]);
  });

  it('hears nothing more once it is closed', async () => {
    luisteraar = maak(database.url);
    await luisteraar.start();
    await luisteraar.close();
    await database.dataSource.query(MELD, ['GR-SDD:6']);
    await new Promise((klaar) => setTimeout(klaar, 100));
    expect(gehoord).toEqual(['verlopen']);
    expect(luisteraar.verbonden).toBe(false);
  });
});
