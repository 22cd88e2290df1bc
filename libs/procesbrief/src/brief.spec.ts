import { describe, expect, it } from '@jest/globals';
import { formatDag, parseWeekuitdrukking } from '@routekaart/kalender';
import { bereken } from '@routekaart/route';
import {
  aBesluit,
  aStand,
  aTraject,
  aVergadering,
  alternatieven,
  anAanlevering,
  anActiviteit,
  dag,
  dagTeLaat,
  idVan,
  nogTePlannen,
  onsdRij,
  periode,
  tweeRondes,
  vast,
} from '@routekaart/route/testing';
import type { Procesbrief, Stand } from '@routekaart/traject';
import { briefstatus, maakBrief } from './brief.js';
import { formatWanneer } from './mogelijkheden.js';

const EERSTE = brief(1, 'Week 10 / 11 (8-3 tm 19-3)');
const TWEEDE = brief(2, 'Week 19 (10-5 tm 14-5)');

function brief(nummer: number, week: string): Procesbrief {
  return {
    nummer,
    rij: `PB-0${String(nummer)}`,
    week: parseWeekuitdrukking(week, 2021),
    wat: 'Informeren gemeenten',
    wie: 'TWO',
    opmerkingen: 'Procesbrief',
  };
}

function aStandMetBrieven(over: Partial<Stand> = {}): Stand {
  return aStand({
    ...aTraject({ gemeenten: 2 }),
    procesbrieven: [EERSTE, TWEEDE],
    peildatum: dag('12-3'),
    vergaderingen: [
      aVergadering('ons-d', '11-3', '8-3'),
      aVergadering('college-GM0482', '16-3', '12-3'),
      aVergadering('raad-GM0482', '13-4', '18-3'),
      aVergadering('college-GM0505', '1-6', '28-5'),
    ],
    besluiten: [aBesluit(idVan(1, 'ons-d', null), '11-3')],
    ...over,
  });
}

/** The ONS-D on one of two days, of which the second is one day late for the college of 16-3. */
function eenVanTwee(): Stand {
  return {
    ...dagTeLaat(),
    procesbrieven: [EERSTE, TWEEDE],
    activiteiten: [onsdRij(alternatieven('11-3', '12-3'))],
  };
}

describe('briefstatus', () => {
  it.each([
    ['7-3', 'gepland'],
    ['8-3', 'concept'],
    ['19-3', 'concept'],
    ['20-3', 'verzending-onbekend'],
  ])('on %s a letter of week 10 / 11 is %s', (opDag, status) => {
    expect(briefstatus(EERSTE, dag(opDag))).toBe(status);
  });

  it('stays planned when the week cannot be read', () => {
    expect(briefstatus(brief(3, 'ergens in het voorjaar'), dag('1-6'))).toBe('gepland');
  });
});

