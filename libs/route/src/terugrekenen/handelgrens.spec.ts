import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { type Berekening, bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aStation,
  aTraject,
  aVergadering,
  anAanlevering,
  dag,
  onsdRij,
  vast,
} from '../testing/bouwers.js';
import { COLLEGE, RAAD, STAP, prognoseVan, vergaderingenVan, voorbeeld } from '../testing/voorbeeld.js';
import { type Handelgrens, inStrook, ligtEr } from './grens-in-strook.js';
import { deelrouteVan } from './deelroute.js';
import { handelgrensVan, handelgrensVoorAllen } from './handelgrens.js';

/*
 * ONS-D do 11-3 → college di 16-3 (closes do 11-3) → raad di 13-4 (closes do 18-3), and after it di 18-5 (closes do
 * 22-4). The colleges meet on Tuesdays until di 6-4 and close on the Thursday before.
 */

/** Who, what, and until which day: the parts of the answer that a reader checks. */
function kort(grens: Handelgrens | null): unknown {
  return grens && { ...grens, wie: grens.wie.stap.gremium.code };
}

/** The limit of the raad of Alblasserdam before or on a day. */
function raadVoor(grens: string, over: Partial<Stand> = {}): unknown {
  const berekening = bereken(voorbeeld(over));
  return kort(handelgrensVan(prognoseVan(STAP.raad, berekening), dag(grens), berekening));
}

const BESLOTEN = { besluiten: [aBesluit(STAP.onsd, '11-3')], peildatum: dag('12-3') } as const;

describe('the last day for who must act in one strook', () => {
  it('is a day to decide for the ONS-D, with what the raad is in time', () => {
    const onsd = { wie: 'ons-d', wat: 'besluiten', kind: 'dag', vanaf: dag('1-3') };
    expect(raadVoor('13-4')).toEqual({ ...onsd, dag: dag('11-3') });
    expect(raadVoor('17-5')).toEqual({ ...onsd, dag: dag('11-3') });
    // The raad of 18-5 closes on 22-4; the last college before it is that of 6-4, which closes on 1-4.
    expect(raadVoor('18-5')).toEqual({ ...onsd, dag: dag('1-4') });
  });

  it('does not move with a plan that is too late', () => {
    expect(raadVoor('13-4', { activiteiten: [onsdRij(vast('12-3'))] })).toMatchObject({ dag: dag('11-3') });
  });

  it('is the same answer when it is asked again, and another for another day', () => {
    const berekening = bereken(voorbeeld());
    const vraag = (): Handelgrens | null =>
      handelgrensVan(prognoseVan(STAP.raad, berekening), dag('13-4'), berekening);
    const eerst = vraag();
    expect(vraag()).toBe(eerst);
    const later = handelgrensVan(prognoseVan(STAP.raad, berekening), dag('18-5'), berekening);
    expect(later?.dag).toBe(dag('1-4'));
  });

  it('never was when no meeting lies before the limit', () => {
    expect(raadVoor('12-4')).toEqual({
      wie: 'ons-d',
      wat: 'besluiten',
      kind: 'nooit',
      dag: null,
      vanaf: dag('1-3'),
    });
  });

  it('is unknown when only a meeting that may take the stuk lies before it', () => {
    const vergaderingen = (sluiting: string | null) => [
      aVergadering(COLLEGE, '16-3', sluiting, { besluitvormend: sluiting === null }),
      aVergadering(COLLEGE, '23-3', '18-3'),
      aVergadering(RAAD, '13-4', '18-3'),
    ];
    const college = { wie: COLLEGE, wat: 'aanleveren', dag: null };
    expect(raadVoor('13-4', { ...BESLOTEN, vergaderingen: vergaderingen('11-3') })).toMatchObject({
      ...college,
      kind: 'nooit',
    });
    expect(raadVoor('13-4', { ...BESLOTEN, vergaderingen: vergaderingen(null) })).toMatchObject({
      ...college,
      kind: 'onbekend',
    });
  });

  it('is unknown when a calendar on the way is', () => {
    const zonderCollege = vergaderingenVan(ALBLASSERDAM).filter(({ gremium }) => gremium !== COLLEGE);
    expect(raadVoor('13-4', { vergaderingen: zonderCollege })).toEqual({
      wie: 'ons-d',
      wat: 'besluiten',
      kind: 'onbekend',
      dag: null,
      vanaf: dag('1-3'),
    });
  });

  it('is a day to hand in for the college, not before the stuk is ready', () => {
    const college = { wie: COLLEGE, wat: 'aanleveren', kind: 'dag', dag: dag('11-3') };
    expect(raadVoor('13-4', { ...BESLOTEN, peildatum: dag('11-3') })).toEqual({
      ...college,
      vanaf: dag('11-3'),
    });
    // The ONS-D decided on 15-3 only: the day on which the college of 16-3 closed had passed.
    const laat = { besluiten: [aBesluit(STAP.onsd, '15-3')], peildatum: dag('15-3') };
    expect(raadVoor('13-4', laat)).toEqual({ ...college, vanaf: dag('15-3') });
  });

  it('is the meeting itself once the stuk lies there', () => {
    expect(raadVoor('13-4', { ...BESLOTEN, aanleveringen: [anAanlevering(STAP.college, '11-3')] })).toEqual({
      wie: COLLEGE,
      wat: 'besluiten',
      kind: 'dag',
      dag: dag('16-3'),
      vanaf: dag('12-3'),
    });
  });

  it('is none for a college that put the stuk off beyond its last meeting', () => {
    // Put off until 20-3: from then on no college is in time for the raad that closes on 18-3.
    const aanhouding = { soort: 'tot-herindiening', herindiening: dag('20-3') } as const;
    const aangehouden = aBesluit(STAP.college, '16-3', { uitkomst: 'aangehouden', aanhouding });
    const grens = raadVoor('13-4', {
      besluiten: [aBesluit(STAP.onsd, '11-3'), aangehouden],
      peildatum: dag('17-3'),
    });
    expect(grens).toEqual({
      wie: COLLEGE,
      wat: 'aanleveren',
      kind: 'nooit',
      dag: null,
      vanaf: dag('20-3'),
      waardoor: {
        kind: 'uitstel',
        gremium: 'college Alblasserdam',
        dag: dag('16-3'),
        uitkomst: 'aangehouden',
      },
    });
  });

  it('is that of the raad once the college has decided', () => {
    const besluiten = [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '16-3')];
    expect(raadVoor('13-4', { besluiten, peildatum: dag('17-3') })).toMatchObject({
      wie: RAAD,
      wat: 'aanleveren',
      dag: dag('18-3'),
    });
    const aanleveringen = [anAanlevering(STAP.raad, '18-3')];
    expect(raadVoor('13-4', { besluiten, aanleveringen, peildatum: dag('19-3') })).toMatchObject({
      wie: RAAD,
      wat: 'besluiten',
      dag: dag('13-4'),
    });
  });
});

