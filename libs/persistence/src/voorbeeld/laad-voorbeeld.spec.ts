import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '@routekaart/migrations';
import { dagVan } from '@routekaart/kalender';
import { standOp } from '@routekaart/traject';
import type { Dossier } from '@routekaart/traject';
import { migreer } from '../database/migreer.js';
import { DossierRepository } from '../dossier/dossier.repository.js';
import { maakTestDatabase } from '../testing/database.js';
import type { TestDatabase } from '../testing/database.js';
import { laadVoorbeeld } from './laad-voorbeeld.js';

const BRON_004 = new URL('../../../../apps/api/e2e/golden/bron-004.tsv', import.meta.url);
const TABELLEN_VAN_MIJLPALEN = [1, 2] as const;

/** The printed tables, from what was loaded: the same cells as the golden file. */
function gedruktUit({ opzet, activiteiten }: Dossier): readonly string[] {
  const gremia = opzet.gremia
    .filter(({ samenstelling }) => samenstelling !== null)
    .map(({ aliassen, samenstelling }) => ['gremia', aliassen[0], samenstelling]);
  const brieven = opzet.procesbrieven.map((brief) => [
    'procesbrieven',
    brief.week.tekst,
    brief.wat,
    brief.wie,
    brief.opmerkingen,
  ]);
  const rijen = activiteiten.flatMap((activiteit) => activiteit.rijen);
  const plannen = TABELLEN_VAN_MIJLPALEN.flatMap((nummer) =>
    rijen
      .filter(({ mijlpaal }) => mijlpaal === nummer)
      .sort((a, b) => a.volgorde - b.volgorde)
      .map((rij) => [`mijlpaal-${nummer}`, rij.weekTekst, rij.datumTekst, rij.wat, rij.wie, rij.opmerkingen]),
  );
  return [...brieven, ...gremia, ...plannen].map((cellen) => cellen.join('\t'));
}

