import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';
import { Planner } from './testing/planner.js';
import { TIEN_PROGNOSES } from './testing/tien-prognoses.js';

/**
 * Today is do 1-7. Of stuk 6 the colleges took their last stukken for di 6-7 on di 29-6, so di 13-7 (in by di 6-7) is
 * theirs; the raden meet on di 20-7 (in by di 13-7), that of Alblasserdam also on di 13-7 (in by vr 2-7).
 */
let omgeving: Omgeving;
let planner: Planner;
beforeAll(async () => {
  omgeving = await startOmgeving({ dag: '2021-07-01' });
  planner = new Planner(omgeving, 'TIEN');
  const gelezen = await omgeving.api.lees(
    'two',
    'mutation ($tekst: String!) { importTrajectbestand(input: { tekst: $tekst }) { __typename } }',
    { tekst: TIEN_PROGNOSES },
  );
  expect(gelezen).toEqual({ importTrajectbestand: { __typename: 'TrajectIngelezen' } });
});
afterAll(async () => {
  await omgeving.sluit();
});

interface Trefzekerheid {
  readonly stations: readonly {
    readonly station: string;
    readonly dagenVooruit: number;
    readonly aantal: number;
    readonly gehaald: number;
  }[];
  readonly mijlpalen: readonly {
    readonly mijlpaal: number;
    readonly kans: number | null;
    readonly tekst: string;
  }[];
}
const trefzekerheid = async (): Promise<Trefzekerheid> =>
  planner.vraag(
    'trefzekerheid',
    '',
    '{ stations { station dagenVooruit aantal gehaald } mijlpalen { mijlpaal kans tekst } }',
  );
/** How many forecasts of four weeks ahead came true, of how many. */
async function ervaring(): Promise<Readonly<Record<string, string>>> {
  const { stations } = await trefzekerheid();
  const ver = stations.filter(({ dagenVooruit }) => dagenVooruit === 28);
  return Object.fromEntries(
    ver.map(({ station, gehaald, aantal }) => [station, `${String(gehaald)} van ${String(aantal)}`]),
  );
}
const kansen = async () => (await trefzekerheid()).mijlpalen.filter(({ mijlpaal }) => mijlpaal > 5);
const stuk6 = async (gremium: string): Promise<string> => planner.prognose(6, gremium);
const stemIn = async (
  wie: 'gemeentesecretaris GM0482' | 'gemeentesecretaris GM0505' | 'griffier GM0482',
  gremium: string,
  dag: string,
  vorm?: string,
) => planner.behandel(wie, 'recordBesluit', [6, gremium], { dag, uitkomst: 'INGESTEMD', vorm });

describe('the chance that everybody decides in time', () => {
  it('rests on ten forecasts of each station, of which nine and ten came true', async () => {
    expect(await ervaring()).toEqual({ college: '10 van 10', raad: '9 van 10' });
  });

  it('is 1 × 0,9 per gemeente, multiplied for two of them: 81 %; never more than 95 % for two colleges', async () => {
    const [zes, zeven] = await kansen();
    expect(zes?.kans).toBeCloseTo(0.81, 10);
    expect(zes?.tekst).toBe('ongeveer 80 %');
    expect(zeven).toEqual({ mijlpaal: 7, kans: 0.95, tekst: '> 95 %' });
  });
});

describe('a written round', () => {
  it('is refused where the body has none', async () => {
    await expect(
      stemIn('gemeentesecretaris GM0505', 'college-GM0505', '2021-07-01', 'SCHRIFTELIJK'),
    ).rejects.toThrow('BESLUIT-07');
  });

  it('decides without a meeting where it may: on do 1-7, in time for the raad of 13-7 and not of 20-7', async () => {
    expect([await stuk6('college-GM0482'), await stuk6('raad-GM0482')]).toEqual([
      'di 13-7-2021',
      'di 20-7-2021',
    ]);
    expect(
      await stemIn('gemeentesecretaris GM0482', 'college-GM0482', '2021-07-01', 'SCHRIFTELIJK'),
    ).toMatchObject({ besluit: { dag: '2021-07-01', vorm: 'SCHRIFTELIJK' }, cel: { toestand: 'BESLOTEN' } });
    expect(await planner.stuk(6, 'raad-GM0482')).toMatchObject({
      toestand: 'AAN_ZET',
      prognose: { tekst: 'di 13-7-2021' },
      aanleverenVoor: '2021-07-02',
    });
    // Who met as usual is where it was.
    expect(await stuk6('raad-GM0505')).toBe('di 20-7-2021');
  });
});

describe('the chance of who is left', () => {
  it('is that of one raad once the others decided in time: 10 of 11, about 90 %', async () => {
    omgeving.klok.dag = '2021-07-06';
    await stemIn('gemeentesecretaris GM0505', 'college-GM0505', '2021-07-06');
    omgeving.klok.dag = '2021-07-13';
    await stemIn('griffier GM0482', 'raad-GM0482', '2021-07-13');
    expect(await ervaring()).toEqual({ college: '12 van 12', raad: '10 van 11' });
    const [zes] = await kansen();
    expect(zes?.kans).toBeCloseTo(10 / 11, 10);
    expect(zes?.tekst).toBe('ongeveer 90 %');
  });
});