describe('regional bodies that follow each other', () => {
  const stuurgroep = aTraject({ stuurgroep: true });
  it('leave it to the later one when the day of the first has passed', () => {
    // Both may decide until do 11-3; on vr 12-3 that day has passed for both, and the last of them decides it.
    const berekening = bereken(voorbeeld({ ...stuurgroep, peildatum: dag('12-3') }));
    const raad = berekening.prognoses.find(({ stap }) => stap.gremium.code === RAAD);
    const grens = raad && handelgrensVan(raad, dag('13-4'), berekening);
    expect(kort(grens ?? null)).toMatchObject({ wie: 'ons-d', kind: 'dag', dag: dag('11-3') });
  });

  it('ask the first one while its day can still be met', () => {
    const berekening = bereken(voorbeeld(stuurgroep));
    const raad = berekening.prognoses.find(({ stap }) => stap.gremium.code === RAAD);
    const grens = raad && handelgrensVan(raad, dag('13-4'), berekening);
    expect(kort(grens ?? null)).toMatchObject({ wie: 'stuurgroep', dag: dag('11-3') });
  });
});

describe('a station that every strook must have passed', () => {
  const stations = [
    aStation({ code: 'ons-d', volgorde: 1 }),
    aStation({ code: 'college', volgorde: 2, perGemeente: true, voorgangers: ['ons-d'] }),
    aStation({ code: 'raad', volgorde: 3, perGemeente: true, voorgangers: ['college'] }),
    aStation({ code: 'ondertekening', volgorde: 4, voorgangers: ['raad'], duurDagen: 10, staart: true }),
  ];

  /** Two gemeenten; the second one has the meetings that are given. */
  function samen(tweede: Stand['vergaderingen'], over: Partial<Stand> = {}): Berekening {
    const opzet = aTraject({ stations, gemeenten: 2 });
    const vergaderingen = [...vergaderingenVan(ALBLASSERDAM), ...tweede];
    return bereken(voorbeeld({ ...opzet, vergaderingen, ...over }));
  }

  function eind(berekening: Berekening, grens: string): unknown {
    const laatste = berekening.prognoses.find(({ stap }) => stap.station.code === 'ondertekening');
    return laatste && kort(handelgrensVoorAllen(laatste, dag(grens), berekening));
  }

  const tweedeCode = aTraject({ gemeenten: 2 }).gemeenten[1]?.code ?? DORDRECHT;
  /** Its raad closes two days earlier: only the college of di 9-3, open until do 4-3, is in time. */
  const krapper = [
    aVergadering(`college-${tweedeCode}`, '9-3', '4-3'),
    aVergadering(`college-${tweedeCode}`, '16-3', '11-3'),
    aVergadering(`raad-${tweedeCode}`, '13-4', '15-3'),
  ];

  it('has the first of the last days of all stroken, whichever comes first', () => {
    // The raden of 13-4, and ten days for the signing: vr 23-4.
    expect(eind(samen(krapper), '23-4')).toMatchObject({ wie: 'ons-d', kind: 'dag', dag: dag('4-3') });
    expect(eind(samen(vergaderingenVan(tweedeCode)), '23-4')).toMatchObject({
      kind: 'dag',
      dag: dag('11-3'),
    });
  });

  it('has none when one strook has none, also beside one that is unknown', () => {
    expect(eind(samen(krapper), '22-4')).toMatchObject({ kind: 'nooit', dag: null });
    const alleenCollege = krapper.slice(0, 2);
    expect(eind(samen(alleenCollege), '23-4')).toMatchObject({ kind: 'onbekend', dag: null });
    expect(eind(samen(alleenCollege), '22-4')).toMatchObject({ kind: 'nooit', dag: null });
  });

  /** On vr 12-3 its day has passed, do 4-3, and what comes after it is known: the raad of 8-6. */
  const voorbij = [
    ...krapper,
    aVergadering(`college-${tweedeCode}`, '4-5', '29-4'),
    aVergadering(`raad-${tweedeCode}`, '8-6', '20-5'),
  ];
  /** The same without the raad of 13-4. */
  const nooit = voorbij.filter((een) => een.dag !== dag('13-4'));

  it.each<readonly [string, Stand['vergaderingen'], Stand['vergaderingen'], object]>([
    ['passed before unknown', [], voorbij, { kind: 'dag', dag: dag('4-3') }],
    ['passed yesterday before unknown', [], vergaderingenVan(tweedeCode), { kind: 'dag', dag: dag('11-3') }],
    ['unknown after passed', vergaderingenVan(ALBLASSERDAM), [], { kind: 'dag', dag: dag('11-3') }],
    ['passed longest', vergaderingenVan(ALBLASSERDAM), voorbij, { kind: 'dag', dag: dag('4-3') }],
    ['never before unknown', [], nooit, { kind: 'nooit', dag: null }],
    ['never before passed', vergaderingenVan(ALBLASSERDAM), nooit, { kind: 'nooit', dag: null }],
  ])('has what is worst of two stroken: %s', (_wat, eerste, tweede, verwacht) => {
    const vergaderingen = [...eerste, ...tweede];
    const berekening = samen([], { vergaderingen, peildatum: dag('12-3') });
    expect(eind(berekening, '23-4')).toMatchObject({ wie: 'ons-d', ...verwacht });
  });

  it('asks the strook itself once only its own body is to act', () => {
    const besluiten = [aBesluit(STAP.onsd, '4-3')];
    const berekening = samen(krapper, { besluiten, peildatum: dag('4-3') });
    expect(eind(berekening, '23-4')).toMatchObject({ wat: 'aanleveren', kind: 'dag' });
  });
});

