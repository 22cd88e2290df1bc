import { describe, expect, it } from '@jest/globals';
import type { RecesWijzigen, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { ALBLASSERDAM, DORDRECHT, aStand, aTraject, dag, gesloten, periode } from '../testing/bouwers.js';
import { dagTeLaat } from '../testing/drechtstad.js';
import { strookverschillen, watAls } from './wat-als.js';

const RAAD = 'raad-GM0482';
/** ONS-D in time: the college of di 16-3 and the raad of di 13-4; the next one meets on di 18-5. */
const OP_TIJD = dagTeLaat('11-3');
/** The same with a reces of the raad over di 13-4. */
const MET_RECES: Stand = {
  ...OP_TIJD,
  kalenderperioden: [gesloten('voorjaarsreces', '10-4', '18-4', { laag: 'reces', gremium: RAAD })],
};

const BASIS = { gremium: null, gemeente: null, huidig: null, periode: null } as const;

function raadMet(stand: Stand, reces: Partial<RecesWijzigen>): number | null | undefined {
  const antwoord = watAls(bereken(stand), [{ soort: 'reces', ...BASIS, ...reces }]);
  expect(antwoord.geweigerd).toEqual([]);
  return strookverschillen(antwoord)[0]?.na?.laatst;
}

describe('the raad of di 13-4', () => {
  it.each<[string, Stand, Partial<RecesWijzigen>, string]>([
    ['an own reces that day', OP_TIJD, { gremium: RAAD, periode: periode('10-4', '20-4') }, '18-5'],
    [
      'a reces of all of the gemeente',
      OP_TIJD,
      { gemeente: ALBLASSERDAM, periode: periode('13-4', '13-4') },
      '18-5',
    ],
    ['a reces that ends the day before', OP_TIJD, { gremium: RAAD, periode: periode('1-4', '12-4') }, '13-4'],
    ['a reces of another body', OP_TIJD, { gremium: 'ons-d', periode: periode('13-4', '13-4') }, '13-4'],
    ['a reces that is not held', MET_RECES, { gremium: RAAD, huidig: dag('14-4') }, '13-4'],
    [
      'a reces a week later',
      MET_RECES,
      { gremium: RAAD, huidig: dag('10-4'), periode: periode('17-4', '25-4') },
      '13-4',
    ],
    [
      'a reces that stays over it',
      MET_RECES,
      { gemeente: ALBLASSERDAM, huidig: dag('18-4'), periode: periode('5-4', '13-4') },
      '18-5',
    ],
  ])('%s', (_, stand, reces, verwacht) => {
    expect(raadMet(stand, reces)).toBe(dag(verwacht));
  });

  it('is lost to the college too when all of the gemeente is in reces', () => {
    const reces = {
      soort: 'reces',
      ...BASIS,
      gemeente: ALBLASSERDAM,
      periode: periode('16-3', '16-3'),
    } as const;
    const { na } = watAls(bereken(OP_TIJD), [reces]);
    const dagen = na.prognoses.map((een) => [een.stap.behandeling.station, een.dag.laatst]);
    expect(dagen).toContainEqual(['college', dag('23-3')]);
  });
});

describe('a reces of one of two gemeenten', () => {
  it('is that of its own bodies, under a name that says that it is assumed', () => {
    const stand = aStand(aTraject({ gemeenten: 2 }));
    const reces = { ...BASIS, gemeente: DORDRECHT, periode: periode('13-4', '14-4') };
    const { na } = watAls(bereken(stand), [{ soort: 'reces', ...reces }]);
    expect(na.stand.kalenderperioden.map(({ naam, gremium }) => `${naam}: ${String(gremium)}`)).toEqual([
      'Het aangenomen reces: college-GM0505',
      'Het aangenomen reces: raad-GM0505',
    ]);
  });
});

describe('a reces that cannot be', () => {
  it.each<[string, Partial<RecesWijzigen>, string, string]>([
    ['is of nobody', { periode: periode('1-4', '2-4') }, 'WATALS-06', 'gremium'],
    [
      'is of a body and a gemeente',
      { gremium: RAAD, gemeente: ALBLASSERDAM, periode: periode('1-4', '2-4') },
      'WATALS-06',
      'gremium',
    ],
    ['asks nothing', { gremium: RAAD }, 'WATALS-07', 'huidig'],
    ['ends before it begins', { gremium: RAAD, periode: periode('2-4', '1-4') }, 'PERIODE-01', 'tot'],
    [
      'lasts 367 days',
      { gremium: RAAD, periode: { van: dag('1-1'), tot: dag('1-1') + 366 } },
      'WATALS-08',
      'tot',
    ],
    [
      'is of a body that is not there',
      { gremium: 'maan', periode: periode('1-4', '2-4') },
      'NIET_GEVONDEN',
      'gremium',
    ],
    [
      'is of a gemeente that is not there',
      { gemeente: 'GM0000', periode: periode('1-4', '2-4') },
      'NIET_GEVONDEN',
      'gemeente',
    ],
    ['is not on that day', { gremium: RAAD, huidig: dag('19-4') }, 'NIET_GEVONDEN', 'huidig'],
    ['is that of another body', { gremium: 'ons-d', huidig: dag('14-4') }, 'NIET_GEVONDEN', 'huidig'],
  ])('%s', (_, reces, code, veld) => {
    const { geweigerd, na, voor } = watAls(bereken(MET_RECES), [{ soort: 'reces', ...BASIS, ...reces }]);
    expect(geweigerd).toMatchObject([{ plaats: 0, weigering: { code, veld } }]);
    expect(na).toBe(voor);
  });

  it('may last a year of 366 days', () => {
    expect(
      raadMet(OP_TIJD, { gremium: RAAD, periode: { van: dag('1-1'), tot: dag('1-1') + 365 } }),
    ).toBeNull();
  });
});