describe('maakBrief', () => {
  it('tells for each gemeente who has the stuk', () => {
    const { gemeenten } = maakBrief(EERSTE, bereken(aStandMetBrieven()));
    expect(gemeenten.map(({ gemeente, stuk }) => [gemeente, stuk.houder?.code])).toEqual([
      ['GM0482', 'ons-d'],
      ['GM0505', 'ons-d'],
    ]);
  });

  it('tells of the own raad of each gemeente where a regional station stands between two rounds', () => {
    const stand = tweeRondes({
      procesbrieven: [EERSTE, TWEEDE],
      aanleveringen: ['GM0482', 'GM0505'].map((code) => anAanlevering(idVan(1, 'ronde-1', code), '18-3')),
    });
    const { gemeenten } = maakBrief(EERSTE, bereken(stand));
    expect(gemeenten.map(({ stuk }) => stuk.uitleg)).toEqual([
      'Ligt bij ronde-1 Alblasserdam ter besluitvorming.',
      'Ligt bij ronde-1 Dordrecht ter besluitvorming.',
    ]);
  });

  it('names the dates up to and including the window of the next letter, and none after it', () => {
    const { komendeData, volgende } = maakBrief(EERSTE, bereken(aStandMetBrieven()));
    expect(volgende?.nummer).toBe(2);
    expect(komendeData.map(({ van, wat }) => [formatDag(van), wat])).toEqual([
      ['di 16-3-2021', 'college Alblasserdam besluit over mijlpaal 1'],
      ['di 13-4-2021', 'raad Alblasserdam besluit over mijlpaal 1'],
    ]);
  });

  it('tells a date of the plan from one that is only expected', () => {
    const activiteiten = [anActiviteit({ naam: 'Technische ronde', datum: vast('6-4') })];
    const { komendeData } = maakBrief(EERSTE, bereken(aStandMetBrieven({ activiteiten })));
    expect(komendeData.find(({ wat }) => wat === 'Technische ronde')).toMatchObject({
      grond: 'planning',
      activiteit: 'M1-01',
    });
    const verwacht = komendeData.filter(({ grond }) => grond === 'prognose');
    expect(verwacht.map(({ activiteit }) => activiteit)).toEqual([null, null]);
  });

  it('names the days between which nobody can choose yet, and until when to hand in for each, the first one first', () => {
    const { komendeData } = maakBrief(EERSTE, bereken(eenVanTwee()));
    expect(komendeData.map((datum) => [formatWanneer(datum), datum.wat, datum.aanleveren])).toEqual([
      ['do 11-3-2021 of vr 12-3-2021', 'Instemming ONS-D', null],
      ['do 11-3-2021 of vr 12-3-2021', 'ons-d besluit over mijlpaal 1', null],
      [
        'di 16-3-2021 of di 23-3-2021',
        'college Alblasserdam besluit over mijlpaal 1',
        'aanleveren uiterlijk do 11-3-2021 voor di 16-3-2021, anders do 18-3-2021 voor di 23-3-2021',
      ],
      [
        'di 13-4-2021 of di 18-5-2021',
        'raad Alblasserdam besluit over mijlpaal 1',
        'aanleveren uiterlijk do 18-3-2021 voor di 13-4-2021, anders do 22-4-2021 voor di 18-5-2021',
      ],
    ]);
  });

  it('says of a possible meeting that nobody knows until when it takes the stuk', () => {
    const stand = eenVanTwee();
    const vergaderingen = stand.vergaderingen.map((een) =>
      een.dag === dag('13-4') ? { ...een, aanleverdag: null } : een,
    );
    const { komendeData } = maakBrief(EERSTE, bereken({ ...stand, vergaderingen }));
    expect(komendeData.at(-1)?.aanleveren).toBe(
      'aanleveren uiterlijk do 22-4-2021 voor di 18-5-2021 (van di 13-4-2021 is dat niet bekend)',
    );
  });

  it('lists what has no date yet, until its window is over or it is cancelled', () => {
    const zonder = anActiviteit({ code: 'A', datum: nogTePlannen(periode('29-3', '2-4')) });
    const activiteiten = [
      zonder,
      { ...zonder, code: 'B', toestand: 'vervallen' as const },
      { ...zonder, code: 'C', week: { ...zonder.week, venster: periode('1-3', '5-3') } },
    ];
    const { zonderDatum } = maakBrief(EERSTE, bereken(aStandMetBrieven({ activiteiten })));
    expect(zonderDatum.map(({ activiteit }) => activiteit.code)).toEqual(['A']);
  });

  it.each<[string, Partial<Stand>, readonly string[]]>([
    [
      'a row of the route that was dropped',
      { activiteiten: [onsdRij(vast('18-3'), { toestand: 'vervallen' })] },
      ['Instemming ONS-D: vervallen, nog niet opnieuw gepland'],
    ],
    [
      'a row of a week that was dropped, also after that week',
      {
        activiteiten: [onsdRij(nogTePlannen(periode('1-3', '5-3')), { toestand: 'vervallen' })],
      },
      ['Instemming ONS-D: vervallen, nog niet opnieuw gepland'],
    ],
    [
      'a row of which another took the place',
      {
        activiteiten: [
          onsdRij(vast('18-3'), { toestand: 'vervallen' }),
          onsdRij(vast('25-3'), { code: 'M1-11' }),
        ],
      },
      [],
    ],
    [
      'a row that was dropped after the decision',
      {
        activiteiten: [onsdRij(vast('18-3'), { toestand: 'vervallen' })],
        besluiten: [aBesluit(idVan(1, 'ons-d', null), '11-3')],
      },
      [],
    ],
    [
      'a row of which the meeting was cancelled',
      {
        activiteiten: [onsdRij(vast('18-3'))],
        vergaderingen: [aVergadering('ons-d', '18-3', '15-3', { staat: 'vervallen' })],
      },
      ['Instemming ONS-D: do 18-3-2021 is vervallen, nog niet opnieuw gepland'],
    ],
    [
      'a row of which one of two meetings was cancelled',
      {
        activiteiten: [onsdRij(alternatieven('18-3', '25-3'))],
        vergaderingen: [aVergadering('ons-d', '18-3', '15-3', { staat: 'vervallen' })],
      },
      [],
    ],
  ])('says what fell out and was not planned again: %s', (_, over, verwacht) => {
    const { zonderDatum } = maakBrief(EERSTE, bereken(aStandMetBrieven({ besluiten: [], ...over })));
    expect(zonderDatum.map(({ activiteit, tekst }) => `${activiteit.naam}: ${tekst}`)).toEqual(verwacht);
  });

  it.each<[string, Stand['activiteiten'][number], readonly string[]]>([
    ['the day of its row', onsdRij(vast('18-3')), []],
    [
      'one of three days',
      onsdRij(alternatieven('18-3', '25-3', '1-4')),
      ['do 25-3-2021 of do 1-4-2021: Instemming ONS-D (do 18-3-2021 is vervallen)'],
    ],
    [
      'one of two days',
      onsdRij(alternatieven('18-3', '25-3')),
      ['do 25-3-2021: Instemming ONS-D (do 18-3-2021 is vervallen)'],
    ],
  ])('announces no meeting that was cancelled: %s', (_, rij, verwacht) => {
    const vergaderingen = [aVergadering('ons-d', '18-3', '15-3', { staat: 'vervallen' })];
    const stand = aStandMetBrieven({ besluiten: [], activiteiten: [rij], vergaderingen });
    const { komendeData } = maakBrief(EERSTE, bereken(stand));
    expect(
      komendeData
        .filter(({ grond }) => grond === 'planning')
        .map((datum) => `${formatWanneer(datum)}: ${datum.wat}`),
    ).toEqual(verwacht);
  });

  it('says of a mijlpaal that its end is unknown when one gemeente has no calendar', () => {
    const { mijlpalen } = maakBrief(EERSTE, bereken(aStandMetBrieven()));
    expect(mijlpalen).toMatchObject([{ mijlpaal: 1, dag: { laatst: null }, onbekend: ['GM0505'] }]);
  });
});