describe('what belongs to no strook', () => {
  it('has no limit there', () => {
    const berekening = bereken(voorbeeld());
    const route = deelrouteVan(berekening.plan, 1, ALBLASSERDAM);
    const [onsd, college, raad] = [STAP.onsd, STAP.college, STAP.raad].map((id) =>
      prognoseVan(id, berekening),
    );
    expect(route && onsd && raad && inStrook(route, onsd, raad, dag('13-4'), berekening)).toBeNull();
    expect(route && raad && inStrook(route, raad, raad, dag('13-4'), berekening)).toMatchObject({
      wat: 'aanleveren',
      dag: dag('18-3'),
    });
    const elders = college && {
      ...college,
      stap: { ...college.stap, behandeling: { ...college.stap.behandeling, id: 'elders' } },
    };
    expect(route && raad && elders && inStrook(route, raad, elders, dag('13-4'), berekening)).toBeNull();
  });
});

describe('a stuk that lies with a body', () => {
  const ligt = (over: Partial<Stand>): boolean =>
    ligtEr(prognoseVan(STAP.college, bereken(voorbeeld({ ...BESLOTEN, ...over }))));
  const uitgesteld = (soort: 'volgende-vergadering' | 'onbepaald'): Partial<Stand> => ({
    peildatum: dag('17-3'),
    besluiten: [
      aBesluit(STAP.onsd, '11-3'),
      aBesluit(STAP.college, '16-3', {
        uitkomst: 'aangehouden',
        aanhouding: { soort, herindiening: null },
      }),
    ],
  });

  it.each([
    ['not before it was handed in', {}, false],
    ['once it was handed in', { aanleveringen: [anAanlevering(STAP.college, '11-3')] }, true],
    ['still, when put off to the next meeting', uitgesteld('volgende-vergadering'), true],
    ['no more, when put off without end', uitgesteld('onbepaald'), false],
  ] as const)('%s', (_wat, over, verwacht) => {
    expect(ligt(over)).toBe(verwacht);
  });
});
