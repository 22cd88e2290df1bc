import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { type Berekening, bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  anAanlevering,
  dag,
  metVensters,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { type Stationsuiterste, type Terugrekening, rekenTerug } from './reken-terug.js';

const opzet = aTraject({
  gemeenten: 2,
  mijlpalen: 2,
  stations: [
    aStation({ code: 'ons-d', volgorde: 0 }),
    aStation({
      code: 'college',
      volgorde: 1,
      voorgangers: ['ons-d'],
      perGemeente: true,
      verwerkingsdagen: 3,
    }),
    aStation({ code: 'raad', volgorde: 2, voorgangers: ['college'], perGemeente: true }),
    aStation({ code: 'bekendmaking', volgorde: 3, voorgangers: ['raad'], duurDagen: 10, staart: true }),
  ],
});

/** College on 16-3 (in by 11-3) and 30-3 (in by 25-3); raad on 20-4 (in by 1-4); the window ends on 30-4. */
function strook(over: Partial<Stand> = {}): Berekening {
  return bereken(
    aStand({
      ...opzet,
      behandelingen: metVensters(opzet.behandelingen, {
        [`m1-raad-${ALBLASSERDAM}`]: periode('1-4', '30-4'),
      }),
      vergaderingen: [
        aVergadering(`college-${ALBLASSERDAM}`, '16-3', '11-3'),
        aVergadering(`college-${ALBLASSERDAM}`, '30-3', '25-3'),
        aVergadering(`raad-${ALBLASSERDAM}`, '20-4', '1-4'),
      ],
      ...over,
    }),
  );
}

function station(terug: Terugrekening | null, code: string): Stationsuiterste | undefined {
  return terug?.stations.find(({ prognose }) => prognose.stap.station.code === code);
}

const venster = (over: Partial<Stand> = {}, gemeente = ALBLASSERDAM): Terugrekening | null =>
  rekenTerug(1, gemeente, 'venster', strook(over));

describe('a strook reckoned back to its window', () => {
  it('ends at the last station of the gemeente', () => {
    expect(venster()?.stations.map(({ prognose }) => prognose.stap.station.code)).toEqual([
      'ons-d',
      'college',
      'raad',
    ]);
  });

  it('counts the days of processing after the decision before it', () => {
    // Decided on 22-3, ready three days later, on 25-3: the last day for the college of 30-3.
    expect(station(venster(), 'ons-d')?.besluit).toMatchObject({ kind: 'haalbaar', dag: dag('22-3') });
    expect(station(venster(), 'college')?.aanleveren).toMatchObject({ kind: 'haalbaar', dag: dag('25-3') });
  });

  it('gives the first station a last day to have the stuk ready, where its calendar is known', () => {
    const { vergaderingen } = strook().stand;
    const onsd = [aVergadering('ons-d', '18-3', '15-3'), aVergadering('ons-d', '25-3', '22-3')];
    const met = venster({ vergaderingen: [...vergaderingen, ...onsd] });
    // ONS-D of 18-3 is ready on 21-3 for the college of 30-3; the one of 25-3 would be three days too late.
    expect(station(met, 'ons-d')?.aanleveren).toMatchObject({ kind: 'haalbaar', dag: dag('15-3') });
    expect(station(venster(), 'ons-d')?.aanleveren).toEqual({
      kind: 'onbekend',
      waarom: 'Van ons-d is geen vergaderschema bekend: daarom is de datum onbekend.',
    });
  });

  it('gives it the day of the plan, where that is the only day it has', () => {
    const gepland = venster({ activiteiten: [onsdRij(vast('18-3'))] });
    expect(station(gepland, 'ons-d')?.aanleveren).toMatchObject({ kind: 'haalbaar', dag: dag('18-3') });
  });

  it('names the last meeting not after the last day', () => {
    expect(station(venster(), 'college')?.besluit).toMatchObject({ dag: dag('1-4') });
    expect(station(venster(), 'college')?.vergadering?.dag).toBe(dag('30-3'));
    expect(station(venster(), 'raad')?.vergadering?.dag).toBe(dag('20-4'));
    expect(station(venster(), 'ons-d')?.vergadering).toBeNull();
  });

  it('names a meeting on the last day itself, and the first after the body put the stuk off', () => {
    const tot = (laatste: string): Partial<Stand> => ({
      behandelingen: metVensters(opzet.behandelingen, {
        [`m1-raad-${ALBLASSERDAM}`]: periode('1-4', laatste),
      }),
    });
    expect(station(venster(tot('20-4')), 'raad')?.vergadering?.dag).toBe(dag('20-4'));
    expect(station(venster(tot('21-4')), 'raad')?.vergadering?.dag).toBe(dag('20-4'));
    const aangehouden = (opDag: string): Partial<Stand> => ({
      peildatum: dag('30-3'),
      besluiten: [
        aBesluit('m1-ons-d', '1-3'),
        aBesluit(`m1-college-${ALBLASSERDAM}`, opDag, { uitkomst: 'aangehouden' }),
      ],
    });
    expect(station(venster(aangehouden('29-3')), 'college')?.vergadering?.dag).toBe(dag('30-3'));
    expect(station(venster(aangehouden('30-3')), 'college')?.vergadering).toBeNull();
  });

  it('has no say any more where a later station decided', () => {
    const besluiten = [aBesluit('m1-ons-d', '1-3'), aBesluit(`m1-college-${ALBLASSERDAM}`, '16-3')];
    const terug = venster({ besluiten, peildatum: dag('17-3') });
    expect(station(terug, 'ons-d')?.besluit).toEqual({ kind: 'gepasseerd' });
    expect(station(terug, 'college')?.aanleveren).toEqual({ kind: 'gepasseerd' });
    expect(station(terug, 'college')?.besluit).toEqual({
      kind: 'gehaald',
      dag: dag('1-4'),
      gebeurd: dag('16-3'),
    });
    expect(station(terug, 'raad')?.besluit).toMatchObject({ kind: 'haalbaar', dag: dag('30-4') });
    expect(station(terug, 'raad')?.aanleveren).toMatchObject({ kind: 'haalbaar', dag: dag('1-4') });
  });

  it.each([
    ['10-3', { kind: 'gehaald', dag: dag('25-3'), gebeurd: dag('10-3') }],
    // Of a college after 30-3 nothing is known: the raad of 20-4 is not certainly lost.
    [
      '26-3',
      {
        kind: 'misschien',
        dag: dag('25-3'),
        gebeurd: dag('26-3'),
        einde: { vroegst: dag('20-4'), laatst: null },
        via: [],
      },
    ],
  ])('says of what was handed in on %s whether that was in time', (opDag, verwacht) => {
    const terug = venster({
      besluiten: [aBesluit('m1-ons-d', '1-3')],
      aanleveringen: [anAanlevering(`m1-college-${ALBLASSERDAM}`, opDag)],
      peildatum: dag('27-3'),
    });
    expect(station(terug, 'college')?.aanleveren).toEqual(verwacht);
  });

  it('does not count further on what was handed in after another course of things', () => {
    const besluiten = [aBesluit('m1-ons-d', '1-3'), aBesluit(`m1-college-${ALBLASSERDAM}`, '16-3')];
    const aanleveringen = [anAanlevering(`m1-raad-${ALBLASSERDAM}`, '17-3')];
    const terug = venster({ besluiten, aanleveringen, peildatum: dag('18-3') });
    expect(station(terug, 'college')?.besluit).toMatchObject({ kind: 'gehaald', dag: dag('1-4') });
  });

  it('does not hold it against an earlier station that the stuk was handed in too late further on', () => {
    const besluiten = [aBesluit('m1-ons-d', '1-3'), aBesluit(`m1-college-${ALBLASSERDAM}`, '16-3')];
    const aanleveringen = [anAanlevering(`m1-raad-${ALBLASSERDAM}`, '2-4')];
    const terug = venster({ besluiten, aanleveringen, peildatum: dag('3-4') });
    expect(station(terug, 'college')?.besluit).toMatchObject({ kind: 'gehaald', dag: dag('1-4') });
    expect(station(terug, 'raad')?.aanleveren).toMatchObject({ kind: 'verstreken', gebeurd: dag('2-4') });
  });

  it('knows no last day without a window, and says so', () => {
    const zonder = venster({ behandelingen: opzet.behandelingen });
    const geen = {
      kind: 'onbekend',
      waarom: 'Zonder venster in het plan, of zonder ingangsdatum, is er geen uiterste dag.',
    };
    expect(zonder?.grens).toBeNull();
    expect([station(zonder, 'ons-d')?.besluit, station(zonder, 'college')?.aanleveren]).toEqual([geen, geen]);
    expect(station(zonder, 'college')?.vergadering).toBeNull();
  });

  it('says that no day existed where the raad never met in time', () => {
    const vergaderingen = strook().stand.vergaderingen.filter(({ gremium }) => !gremium.startsWith('raad'));
    const laat = [...vergaderingen, aVergadering(`raad-${ALBLASSERDAM}`, '4-5', '1-4')];
    const nooit = { kind: 'nooit', einde: dag('4-5') };
    const terug = venster({ vergaderingen: laat });
    expect([station(terug, 'ons-d')?.besluit, station(terug, 'college')?.aanleveren]).toEqual([nooit, nooit]);
  });

  it('is of one gemeente and one mijlpaal', () => {
    expect(venster({}, DORDRECHT)?.grens).toBeNull();
    expect(rekenTerug(2, ALBLASSERDAM, 'venster', strook())?.grens).toBeNull();
    expect(venster({}, 'GM0000')).toBeNull();
    expect(rekenTerug(3, ALBLASSERDAM, 'venster', strook())).toBeNull();
  });
});

describe('a strook reckoned back to the ingangsdatum', () => {
  it('goes on to the end of the tail, on the day before', () => {
    const terug = rekenTerug(1, ALBLASSERDAM, 'ingangsdatum', strook());
    expect(terug?.grens).toBe(dag('31-12'));
    expect(terug?.stations.at(-1)?.prognose.stap.station.code).toBe('bekendmaking');
  });

  it('knows no last day while the ingangsdatum is not known', () => {
    const stand = strook().stand;
    const zonder = bereken({ ...stand, traject: { ...stand.traject, ingangsdatum: null } });
    expect(rekenTerug(1, ALBLASSERDAM, 'ingangsdatum', zonder)?.grens).toBeNull();
  });
});
