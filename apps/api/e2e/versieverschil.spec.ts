import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';
import { type Melding, Planner } from './testing/planner.js';

/**
 * On wo 24-3 stuurgroep (5-3), ONS-D (18-3) and four colleges (23-3) had agreed with version 1 of the notitie. In the
 * example calendars follow: stuurgroep vr 16-4; no ONS-D that decides; colleges di 20-4 (in by do 15-4), none on
 * Koningsdag and in the meireces, di 11-5 (in by do 6-5); raad Dordrecht di 25-5 (in by do 29-4) and di 29-6 (do 3-6).
 */
let omgeving: Omgeving;
let planner: Planner;
beforeAll(async () => {
  omgeving = await startOmgeving();
  planner = new Planner(omgeving, 'GR-SDD');
});
afterAll(async () => {
  await omgeving.sluit();
});

const COLLEGES = ['GM0505', 'GM0590', 'GM0610', 'GM0642'] as const;
const STUURGROEP = 'VERSIEVERSCHIL/M1/stuurgroep/A-M1-09';
const ONSD = 'VERSIEVERSCHIL/M1/onsd/A-M1-13';
const college = (gemeente: string): string => `VERSIEVERSCHIL/M1/college/${gemeente}`;

const verschillen = async (): Promise<readonly Melding[]> => planner.meldingen('VERSIEVERSCHIL');
/** Each difference with the one it hangs under. */
const boom = async (): Promise<readonly (readonly [string, string | undefined])[]> =>
  (await verschillen()).map(({ sleutel, onder }) => [sleutel, onder] as const).sort();
const raad = async (): Promise<string> => planner.prognose(1, 'raad-GM0505');
const stemIn = async (wie: Parameters<Planner['behandel']>[0], gremium: string, dag: string) =>
  planner.behandel(wie, 'recordBesluit', [1, gremium], { dag, uitkomst: 'INGESTEMD' });

describe('who decided on a version that is no longer in route', () => {
  it('is nobody as long as there is one version', async () => {
    expect(await verschillen()).toEqual([]);
    expect(await raad()).toBe('di 20-4-2021');
  });

  it('is told per body once there is a second, all under the first of the route: the stuurgroep', async () => {
    await planner.leg('two', 'voegStukversieToe', { mijlpaal: 1, naam: 'Versie 2', hash: 'AB'.repeat(32) });
    expect(await boom()).toEqual(
      [
        ...COLLEGES.map((gemeente) => [college(gemeente), STUURGROEP]),
        [ONSD, STUURGROEP],
        [STUURGROEP, undefined],
      ].sort(),
    );
    expect((await verschillen()).find(({ sleutel }) => sleutel === STUURGROEP)).toMatchObject({
      ernst: 'KRITIEK',
      melding: 'Stuurgroep besloot op vr 5-3-2021 over versie 1; in route is versie 2.',
      uiterlijk: '2021-04-16',
    });
    // Stuurgroep 16-4, then a college on 11-5 at the earliest, which is too late for the raad of 25-5.
    expect(await raad()).toBe('op zijn vroegst di 29-6-2021 (einde onbekend)');
  });

  it('is no longer the stuurgroep once it agrees on 16-4: now all hang under the ONS-D', async () => {
    omgeving.klok.dag = '2021-04-16';
    await stemIn('stuurgroep', 'stuurgroep', '2021-04-16');
    expect(await boom()).toEqual(
      [...COLLEGES.map((gemeente) => [college(gemeente), ONSD]), [ONSD, undefined]].sort(),
    );
  });

  it('is each college for itself once the ONS-D agreed in an extra meeting on 22-4', async () => {
    const extra = { gremium: 'onsd', handeling: 'TOEVOEGEN', dag: '2021-04-22', aanleverdag: '2021-04-19' };
    await planner.leg('onsd', 'recordVergadering', extra);
    omgeving.klok.dag = '2021-04-22';
    await stemIn('onsd', 'onsd', '2021-04-22');
    expect(await boom()).toEqual(COLLEGES.map((gemeente) => [college(gemeente), undefined]));
    expect((await verschillen()).map(({ melding, uiterlijk }) => [melding, uiterlijk])).toContainEqual([
      'College Dordrecht besloot op di 23-3-2021 over versie 1; in route is versie 2.',
      '2021-05-06',
    ]);
    expect(await raad()).toBe('di 29-6-2021');
  });

  it('is each college until it decided anew on 11-5, and then nobody', async () => {
    omgeving.klok.dag = '2021-05-11';
    await stemIn('gemeentesecretaris GM0505', 'college-GM0505', '2021-05-11');
    expect((await boom()).map(([sleutel]) => sleutel)).toEqual(COLLEGES.slice(1).map(college));
    for (const gemeente of COLLEGES.slice(1)) {
      await stemIn(`gemeentesecretaris ${gemeente}`, `college-${gemeente}`, '2021-05-11');
    }
    expect(await boom()).toEqual([]);
    expect(await planner.stuk(1, 'raad-GM0505')).toMatchObject({
      toestand: 'AAN_ZET',
      prognose: { tekst: 'di 29-6-2021' },
    });
  });
});
