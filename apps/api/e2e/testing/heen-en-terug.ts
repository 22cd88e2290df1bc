import { expect } from '@jest/globals';
import { MIGRATIONS } from '@routekaart/migrations';
import { exporteerUitDatabase, importeerTraject, maakDataSource, migreer } from '@routekaart/persistence';
import { maakTestDatabase } from '@routekaart/persistence/testing';

/** The file of GR-SDD, which was exported, loaded elsewhere and exported again: it is the same. */
export async function heenEnTerug(databaseUrl: string) {
  const hier = await maakTestDatabase({ leeg: true });
  try {
    const bron = maakDataSource({ url: databaseUrl, migrations: MIGRATIONS });
    await bron.initialize();
    const bestand = await exporteerUitDatabase(bron, 'GR-SDD');
    await bron.destroy();
    if (bestand === null) throw new Error('geen bestand');
    await migreer(hier.url, MIGRATIONS);
    expect(await importeerTraject(hier.dataSource, bestand)).toMatchObject({ kind: 'geladen' });
    expect(await exporteerUitDatabase(hier.dataSource, 'GR-SDD')).toEqual(bestand);
    return bestand;
  } finally {
    await hier.sluit();
  }
}
