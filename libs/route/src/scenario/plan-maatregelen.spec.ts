import { describe, expect, it } from '@jest/globals';
import { type DatumUitdrukking, formatDatumUitdrukking } from '@routekaart/kalender';
import type { Maatregel, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aStand,
  aTraject,
  alternatieven,
  anActiviteit,
  dag,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { pasToe } from './pas-toe.js';
import { watAls } from './wat-als.js';

function na(stand: Stand, maatregel: Maatregel): Stand {
  const antwoord = watAls(bereken(stand), [maatregel]);
  expect(antwoord.geweigerd).toEqual([]);
  return antwoord.na.stand;
}

const datums = ({ activiteiten }: Stand): readonly string[] =>
  activiteiten.map(({ code, datum, toestand }) => `${code} ${formatDatumUitdrukking(datum)}, ${toestand}`);

const vensters = ({ behandelingen }: Stand): readonly string[] =>
  behandelingen.flatMap(({ id, venster }) =>
    venster === null
      ? []
      : [`${id} ${String(venster.van - dag('1-4'))} t/m ${String(venster.tot - dag('1-4'))}`],
  );

describe('a row of the plan on one day', () => {
  const M120 = { code: 'M1-20', naam: 'Ronde' } as const;
  const opMaandag = { soort: 'activiteit-verplaatsen', activiteit: 'M1-20', dag: dag('15-3') } as const;

  it('is fixed there when it had no day, and the other rows stay', () => {
    const stand = aStand({ activiteiten: [onsdRij(vast('11-3')), anActiviteit(M120)] });
    expect(datums(na(stand, opMaandag))).toEqual([
      'M1-10 do 11-3-2021, vastgelegd',
      'M1-20 ma 15-3-2021, vastgelegd',
    ]);
  });

  it.each<[string, Parameters<typeof anActiviteit>[0]]>([
    ['was fixed on another day', { datum: vast('12-3') }],
    ['was proposed for one day', { datum: vast('12-3'), toestand: 'voorgesteld' }],
    ['was fixed within a week only', { datum: nogTePlannen(periode('8-3', '12-3')), toestand: 'vastgelegd' }],
  ])('is fixed there when it %s', (_, over) => {
    const stand = aStand({ activiteiten: [anActiviteit({ ...M120, ...over })] });
    expect(datums(na(stand, opMaandag))).toEqual(['M1-20 ma 15-3-2021, vastgelegd']);
  });
});

describe('a station that is planned two days later', () => {
  const later = { soort: 'station-verschuiven', mijlpaal: 1, station: 'raad', dagen: 2 } as const;
  const raadrij = (datum: DatumUitdrukking): ReturnType<typeof anActiviteit> =>
    anActiviteit({ code: 'M1-30', station: 'raad', datum });

  it('moves its windows in this mijlpaal, and no other', () => {
    const opzet = aTraject({ gemeenten: 2, mijlpalen: 2 });
    const venster = periode('1-4', '30-4');
    const behandelingen = metVensters(opzet.behandelingen, {
      'm1-college-GM0482': venster,
      'm1-raad-GM0482': venster,
      'm2-raad-GM0482': venster,
    });
    expect(vensters(na(aStand({ ...opzet, behandelingen }), later))).toEqual([
      'm1-college-GM0482 0 t/m 29',
      'm1-raad-GM0482 2 t/m 31',
      'm2-raad-GM0482 0 t/m 29',
    ]);
  });

  it.each<[string, DatumUitdrukking, string]>([
    ['a day', vast('13-4'), 'do 15-4-2021'],
    ['a choice of days', alternatieven('13-4', '14-4'), 'do 15-4-2021 of vr 16-4-2021'],
    ['a week', { kind: 'venster', venster: periode('12-4', '16-4'), tekst: '' }, 'wo 14-4 t/m zo 18-4-2021'],
    ['a date to be found', nogTePlannen(periode('12-4', '16-4')), 'wo 14-4 t/m zo 18-4-2021'],
    [
      'a vague date',
      { kind: 'vaag', venster: periode('12-4', '16-4'), tekst: 'half april' },
      'wo 14-4 t/m zo 18-4-2021',
    ],
  ])('moves the row that gives the route its day: %s', (_, datum, verwacht) => {
    const { activiteiten } = na(aStand({ activiteiten: [onsdRij(datum)] }), { ...later, station: 'ons-d' });
    expect(activiteiten.map((een) => formatDatumUitdrukking(een.datum))).toEqual([verwacht]);
  });

  it('moves the window of its station too, where the row has no day', () => {
    const stand = aStand({ activiteiten: [onsdRij(nogTePlannen(periode('12-4', '16-4')))] });
    expect(vensters(na(stand, { ...later, station: 'ons-d' }))).toEqual(['m1-ons-d 13 t/m 17']);
    const metDag = aStand({ activiteiten: [onsdRij(vast('13-4'))] });
    expect(vensters(na(metDag, { ...later, station: 'ons-d' }))).toEqual([]);
  });

  it('moves that window where a row beside the route stands before its own', () => {
    const rij = onsdRij(nogTePlannen(periode('12-4', '16-4')));
    const stand = aStand({ activiteiten: [anActiviteit({ code: 'M1-05' }), rij] });
    expect(vensters(na(stand, { ...later, station: 'ons-d' }))).toEqual(['m1-ons-d 13 t/m 17']);
  });

  it('names a choice of days in words', () => {
    const stand = aStand({ activiteiten: [onsdRij(alternatieven('13-4', '14-4'))] });
    expect(na(stand, { ...later, station: 'ons-d' }).activiteiten[0]?.datum.tekst).toBe(
      'do 15-4-2021 of vr 16-4-2021',
    );
  });

  it('is refused where the mijlpaal does not pass it', () => {
    expect(pasToe({ ...later, station: 'commissie' }, bereken(aStand()))).toMatchObject({
      code: 'NIET_GEVONDEN',
      melding: 'Mijlpaal 1 komt niet langs “commissie”.',
    });
  });

  it.each<[string, DatumUitdrukking]>([
    ['a row without a week', { kind: 'venster', venster: null, tekst: '' }],
    ['what cannot be read', { kind: 'onbekend', tekst: '?' }],
  ])('is refused where the plan has nothing that could move: %s', (_, datum) => {
    const stand = aStand({ activiteiten: [onsdRij(datum)] });
    expect(pasToe({ ...later, station: 'ons-d' }, bereken(stand))).toMatchObject({
      code: 'WATALS-10',
      veld: 'station',
      melding: expect.stringContaining('er is niets om te verschuiven') as unknown,
    });
  });

  it('is refused as the change itself would be, when the station has decided', () => {
    const stand = aStand({
      activiteiten: [onsdRij(vast('11-3'))],
      besluiten: [aBesluit('m1-ons-d', '11-3')],
    });
    expect(
      pasToe({ ...later, station: 'ons-d' }, bereken({ ...stand, peildatum: dag('15-3') })),
    ).toMatchObject({
      code: 'PLAN-05',
      melding: 'ons-d heeft al besloten op do 11-3-2021.',
    });
  });

  it('leaves the rows of other stations and other mijlpalen', () => {
    const opzet = aTraject({ mijlpalen: 2 });
    const activiteiten = [
      onsdRij(vast('11-3')),
      raadrij(vast('13-4')),
      anActiviteit({ code: 'M2-30', station: 'raad', mijlpalen: [2], datum: vast('13-4') }),
    ];
    expect(datums(na(aStand({ ...opzet, activiteiten }), later))).toEqual([
      'M1-10 do 11-3-2021, vastgelegd',
      'M1-30 do 15-4-2021, vastgelegd',
      'M2-30 di 13-4-2021, vastgelegd',
    ]);
  });
});

describe('another window', () => {
  const stand = aStand(aTraject({ gemeenten: 2, mijlpalen: 2 }));
  const eenDag = {
    soort: 'venster-wijzigen',
    mijlpaal: 1,
    station: 'raad',
    venster: periode('2-4', '2-4'),
  } as const;

  it('is for one gemeente, or for all of them, and may be one day', () => {
    expect(vensters(na(stand, { ...eenDag, gemeente: DORDRECHT }))).toEqual(['m1-raad-GM0505 1 t/m 1']);
    expect(vensters(na(stand, { ...eenDag, gemeente: null }))).toEqual([
      'm1-raad-GM0482 1 t/m 1',
      'm1-raad-GM0505 1 t/m 1',
    ]);
    expect(vensters(na(stand, { ...eenDag, mijlpaal: 2, gemeente: ALBLASSERDAM }))).toEqual([
      'm2-raad-GM0482 1 t/m 1',
    ]);
  });
});
