import { describe, expect, it } from '@jest/globals';
import type { Besluit, Stand } from '@routekaart/traject';
import { aBesluit, aHerkomst, aStation, anAanlevering, dag, idVan } from './testing/bouwers.js';
import { APRIL, COLLEGE, COMMISSIE, MEI, RAAD, aRegel, besluitdag, keten, strook } from './testing/strook.js';
import { STAP, voorbeeld, voorspelStap, zinnenVan } from './testing/voorbeeld.js';

const RAADSTAP = STAP.raad;
const COMMISSIESTAP = idVan(1, 'commissie', 'GM0482');

describe('papers that lie with a college before the ONS-D of do 11-3 decides', () => {
  /** The college makes a stuk ready in three days, and closes on do 11-3 for di 16-3. */
  const metWerk = (over: Partial<Stand>): Stand => {
    const basis = voorbeeld({ peildatum: dag('5-3'), ...over });
    const stations = basis.stations.map((een) =>
      een.code === 'college' ? { ...een, verwerkingsdagen: 3 } : een,
    );
    return { ...basis, stations };
  };
  const na = (uitkomst: Besluit['uitkomst']): Partial<Stand> => ({
    besluiten: [aBesluit(STAP.college, '4-3', { uitkomst })],
  });

  it.each<[wat: string, over: Partial<Stand>, gereed: string, besluit: string]>([
    ['none: they are made ready after it', {}, '14-3', '23-3'],
    ['handed in: they are ready', { aanleveringen: [anAanlevering(STAP.college, '4-3')] }, '11-3', '16-3'],
    ['held over', na('aangehouden'), '11-3', '16-3'],
    ['taken back: they are made ready anew', na('teruggenomen'), '14-3', '23-3'],
  ])('%s', (_wat, over, gereed, besluit) => {
    expect(voorspelStap(STAP.college, metWerk(over))).toMatchObject({
      gereed: { vroegst: dag(gereed), laatst: dag(gereed) },
      dag: { vroegst: dag(besluit), laatst: dag(besluit) },
    });
  });

  it('read as papers that still have to wait, without the work that is done', () => {
    const stand = metWerk({ aanleveringen: [anAanlevering(STAP.college, '4-3')] });
    expect(zinnenVan(STAP.college, stand)).toEqual([
      'Het stuk kan hier worden aangeleverd vanaf do 11-3-2021.',
      'Eerste haalbare vergadering van college Alblasserdam: di 16-3-2021, aanleveren uiterlijk do 11-3-2021.',
    ]);
  });
});

describe('a raad that gets the stuk from its commissie', () => {
  const route = keten('ons-d', 'college', 'commissie', 'raad');
  const rooster = { college: COLLEGE, commissie: COMMISSIE, raad: RAAD };
  const verwerking = { dagen: 10, telling: 'kalenderdagen' } as const;
  const stationsregels = [aRegel('raad', { verwerking })];

  it('is made ready after the commissie, also where somebody handed it in before', () => {
    const gereed = (over: Partial<Stand>): unknown =>
      voorspelStap(RAADSTAP, strook(route, '11-3', rooster, { stationsregels, ...over })).gereed;
    expect(gereed({})).toEqual({ vroegst: dag('16-4'), laatst: dag('16-4') });
    expect(gereed({ aanleveringen: [anAanlevering(RAADSTAP, '1-3')] })).toEqual(gereed({}));
  });

  it.each([['11-5'], ['21-4']])(
    'has it since the commissie of %s, after it sent the stuk back on di 20-4',
    (opnieuw) => {
      const feiten = [
        [idVan(1, 'ons-d', null), '11-3', {}],
        [RAADSTAP, '20-4', { uitkomst: 'terugverwezen' }],
        [STAP.college, '20-4', {}],
        [COMMISSIESTAP, opnieuw, {}],
      ] as const;
      const besluiten = feiten.map(([id, op, over], nr) =>
        aBesluit(id, op, { ...over, herkomst: aHerkomst({ volgnummer: 1 + nr }) }),
      );
      const commissie = [COMMISSIE[0], [opnieuw, '20-4', MEI] as const];
      const stand = strook(route, '11-3', { ...rooster, commissie }, { besluiten, peildatum: dag('20-5') });
      expect(voorspelStap(RAADSTAP, stand).gereed.vroegst).toBe(dag(opnieuw));
      expect(besluitdag('raad', stand)).toBe('di 25-5-2021');
    },
  );

  it('is made ready after the last of two commissies that decided', () => {
    const commissie = { perGemeente: true, voorgangers: ['ons-d'] };
    const stations = [
      aStation({ code: 'ons-d', volgorde: 0 }),
      aStation({ code: 'commissie', volgorde: 1, ...commissie }),
      aStation({ code: 'tweede', volgorde: 2, ...commissie }),
      aStation({ code: 'raad', volgorde: 3, perGemeente: true, voorgangers: ['commissie', 'tweede'] }),
    ];
    const besluiten = [
      aBesluit(STAP.onsd, '11-3'),
      aBesluit(COMMISSIESTAP, '6-4'),
      aBesluit(idVan(1, 'tweede', 'GM0482'), '7-4'),
    ];
    const tweede = [['7-4', '18-3', APRIL] as const, ...COMMISSIE.slice(1)];
    const beide = { commissie: COMMISSIE, tweede, raad: RAAD };
    const stand = strook(stations, '11-3', beide, {
      besluiten,
      stationsregels,
      peildatum: dag('8-4'),
    });
    expect(voorspelStap(RAADSTAP, stand).gereed).toEqual({ vroegst: dag('17-4'), laatst: dag('17-4') });
    expect(besluitdag('raad', stand)).toBe('di 20-4-2021');
  });
});
