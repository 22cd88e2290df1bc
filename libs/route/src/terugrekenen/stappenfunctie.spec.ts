import { describe, expect, it } from '@jest/globals';
import type { Aanhoudsoort, Besluit, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  aBesluit,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  anAanlevering,
  dag,
  idVan,
  metVensters,
  periode,
} from '../testing/bouwers.js';
import { uitersteVoorAllen } from './gezamenlijk.js';
import { type Trede, stappenfunctie } from './stappenfunctie.js';

const [A, B] = ['GM0482', 'GM0505'] as const;
const opzet = aTraject({
  gemeenten: 2,
  stations: [
    aStation({ code: 'ons-d' }),
    aStation({ code: 'college', volgorde: 2, voorgangers: ['ons-d'], perGemeente: true }),
    aStation({ code: 'raad', volgorde: 3, voorgangers: ['college'], perGemeente: true }),
  ],
});

/** A raad on 13-4, on 20-4 (the last day of the window) and on 27-4 for A; B has no calendar. */
function twee(over: Partial<Stand> = {}): Stand {
  return aStand({
    ...opzet,
    behandelingen: metVensters(opzet.behandelingen, { [idVan(1, 'raad', A)]: periode('1-4', '20-4') }),
    vergaderingen: [
      ...['9-3', '16-3', '23-3', '30-3'].map((opDag) => aVergadering(`college-${A}`, opDag, opDag)),
      aVergadering(`raad-${A}`, '13-4', '16-3'),
      aVergadering(`raad-${A}`, '20-4', '23-3'),
      aVergadering(`raad-${A}`, '27-4', '30-3'),
    ],
    ...over,
  });
}

const aangehouden = (
  soort: Aanhoudsoort = 'volgende-vergadering',
  herindiening: string | null = null,
): Partial<Besluit> => ({
  uitkomst: 'aangehouden',
  aanhouding: { soort, herindiening: herindiening === null ? null : dag(herindiening) },
});

const kort = (treden: readonly Trede[] = []): readonly unknown[] =>
  treden.map(({ dagen, einde, vergadering, binnenVenster }) => [
    dagen,
    einde.laatst,
    vergadering?.dag,
    binnenVenster,
  ]);

