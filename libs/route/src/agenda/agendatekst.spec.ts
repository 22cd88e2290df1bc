import { describe, expect, it } from '@jest/globals';
import type { Activiteit, Besluit, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { anAgendering } from '../testing/agendering.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aGremium,
  aHerkomst,
  aVergadering,
  alternatieven,
  anAanlevering,
  anActiviteit,
  dag,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { aDossier } from '../testing/dossier.js';
import { COLLEGE, RAAD, STAP, vergaderingenVan, voorbeeld } from '../testing/voorbeeld.js';
import { agendaVan } from './agenda.js';
import type { Agendapunt } from './agendapunt.js';

const VOORBEELD = 'Voorbeeld: vergaderschema’s en besluiten van dit traject zijn verzonnen.';

/** The entries of the whole traject whose UID starts so. */
function punten(begin: string, over: Partial<Stand> = {}): readonly Agendapunt[] {
  const stand = voorbeeld(over);
  return agendaVan(aDossier(stand), bereken(stand), { soort: 'traject', code: 'gr-sociaal' }).filter(
    ({ uid }) => uid.startsWith(`gr-sociaal.${begin}`),
  );
}

/** The lines below the titles, without the label of the example. */
const regels = (begin: string, over: Partial<Stand> = {}): readonly string[] =>
  punten(begin, over).flatMap(({ omschrijving }) =>
    omschrijving.split('\n').filter((regel) => regel !== VOORBEELD),
  );

describe('what a row of the plan says in a calendar', () => {
  const rij = (over: Partial<Activiteit>): Partial<Stand> => ({
    activiteiten: [anActiviteit({ code: 'M1-01', naam: 'Bijpraten', datum: vast('18-3'), ...over })],
  });

  it('is its planning, its mijlpaal and its body, and no word about examples', () => {
    expect(punten('activiteit', rij({}))).toMatchObject([
      {
        titel: 'ons-d: Bijpraten',
        omschrijving: 'Planning: do 18-3-2021.\nMijlpaal 1.\nGremium: ons-d.',
      },
    ]);
  });

  it('names every mijlpaal and every body, before the name those that it does not mention', () => {
    const gremia = ['ons-d', COLLEGE, RAAD];
    const naam = 'Bijpraten ons-d';
    expect(punten('activiteit', rij({ naam, gremia, mijlpalen: [1, 2] }))).toMatchObject([
      {
        titel: 'college Alblasserdam, raad Alblasserdam: Bijpraten ons-d',
        omschrijving:
          'Planning: do 18-3-2021.\nMijlpalen 1 en 2.\nGremium: ons-d, college Alblasserdam, raad Alblasserdam.',
      },
    ]);
  });

  it('leaves out what it does not have, and a body that is not known', () => {
    expect(regels('activiteit', rij({ gremia: [] }))).toEqual(['Planning: do 18-3-2021.', 'Mijlpaal 1.']);
    expect(punten('activiteit', rij({ gremia: ['weg'] }))).toMatchObject([
      { titel: 'Bijpraten', omschrijving: 'Planning: do 18-3-2021.\nMijlpaal 1.' },
    ]);
  });

  it('starts with the news that it was cancelled', () => {
    expect(regels('activiteit', rij({ toestand: 'vervallen' }))).toEqual([
      'Deze activiteit is vervallen.',
      'Planning: do 18-3-2021.',
      'Mijlpaal 1.',
      'Gremium: ons-d.',
    ]);
  });

  it('is tentative as long as no one day was chosen, and numbers the alternatives', () => {
    const gekozen = alternatieven('25-2', '1-3', '4-3');
    expect(
      punten('activiteit', rij({ datum: gekozen, toestand: 'vastgelegd' })).map(({ uid, titel, status }) => [
        uid,
        titel,
        status,
      ]),
    ).toEqual([
      ['gr-sociaal.activiteit.M1-01@routekaart', 'ons-d: Bijpraten (alternatief 1 van 3)', 'voorlopig'],
      ['gr-sociaal.activiteit.M1-01.2@routekaart', 'ons-d: Bijpraten (alternatief 2 van 3)', 'voorlopig'],
      ['gr-sociaal.activiteit.M1-01.3@routekaart', 'ons-d: Bijpraten (alternatief 3 van 3)', 'voorlopig'],
    ]);
    expect(punten('activiteit', rij({ datum: alternatieven('25-2') }))[0]?.titel).toBe('ons-d: Bijpraten');
    expect(punten('activiteit', rij({ datum: nogTePlannen() }))).toEqual([]);
  });
});

describe('what a meeting says in a calendar', () => {
  const raad = (over: Parameters<typeof aVergadering>[3], aanleverdag: string | null = '30-3') =>
    regels('vergadering', { vergaderingen: [aVergadering(RAAD, '20-4', aanleverdag, over)] });

  it.each([
    ['the last day to hand in', raad({}), ['Aanleveren uiterlijk di 30-3-2021.']],
    ['that nobody knows that day', raad({}, null), ['Aanleverdatum onbekend.']],
    [
      'that it follows from the rule of the body',
      raad({ staat: 'afgeleid' }),
      [
        'Aanleveren uiterlijk di 30-3-2021.',
        'Afgeleid uit de vergaderregel van dit gremium, niet bevestigd.',
      ],
    ],
    ['only that it was cancelled', raad({ staat: 'vervallen' }), ['Deze vergadering is vervallen.']],
  ])('is %s', (_, gezegd, verwacht) => {
    expect(gezegd).toEqual(verwacht);
  });

  it('is its own earlier day, as it was known on the peildatum', () => {
    const nu = aVergadering(RAAD, '20-4', '30-3', { id: 'v1', herkomst: 'ingevoerd' });
    const ander = aVergadering(COLLEGE, '6-4', '1-4', { id: 'v2', herkomst: 'ingevoerd' });
    const stand = voorbeeld({ peildatum: dag('24-3'), vergaderingen: [nu, ander] });
    const tekst = (...eerder: readonly (readonly [opDag: string, vastgelegd: string])[]) => {
      const feiten = eerder.map(([opDag, vastgelegd]) => ({
        vergadering: { ...nu, dag: dag(opDag) },
        herkomst: aHerkomst({ dag: dag(vastgelegd) }),
      }));
      const los = { vergadering: { ...ander, dag: dag('13-4') }, herkomst: aHerkomst() };
      const dossier = aDossier(stand, { vergaderFeiten: [...feiten, los] });
      const lijst = agendaVan(dossier, bereken(stand), { soort: 'gremium', code: RAAD });
      return lijst.find(({ uid }) => uid.includes('v1'))?.omschrijving;
    };

    expect(tekst(['13-4', '24-3'])).toBe(
      'Verplaatst; eerst op di 13-4-2021.\nAanleveren uiterlijk di 30-3-2021.',
    );
    expect(tekst(['13-4', '25-3'])).toBe('Aanleveren uiterlijk di 30-3-2021.');
    expect(tekst(['13-4', '1-3'], ['15-4', '2-3'], ['20-4', '3-3'])).toMatch(/eerst op do 15-4-2021/u);
  });

  it('is nothing where nobody knows the body', () => {
    expect(punten('vergadering', { vergaderingen: [aVergadering('weg', '20-4', '30-3')] })).toEqual([]);
  });
});

describe('what a besluit says in a calendar', () => {
  const na = (over: Partial<Besluit>, gremium = {}): Partial<Stand> => {
    const { gremia } = voorbeeld();
    return {
      peildatum: dag('24-3'),
      gremia: gremia.map((een) => (een.code === COLLEGE ? { ...een, ...gremium } : een)),
      besluiten: [aBesluit(STAP.onsd, '12-3'), aBesluit(STAP.college, '23-3', over)],
    };
  };
  const adviseert = { mandaat: 'adviseert' } as const;

  it.each<[string, Partial<Stand>, string, string]>([
    [
      'a decision',
      na({}),
      'college Alblasserdam: ingestemd (mijlpaal 1) (voorbeeld)',
      'Besloten op di 23-3-2021.',
    ],
    [
      'advice',
      na({}, adviseert),
      'college Alblasserdam: advies ingestemd (mijlpaal 1) (voorbeeld)',
      'Geadviseerd op di 23-3-2021.',
    ],
    [
      'a body that only took note',
      na({ uitkomst: 'ter-kennis-genomen' }, adviseert),
      'college Alblasserdam: ter kennis genomen (mijlpaal 1) (voorbeeld)',
      'Ter kennis genomen op di 23-3-2021.',
    ],
    [
      'a stuk that was held over, which is still to come',
      na({ uitkomst: 'aangehouden' }),
      'college Alblasserdam: besluit over mijlpaal 1 verwacht (voorbeeld)',
      'Prognose: di 30-3-2021.',
    ],
  ])('tells of %s', (_, over, titel, regel) => {
    expect(punten(`besluit.${STAP.college}`, over)).toMatchObject([
      { titel, onderwerp: 'besluit', omschrijving: `${VOORBEELD}\n${regel}` },
    ]);
  });

  it('is its band as long as its day is not certain', () => {
    const over = { activiteiten: [onsdRij(alternatieven('11-3', '12-3'))] };
    expect(punten(`besluit.${STAP.college}`, over)).toMatchObject([
      { van: dag('16-3'), tot: dag('23-3'), status: 'voorlopig' },
    ]);
    expect(regels(`besluit.${STAP.college}`, over)).toEqual([
      'Prognose: tussen di 16-3-2021 en di 23-3-2021.',
    ]);
  });
});

describe('the last day to hand in, in a calendar', () => {
  const college = (vergaderingen: Stand['vergaderingen'], over: Partial<Stand> = {}) =>
    punten(`aanlevering.${STAP.college}`, {
      peildatum: dag('12-3'),
      besluiten: [aBesluit(STAP.onsd, '12-3')],
      vergaderingen,
      ...over,
    });

  it.each([
    ['bevestigd', 'bevestigd'],
    ['verplaatst', 'bevestigd'],
    ['voorlopig', 'voorlopig'],
    ['afgeleid', 'voorlopig'],
  ] as const)('of a meeting that is %s is %s', (staat, status) => {
    expect(college([aVergadering(COLLEGE, '23-3', '18-3', { staat })])).toMatchObject([
      {
        uid: `gr-sociaal.aanlevering.${STAP.college}@routekaart`,
        van: dag('18-3'),
        tot: dag('18-3'),
        status,
        omschrijving: `${VOORBEELD}\nVoor de vergadering van di 23-3-2021.`,
      },
    ]);
  });

  it('is tentative as long as the stuk waits for others, and gone once it was handed in', () => {
    expect(college(vergaderingenVan(ALBLASSERDAM), { besluiten: [], peildatum: dag('1-3') })).toMatchObject([
      { status: 'voorlopig' },
    ]);
    const aanleveringen = [anAanlevering(STAP.college, '12-3')];
    expect(college(vergaderingenVan(ALBLASSERDAM), { aanleveringen })).toEqual([]);
  });

  it('is no day where the agenda names a meeting that takes a stuk until nobody knows when', () => {
    const over = { besluiten: [], peildatum: dag('1-3'), agenderingen: [anAgendering(STAP.college, 'v1')] };
    const zonder = aVergadering(COLLEGE, '23-3', null, { id: 'v1' });
    expect(college([zonder], over)).toEqual([]);
    expect(college([{ ...zonder, aanleverdag: dag('18-3') }], over)).toHaveLength(1);
  });
});

describe('the calendar of one body', () => {
  it('holds the rows of its station, and no row of another one or beside the route', () => {
    const rijen = [
      onsdRij(vast('11-3')),
      anActiviteit({ code: 'naam', gremia: [RAAD], datum: vast('2-3') }),
      anActiviteit({ code: 'station', gremia: [], station: 'raad', datum: vast('3-3') }),
      anActiviteit({ code: 'ander', gremia: [], station: 'college', datum: vast('4-3') }),
      anActiviteit({ code: 'los', gremia: [], datum: nogTePlannen(periode('5-3', '6-3')) }),
    ];
    const stand = voorbeeld({ activiteiten: rijen });
    const lijst = agendaVan(aDossier(stand), bereken(stand), { soort: 'gremium', code: RAAD });
    expect(lijst.filter(({ onderwerp }) => onderwerp === 'activiteit').map(({ uid }) => uid)).toEqual([
      'gr-sociaal.activiteit.naam@routekaart',
      'gr-sociaal.activiteit.station@routekaart',
    ]);
    expect(lijst.filter(({ onderwerp }) => onderwerp === 'besluit').map(({ uid }) => uid)).toEqual([
      `gr-sociaal.besluit.${STAP.raad}@routekaart`,
    ]);
  });
});

describe('the calendar of one gemeente', () => {
  it('holds the meetings of its bodies that stand on no route', () => {
    const { gremia } = voorbeeld();
    const commissie = aGremium({ code: 'commissie', gemeente: ALBLASSERDAM });
    const stand = voorbeeld({
      gremia: [...gremia, commissie, aGremium({ code: 'elders', gemeente: 'GM0505' })],
      vergaderingen: [aVergadering('commissie', '6-4', null), aVergadering('elders', '6-4', null)],
    });
    const lijst = agendaVan(aDossier(stand), bereken(stand), { soort: 'gemeente', code: ALBLASSERDAM });
    expect(lijst.filter(({ onderwerp }) => onderwerp === 'vergadering').map(({ titel }) => titel)).toEqual([
      'commissie (voorbeeld)',
    ]);
  });

  it('is sorted by day, and on one day by identity', () => {
    const rijen = ['c', 'a', 'b'].map((code) => anActiviteit({ code, gremia: [], datum: vast('2-3') }));
    const stand = voorbeeld({ activiteiten: rijen, vergaderingen: [] });
    const lijst = agendaVan(aDossier(stand), bereken(stand), { soort: 'gemeente', code: ALBLASSERDAM });
    expect(lijst.map(({ uid }) => uid.slice('gr-sociaal.activiteit.'.length, -'@routekaart'.length))).toEqual(
      ['a', 'b', 'c'],
    );
  });
});