describe('laadVoorbeeld', () => {
  let database: TestDatabase;
  let dossier: Dossier;
  beforeAll(async () => {
    database = await maakTestDatabase();
    const gelezen = await new DossierRepository(database.dataSource).laad('GR-SDD');
    if (gelezen === null) throw new Error('het voorbeeld is niet geladen');
    dossier = gelezen;
  });
  afterAll(async () => {
    await database.sluit();
  });

  it('gives the 58 rows of bron 004 back as printed', () => {
    const gedrukt = gedruktUit(dossier);
    const perTabel = ['procesbrieven', 'gremia', 'mijlpaal-1', 'mijlpaal-2'].map(
      (tabel) => gedrukt.filter((rij) => rij.startsWith(`${tabel}\t`)).length,
    );
    expect(perTabel).toEqual([7, 10, 17, 24]);
    expect(existsSync(BRON_004)).toBe(true);
    const regels = readFileSync(BRON_004, 'utf8')
      .split('\n')
      .filter((regel) => regel !== '');
    expect([...gedrukt].sort()).toEqual([...regels].sort());
  });

  it('has one cell for each mijlpaal and body of the route', () => {
    const perStation = new Map<string, number>();
    for (const { station } of dossier.opzet.behandelingen) {
      perStation.set(station, (perStation.get(station) ?? 0) + 1);
    }
    expect(Object.fromEntries(perStation)).toEqual({
      stuurgroep: 3,
      onsd: 3,
      college: 21,
      raad: 21,
      // The tail of mijlpaal 3.
      treffen: 7,
      ondertekening: 1,
      bekendmaking: 1,
    });
    const staart = { treffen: 'college', ondertekening: 'ondertekenaars', bekendmaking: 'bekendmaker' };
    for (const { gremium, station, gemeente } of dossier.opzet.behandelingen) {
      const soort = new Map(Object.entries(staart)).get(station) ?? station;
      expect(gremium).toBe(gemeente === null ? soort : `${soort}-${gemeente}`);
    }
  });

  it('knows the plan from 25-1-2021 on, with every week and date as the planning has it', () => {
    expect(standOp(dossier, dagVan('2021-01-24')).vergaderingen).toEqual([]);
    const stand = standOp(dossier, dagVan('2021-01-25'));
    const tellingen = new Map<string, number>();
    for (const { datum } of stand.activiteiten) {
      tellingen.set(datum.kind, (tellingen.get(datum.kind) ?? 0) + 1);
    }
    expect(Object.fromEntries(tellingen)).toEqual({
      vast: 21,
      alternatieven: 1,
      venster: 10,
      'nog-te-plannen': 6,
    });
    expect(stand.activiteiten.filter(({ week }) => week.kind === 'onbekend')).toEqual([]);
  });

  it('says of each invented meeting that it is an example, and of no other', () => {
    const gremiaVan = (rol: string): readonly string[] => [
      ...new Set(
        dossier.vergaderFeiten
          .filter(({ herkomst }) => herkomst.rol === rol)
          .map((feit) => feit.vergadering.gremium),
      ),
    ];
    expect(gremiaVan('bron').toSorted()).toEqual(['nmts', 'onsd', 'stuurgroep']);
    expect(gremiaVan('voorbeeld')).toHaveLength(15);
    for (const { vergadering, herkomst } of dossier.vergaderFeiten) {
      expect(vergadering.herkomst).toBe(herkomst.rol === 'bron' ? 'bron' : 'voorbeeld');
    }
  });

  it('brings the holidays of 2020 up to 2028 and the school holidays of the region', () => {
    const perioden = dossier.opzet.kalenderperioden;
    const jaren = perioden.filter(({ laag }) => laag === 'feestdag').map(({ van }) => van);
    expect([Math.min(...jaren), Math.max(...jaren)]).toEqual([dagVan('2020-01-01'), dagVan('2028-12-26')]);
    const vakanties = perioden.filter(({ laag }) => laag === 'schoolvakantie');
    expect(vakanties).toHaveLength(41);
    expect(new Set(vakanties.map(({ van }) => van)).size).toBe(vakanties.length);
    expect(vakanties.filter(({ hard }) => hard)).toEqual([]);
    expect(perioden.filter(({ laag, gremium }) => (laag === 'reces') !== (gremium !== null))).toEqual([]);
  });

  it('numbers its changes one by one, each thing counting its own', async () => {
    const nummers: { volgnummer: number; onderwerp: string; rol: string }[] = await database.dataSource.query(
      `SELECT w.volgnummer, w.onderwerp, w.rol FROM wijziging w JOIN traject t ON t.id = w.traject_id
       WHERE t.code = 'GR-SDD' ORDER BY w.volgnummer`,
    );
    expect(nummers.map(({ volgnummer }) => volgnummer)).toEqual(nummers.map((_, index) => index + 1));
    expect(nummers).toHaveLength(dossier.versie);
    expect(nummers.slice(0, 2).map(({ rol }) => rol)).toEqual(['bron', 'voorbeeld']);
    const aantal = (onderwerp: string): number => nummers.filter((rij) => rij.onderwerp === onderwerp).length;
    for (const { id, versie } of dossier.opzet.behandelingen)
      expect(versie).toBe(aantal(`behandeling:${id}`));
    for (const { code, versie } of dossier.opzet.gremia) expect(versie).toBe(aantal(`gremium:${code}`));
    for (const { code, versie } of dossier.activiteiten) expect(versie).toBe(aantal(`activiteit:${code}`));
  });

  it('records each fact at noon of its day in the Netherlands', () => {
    const tijden = dossier.besluiten.map(({ herkomst }) => herkomst.op);
    expect(tijden[0]).toBe('2021-03-05T11:00:00.000Z');
    expect(tijden).toEqual([...tijden].sort());
  });

  it('makes two fresh databases equal', async () => {
    const ander = await maakTestDatabase({ leeg: true });
    await migreer(ander.url, MIGRATIONS);
    const [a, b] = await Promise.all([laadVoorbeeld(ander.dataSource), laadVoorbeeld(ander.dataSource)]);
    const gelezen = await new DossierRepository(ander.dataSource).laad('GR-SDD');
    await ander.sluit();
    expect([a.geladen, b.geladen].sort()).toEqual([false, true]);
    expect(gelezen).toEqual(dossier);
  });

  it('leaves a Traject alone that is there already', async () => {
    expect(await laadVoorbeeld(database.dataSource)).toEqual({ geladen: false });
    expect(await new DossierRepository(database.dataSource).laad('GR-SDD')).toEqual(dossier);
  });
});