describe('the step function of a station', () => {
  it('has a step where the end moves, and counts the last day of the window as inside', () => {
    const [a] = stappenfunctie(1, 'ons-d', periode('15-3', '2-4'), bereken(twee()));
    expect(kort(a?.treden)).toEqual([
      [periode('15-3', '16-3'), dag('13-4'), dag('13-4'), true],
      [periode('17-3', '23-3'), dag('20-4'), dag('20-4'), true],
      [periode('24-3', '30-3'), dag('27-4'), dag('27-4'), false],
      [periode('31-3', '2-4'), null, undefined, null],
    ]);
  });

  describe('after which nobody knows until when the raad takes a stuk', () => {
    const colleges = ['16-3', '23-3'].map((opDag) => aVergadering(`college-${A}`, opDag, opDag));
    const metRaden = (...raden: readonly (readonly [string, string | null])[]) =>
      stappenfunctie(
        1,
        'ons-d',
        periode('15-3', '23-3'),
        bereken(
          twee({
            vergaderingen: [
              ...colleges,
              ...raden.map(([opDag, uiterlijk]) => aVergadering(`raad-${A}`, opDag, uiterlijk)),
            ],
          }),
        ),
      )[0]?.treden;

    it('has a step where only the first possible end moves', () => {
      expect(metRaden(['18-3', null], ['20-4', '25-3'])?.map(({ dagen, einde }) => [dagen, einde])).toEqual([
        [periode('15-3', '16-3'), { vroegst: dag('18-3'), laatst: dag('20-4') }],
        [periode('17-3', '23-3'), { vroegst: dag('20-4'), laatst: dag('20-4') }],
      ]);
    });

    it('cannot say whether the window is made on its last day, and that it is not after it', () => {
      expect(metRaden(['20-4', null])?.map((een) => een.binnenVenster)).toEqual([null]);
      expect(metRaden(['21-4', null])?.map((een) => een.binnenVenster)).toEqual([false]);
    });
  });

  it('lets a later day allow no earlier end, where the stuk comes after the last meeting that is known', () => {
    const stand = aStand({
      ...aTraject({ stuurgroep: true }),
      vergaderingen: [
        aVergadering('ons-d', '11-3', '8-3'),
        aVergadering(`college-${A}`, '10-3', null),
        aVergadering(`college-${A}`, '16-3', '11-3'),
        aVergadering(`raad-${A}`, '1-4', '10-3'),
        aVergadering(`raad-${A}`, '13-4', '18-3'),
      ],
    });
    const [a] = stappenfunctie(1, 'stuurgroep', periode('5-3', '9-3'), bereken(stand));
    // On 9-3 the ONS-D of 11-3 is missed: the next one is not the sooner, and the college of 10-3 is not reached.
    expect(a?.treden.map(({ dagen, einde }) => [dagen, einde])).toEqual([
      [periode('5-3', '8-3'), { vroegst: dag('13-4'), laatst: dag('13-4') }],
      [periode('9-3', '9-3'), { vroegst: dag('13-4'), laatst: null }],
    ]);
  });

  it('does not know about a gemeente without calendar or window', () => {
    const [, b] = stappenfunctie(1, 'ons-d', periode('15-3', '18-3'), bereken(twee()));
    expect([b?.gemeente, b?.treden.at(-1)?.binnenVenster]).toEqual([B, null]);
    const zonderVenster = bereken(twee({ behandelingen: opzet.behandelingen }));
    const [a] = stappenfunctie(1, 'ons-d', periode('15-3', '15-3'), zonderVenster);
    expect(kort(a?.treden)).toEqual([[periode('15-3', '15-3'), dag('13-4'), dag('13-4'), null]]);
  });

  it('is of the station asked for, and empty for one that is not on the route', () => {
    const [a] = stappenfunctie(1, 'college', periode('16-3', '17-3'), bereken(twee()));
    expect(kort(a?.treden)).toEqual([
      [periode('16-3', '16-3'), dag('13-4'), dag('13-4'), true],
      [periode('17-3', '17-3'), dag('20-4'), dag('20-4'), true],
    ]);
    expect(stappenfunctie(1, 'commissie', periode('16-3', '17-3'), bereken(twee()))).toEqual([]);
  });

  it('says that it is too late where even the first day is after the window, though the last is unknown', () => {
    // Nobody knows until when the raad of di 27-4 takes a stuk: it may be that one, and no other is known.
    const vergaderingen = twee().vergaderingen.map((een) =>
      een.dag === dag('27-4') ? { ...een, aanleverdag: null } : een,
    );
    const [a] = stappenfunctie(1, 'ons-d', periode('24-3', '24-3'), bereken(twee({ vergaderingen })));
    expect(a?.treden[0]).toMatchObject({
      einde: { vroegst: dag('27-4'), laatst: null },
      binnenVenster: false,
    });
  });

  it.each<[wat: string, over: Partial<Besluit>, weer: string | null, vanaf: string]>([
    ['refused the stuk: its next meeting', { uitkomst: 'niet-ingestemd' }, null, '23-3'],
    ['held it over without end: its next meeting', aangehouden('onbepaald'), null, '23-3'],
    ['held it over until then, and has it: the day after', aangehouden('onbepaald'), '18-3', '17-3'],
    ['held it over to a next meeting, which may be an extra one', aangehouden(), null, '17-3'],
    ['was promised it on a day', aangehouden('tot-herindiening', '19-3'), null, '19-3'],
    ['has it before that day', aangehouden('tot-herindiening', '19-3'), '18-3', '17-3'],
    ['agreed: any day', {}, null, '12-3'],
  ])('begins on the first day on which a college can decide again that %s', (_wat, over, weer, vanaf) => {
    const besluiten = [
      aBesluit(idVan(1, 'ons-d', null), '11-3'),
      aBesluit(idVan(1, 'college', A), '16-3', over),
    ];
    const aanleveringen = weer === null ? [] : [anAanlevering(idVan(1, 'college', A), weer)];
    const berekening = bereken(twee({ peildatum: dag('18-3'), besluiten, aanleveringen }));
    const treden = (van: string, tot: string): readonly Trede[] | undefined =>
      stappenfunctie(1, 'college', periode(van, tot), berekening)[0]?.treden;
    expect(treden('12-3', '2-4')?.[0]?.dagen.van).toBe(dag(vanaf));
    expect(treden('24-3', '30-3')?.[0]?.dagen).toEqual(periode('24-3', '30-3'));
    expect(treden('12-3', '16-3')).toHaveLength(vanaf === '12-3' ? 1 : 0);
  });

  it('begins the day after a nee of a regional body, which may meet on any day', () => {
    const besluiten = [aBesluit(idVan(1, 'ons-d', null), '15-3', { uitkomst: 'niet-ingestemd' })];
    const berekening = bereken(twee({ peildatum: dag('16-3'), besluiten }));
    const [a] = stappenfunctie(1, 'ons-d', periode('12-3', '20-3'), berekening);
    expect(kort(a?.treden)).toEqual([
      [periode('16-3', '16-3'), dag('13-4'), dag('13-4'), true],
      [periode('17-3', '20-3'), dag('20-4'), dag('20-4'), true],
    ]);
  });

  it('is there for no station after the last decision on the stuk, as it has no last day for the window', () => {
    const staart = aStation({
      code: 'treffen',
      volgorde: 4,
      voorgangers: ['raad'],
      perGemeente: true,
      staart: true,
    });
    const { behandelingen, ...rest } = aTraject({ gemeenten: 2, stations: [...opzet.stations, staart] });
    const berekening = bereken({
      ...twee(),
      ...rest,
      behandelingen: metVensters(behandelingen, { [idVan(1, 'raad', A)]: periode('1-4', '20-4') }),
    });
    const dagen = periode('15-3', '16-3');
    for (const [station, aantal] of [
      ['raad', 2],
      ['treffen', 0],
    ] as const) {
      expect(stappenfunctie(1, station, dagen, berekening)).toHaveLength(aantal);
      expect(uitersteVoorAllen(1, station, 'venster', berekening).perGemeente).toHaveLength(aantal);
    }
  });
});
