import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken, ketenVan, verklaarKeten } from './berekening.js';
import { type Reden, formatMoment, verklaar } from './reden.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  alternatieven,
  anAanlevering,
  dag,
  gesloten,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from './testing/bouwers.js';
import {
  STAP,
  prognoseVan,
  vergaderingenVan,
  voorbeeld,
  voorspelStap,
  zinnenVan,
} from './testing/voorbeeld.js';

const { onsd, college, raad } = STAP;

describe('redenenVan', () => {
  it('names the meeting that just fell off and the one that follows', () => {
    expect(zinnenVan(raad, voorbeeld({ activiteiten: [onsdRij(vast('12-3'))] }))).toEqual([
      'Het stuk kan hier worden aangeleverd vanaf di 23-3-2021.',
      'De vergadering van di 13-4-2021 is niet haalbaar: de aanleverdatum is do 18-3-2021 (5 dagen te laat).',
      'Eerste haalbare vergadering van raad Alblasserdam: di 18-5-2021, aanleveren uiterlijk do 22-4-2021.',
    ]);
  });

  it('tells what was decided, and nothing else', () => {
    const stand = voorbeeld({
      besluiten: [aBesluit(onsd, '11-3', { uitkomst: 'ingestemd-met-aanpassingen' })],
    });

    expect(zinnenVan(onsd, stand)).toEqual(['Besloten op do 11-3-2021: ingestemd met aanpassingen.']);
  });

  it('tells that a body did not agree', () => {
    const stand = voorbeeld({ besluiten: [aBesluit(onsd, '11-3', { uitkomst: 'niet-ingestemd' })] });

    expect(zinnenVan(onsd, stand)).toEqual([
      'Op do 11-3-2021 is niet ingestemd: hier gaat het stuk niet verder tot een nieuw besluit.',
    ]);
    expect(zinnenVan(college, stand)).toEqual([
      'Het stuk kan hier worden aangeleverd op zijn vroegst vr 12-3-2021 (einde onbekend).',
      'De vergadering van di 16-3-2021 is niet haalbaar: de aanleverdatum is do 11-3-2021 (ten minste 1 dag te laat).',
      'De datum van een eerder station is nog onbekend.',
    ]);
  });

  it('tells at which meeting a body that did not agree can decide again at the earliest', () => {
    const stand = voorbeeld({
      peildatum: dag('17-3'),
      besluiten: [aBesluit(onsd, '11-3'), aBesluit(college, '16-3', { uitkomst: 'toestemming-onthouden' })],
    });

    expect(zinnenVan(college, stand)).toEqual([
      'Op di 16-3-2021 is toestemming onthouden: hier gaat het stuk niet verder tot een nieuw besluit; op zijn vroegst in de vergadering van di 23-3-2021.',
    ]);
  });

  it('tells that the stuk was handed in', () => {
    const stand = voorbeeld({
      peildatum: dag('15-3'),
      besluiten: [aBesluit(onsd, '11-3')],
      aanleveringen: [anAanlevering(college, '11-3')],
    });

    expect(zinnenVan(college, stand)).toContain('Het stuk is aangeleverd op do 11-3-2021.');
  });

  it('says “op of vóór” of a besluit of which only a last possible day is known', () => {
    const stand = voorbeeld({
      peildatum: dag('15-3'),
      besluiten: [aBesluit(onsd, '11-3', { opOfVoor: true })],
    });

    expect(zinnenVan(onsd, stand)).toEqual(['Besloten op of vóór do 11-3-2021: ingestemd.']);
  });

  it('tells that the stuk was held over', () => {
    const stand = voorbeeld({
      peildatum: dag('17-3'),
      besluiten: [aBesluit(onsd, '11-3'), aBesluit(college, '16-3', { uitkomst: 'aangehouden' })],
    });

    expect(zinnenVan(college, stand)[0]).toBe(
      'Op di 16-3-2021 aangehouden: het stuk komt terug op een volgende vergadering.',
    );
  });

  it.each([
    [vast('11-3'), 'De detailplanning noemt do 11-3-2021.'],
    [alternatieven('11-3', '12-3'), 'De detailplanning noemt do 11-3-2021 of vr 12-3-2021.'],
    [nogTePlannen(periode('11-3', '12-3')), 'De datum moet nog worden gepland in do 11-3 t/m vr 12-3-2021.'],
  ])('tells what the plan says of a date (%#)', (datum, zin) => {
    const { behandelingen } = voorbeeld();
    const stand = voorbeeld({
      activiteiten: [onsdRij(datum)],
      behandelingen: metVensters(behandelingen, { [onsd]: periode('11-3', '12-3') }),
    });

    expect(zinnenVan(onsd, stand)).toContain(zin);
  });

  it.each([
    ['25-2', {}, 'die dag is voorbij zonder besluit'],
    [
      '11-3',
      { kalenderperioden: [gesloten('Feestdag', '11-3')] },
      'op die dag wordt niet vergaderd (feestdag of reces)',
    ],
    [
      '11-3',
      { vergaderingen: [aVergadering('ons-d', '11-3', '4-3', { staat: 'vervallen' })] },
      'die vergadering is vervallen',
    ],
    [
      '11-3',
      { vergaderingen: [aVergadering('ons-d', '11-3', '26-2')] },
      'de aanleverdatum daarvoor wordt niet gehaald',
    ],
    [
      '11-3',
      { behandelingen: metVensters(voorbeeld().behandelingen, { [onsd]: periode('12-3', '19-3') }) },
      'dan is het stuk nog niet gereed',
    ],
  ])('tells why the day of the plan cannot be met (%#)', (plandag, over, bezwaar) => {
    const stand = voorbeeld({ activiteiten: [onsdRij(vast(plandag))], ...over });
    const noemt = plandag === '25-2' ? 'do 25-2-2021' : 'do 11-3-2021';

    expect(zinnenVan(onsd, stand)).toContain(`De detailplanning noemt ${noemt}, maar ${bezwaar}.`);
  });

  it('does not call a meeting before the day of the plan missed: it was open, but too soon', () => {
    const vergaderingen = [aVergadering('ons-d', '4-3', '1-3'), aVergadering('ons-d', '25-3', '18-3')];
    const stand = voorbeeld({ vergaderingen, kalenderperioden: [gesloten('Feestdag', '11-3')] });

    expect(zinnenVan(onsd, stand).join(' ')).not.toContain('niet haalbaar');
  });

  it('tells which calendar is missing, and where it ends', () => {
    const { vergaderingen } = voorbeeld();
    const zonder = vergaderingen.filter(({ gremium }) => !gremium.startsWith('raad'));

    expect(zinnenVan(raad, voorbeeld({ vergaderingen: zonder }))).toContain(
      'Van raad Alblasserdam is geen vergaderschema bekend: daarom is de datum onbekend.',
    );
    expect(
      zinnenVan(
        raad,
        voorbeeld({ vergaderingen: [...zonder, ...eenRaad()], activiteiten: [onsdRij(vast('12-3'))] }),
      ),
    ).toContain('Van raad Alblasserdam is na di 23-3-2021 geen haalbare vergadering bekend.');
  });

  it('tells that the calendar ends within the band, not that something before it is unknown', () => {
    const zonder = vergaderingenVan(ALBLASSERDAM).filter(({ gremium }) => !gremium.startsWith('raad'));
    const stand = voorbeeld({
      vergaderingen: [...zonder, ...eenRaad()],
      activiteiten: [onsdRij(alternatieven('11-3', '12-3'))],
    });

    expect(voorspelStap(raad, stand).dag).toEqual({ vroegst: dag('13-4'), laatst: null });
    expect(zinnenVan(raad, stand).at(-1)).toBe(
      'Van raad Alblasserdam is na di 13-4-2021 geen haalbare vergadering bekend.',
    );
  });

  function eenRaad(): Stand['vergaderingen'] {
    return vergaderingenVan(ALBLASSERDAM).filter(({ id }) => id.endsWith('@13-4'));
  }
});

describe('verklaar', () => {
  it('counts one day as a dag', () => {
    const gemist: Reden = {
      kind: 'overgeslagen',
      vergadering: aVergadering('college', '16-3', '11-3'),
      waarom: { kind: 'gemist', aanleverdag: dag('11-3'), dagenTeLaat: 1, minstens: false, verstreken: true },
    };

    expect(verklaar(gemist)).toContain('(1 dag te laat)');
  });

  it.each([
    [true, 'De regel van dit station laat geen besluit toe vóór di 16-3-2021.'],
    [
      false,
      'De regel van dit station laat in elk geval geen besluit toe vóór di 16-3-2021; mogelijk pas later.',
    ],
  ])('says how certain the day of a rule is (%s)', (isZeker, zin) => {
    expect(verklaar({ kind: 'tussenregel', vanaf: dag('16-3'), isZeker, bron: '' })).toBe(zin);
  });

  it('doubts a day of the plan when nobody knows whether the stuk is ready', () => {
    expect(verklaar({ kind: 'plandatum', dagen: [], dag: { vroegst: dag('11-3'), laatst: null } })).toBe(
      'De detailplanning noemt do 11-3-2021; of het stuk dan gereed is, is onbekend.',
    );
  });
});

describe('formatMoment', () => {
  it.each([
    ['11-3', '11-3', 'op do 11-3-2021'],
    ['11-3', '12-3', 'tussen do 11-3-2021 en vr 12-3-2021'],
    ['11-3', null, 'op zijn vroegst do 11-3-2021 (einde onbekend)'],
    [null, null, 'op een onbekende dag'],
  ] as const)('shows %s up to %s', (vroegst, laatst, tekst) => {
    const moment = {
      vroegst: vroegst === null ? null : dag(vroegst),
      laatst: laatst === null ? null : dag(laatst),
    };

    expect(formatMoment(moment, 'op ')).toBe(tekst);
  });
});

describe('ketenVan', () => {
  it('runs from the first body to the last, each with its sentences', () => {
    const berekening = bereken(voorbeeld());
    const keten = ketenVan(prognoseVan(raad, berekening), berekening);

    expect(keten.map(({ prognose }) => prognose.stap.gremium.naam)).toEqual([
      'ons-d',
      'college Alblasserdam',
      'raad Alblasserdam',
    ]);
    expect(verklaarKeten(keten)[0]).toMatch(/^ons-d: .*De detailplanning noemt do 11-3-2021\.$/);
  });

  it('follows the predecessor that comes last, where a body waits for all gemeenten', () => {
    const stations = [
      aStation({ code: 'college', perGemeente: true }),
      aStation({ code: 'bestuur', volgorde: 2, voorgangers: ['college'] }),
    ];
    const berekening = bereken(
      aStand({
        ...aTraject({ gemeenten: 3, stations }),
        vergaderingen: [
          aVergadering('college-GM0482', '16-3', '11-3'),
          aVergadering('college-GM0505', '30-3', '25-3'),
          aVergadering('college-GM0523', '23-3', '18-3'),
          aVergadering('bestuur', '1-4', '30-3'),
        ],
      }),
    );
    const keten = ketenVan(prognoseVan('m1-bestuur', berekening), berekening);

    expect(keten.map(({ prognose }) => prognose.stap.gremium.code)).toEqual(['college-GM0505', 'bestuur']);
  });

  it('starts at the last body that has decided: what came before no longer matters', () => {
    const berekening = bereken(
      voorbeeld({
        peildatum: dag('17-3'),
        besluiten: [aBesluit(onsd, '11-3'), aBesluit(college, '16-3')],
      }),
    );

    expect(verklaarKeten(ketenVan(prognoseVan(raad, berekening), berekening))).toEqual([
      'college Alblasserdam: Besloten op di 16-3-2021: ingestemd.',
      expect.stringMatching(/^raad Alblasserdam: /),
    ]);
  });
});
