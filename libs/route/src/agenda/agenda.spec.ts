import { describe, expect, it } from '@jest/globals';
import { type DatumUitdrukking, formatIso } from '@routekaart/kalender';
import {
  type Besluit,
  type Dossier,
  type PlanToestand,
  type Vergadering,
  GEEN_PLANINVOER,
  standOp,
} from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aHerkomst,
  aTraject,
  aVergadering,
  aWeek,
  alternatieven,
  anActiviteit,
  dag,
  idVan,
  nogTePlannen,
  periode,
  vast,
} from '../testing/bouwers.js';
import { agendaVan } from './agenda.js';
import type { Agendapunt } from './agendapunt.js';
import type { Agendabereik } from './bereik.js';

const TRAJECT: Agendabereik = { soort: 'traject', code: 'gr-sociaal' };
const COLLEGE = `college-${ALBLASSERDAM}`;
const RAAD = `raad-${ALBLASSERDAM}`;

/** What is recorded one after the other, each fact with the next number, on a day of 2021. */
interface Feit {
  readonly op?: string;
  readonly plan?: readonly [activiteit: string, datum: DatumUitdrukking, toestand: PlanToestand];
  readonly vergadering?: Vergadering;
  readonly besluit?: Besluit;
}

const ACTIVITEITEN = [
  anActiviteit({ code: 'A-M1-01', naam: 'Bijpraten ons-d' }),
  anActiviteit({ code: 'A-M1-16', naam: 'Technische vragenronde', gremia: [] }),
  anActiviteit({
    code: 'A-M2-15',
    naam: 'Instemmen stukken',
    station: 'ons-d',
    mijlpalen: [2],
    week: aWeek(periode('17-5', '21-5')),
  }),
];

function aDossier(feiten: readonly Feit[], gemeenten = 1): Dossier {
  const herkomsten = feiten.map(({ op = '1-3' }, plaats) =>
    aHerkomst({ volgnummer: plaats + 1, dag: dag(op), door: 'Jansen', bron: 'brief van Jansen' }),
  );
  const opzet = aTraject({ gemeenten, mijlpalen: 2 });
  const kies = <T>(lees: (feit: Feit, plaats: number) => T | undefined): readonly T[] =>
    feiten.flatMap((feit, plaats) => lees(feit, plaats) ?? []);
  const herkomst = (plaats: number) => herkomsten[plaats] ?? aHerkomst();
  return {
    versie: feiten.length,
    opzet,
    activiteiten: ACTIVITEITEN,
    planFeiten: kies(({ plan }, plaats) =>
      plan === undefined
        ? undefined
        : {
            activiteit: plan[0],
            datum: plan[1],
            toestand: plan[2],
            reden: 'Jansen is ziek',
            herkomst: herkomst(plaats),
          },
    ),
    vergaderFeiten: kies(({ vergadering }, plaats) =>
      vergadering === undefined ? undefined : { vergadering, herkomst: herkomst(plaats) },
    ),
    besluiten: kies(({ besluit }, plaats) =>
      besluit === undefined ? undefined : { ...besluit, herkomst: herkomst(plaats) },
    ),
    aanleveringen: [],
    deelnameFeiten: [],
    wensFeiten: [],
    aanbodFeiten: [],
    aanmeldFeiten: [],
    edities: [],
    routekaarten: [],
    planinvoer: GEEN_PLANINVOER,
    afhandelingen: [],
    scenarios: [],
  };
}

function agenda(
  feiten: readonly Feit[],
  {
    op = '24-3',
    bereik = TRAJECT,
    gemeenten = 1,
  }: { op?: string; bereik?: Agendabereik; gemeenten?: number } = {},
): readonly Agendapunt[] {
  const dossier = aDossier(feiten, gemeenten);
  return agendaVan(dossier, bereken(standOp(dossier, dag(op))), bereik);
}

/** The entries whose UID names this, as `dag status titel #volgnummer`. */
function punten(naam: string, lijst: readonly Agendapunt[]): readonly string[] {
  return lijst
    .filter(({ uid }) => uid.startsWith(`gr-sociaal.${naam}`))
    .map(({ van, tot, status, titel, volgnummer }) => {
      const dagen = van === tot ? formatIso(van) : `${formatIso(van)}/${formatIso(tot)}`;
      return `${dagen} ${status} ${titel} #${volgnummer}`;
    });
}

const vergadering = (over: Partial<Vergadering> & { opDag?: string } = {}): Vergadering =>
  aVergadering(RAAD, over.opDag ?? '20-4', '30-3', { id: 'v1', ...over });

describe('an activiteit in a calendar', () => {
  const bij = (datum: DatumUitdrukking, toestand: PlanToestand, code = 'A-M1-01') =>
    punten(
      'activiteit',
      agenda([{ plan: [code, datum, toestand] }]).filter(({ uid }) => uid.includes(code)),
    );

  it.each([
    ['a fixed day', vast('18-3'), 'vastgelegd', ['2021-03-18 bevestigd Bijpraten ons-d #1']],
    ['a day that was held', vast('18-3'), 'gehouden', ['2021-03-18 bevestigd Bijpraten ons-d #1']],
    [
      'a day that was only proposed',
      vast('18-3'),
      'voorgesteld',
      ['2021-03-18 voorlopig Bijpraten ons-d #1'],
    ],
    ['a day that was cancelled', vast('18-3'), 'vervallen', ['2021-03-18 vervallen Bijpraten ons-d #1']],
    [
      'alternatives, the first day first',
      alternatieven('1-3', '25-2'),
      'voorgesteld',
      [
        '2021-02-25 voorlopig Bijpraten ons-d (alternatief 1 van 2) #1',
        '2021-03-01 voorlopig Bijpraten ons-d (alternatief 2 van 2) #1',
      ],
    ],
    [
      'a window without a day',
      nogTePlannen(periode('15-3', '19-3')),
      'nog-te-plannen',
      ['2021-03-15/2021-03-19 voorlopig Bijpraten ons-d (nog te plannen) #1'],
    ],
    ['nothing to go by', nogTePlannen(), 'nog-te-plannen', []],
    ['a text that is no date', { kind: 'onbekend', tekst: '?' }, 'nog-te-plannen', []],
  ] as const)('with %s stands there so', (_, datum, toestand, verwacht) => {
    expect(bij(datum, toestand)).toEqual(verwacht);
  });

  it('without a day of its own stands in the week of its row', () => {
    expect(bij(nogTePlannen(), 'nog-te-plannen', 'A-M2-15')).toEqual([
      '2021-05-17/2021-05-21 voorlopig ons-d: Instemmen stukken (nog te plannen) #1',
    ]);
  });

  it('keeps its UID from open to chosen to moved, with a higher number each time', () => {
    const feiten: readonly Feit[] = [
      { plan: ['A-M1-01', alternatieven('25-2', '1-3'), 'voorgesteld'] },
      { plan: ['A-M1-01', vast('1-3'), 'vastgelegd'] },
      { plan: ['A-M1-01', vast('4-3'), 'vastgelegd'] },
    ];
    const op = (aantal: number) =>
      agenda(feiten.slice(0, aantal)).filter(({ uid }) => uid === 'gr-sociaal.activiteit.A-M1-01@routekaart');
    expect([1, 2, 3].map((aantal) => punten('', op(aantal)))).toEqual([
      ['2021-02-25 voorlopig Bijpraten ons-d (alternatief 1 van 2) #1'],
      ['2021-03-01 bevestigd Bijpraten ons-d #2'],
      ['2021-03-04 bevestigd Bijpraten ons-d #3'],
    ]);
    expect(punten('activiteit.A-M1-01.2', agenda(feiten))).toEqual([]);
  });
});

describe('a vergadering in a calendar', () => {
  it.each([
    ['bevestigd', 'bevestigd'],
    ['voorlopig', 'voorlopig'],
    ['afgeleid', 'voorlopig'],
    ['vervallen', 'vervallen'],
  ] as const)('that is %s is %s there, and labelled as an example', (staat, status) => {
    const [punt] = agenda([{ vergadering: vergadering({ staat }) }]);
    expect(punt).toMatchObject({ status, titel: 'raad Alblasserdam (voorbeeld)', gemeente: ALBLASSERDAM });
    expect(punt?.omschrijving).toMatch(/^Voorbeeld: /u);
  });

  it('that was entered carries no label', () => {
    const [punt] = agenda([{ vergadering: vergadering({ herkomst: 'ingevoerd', besluitvormend: false }) }]);
    expect(punt?.titel).toBe('raad Alblasserdam, zonder besluiten');
    expect(punt?.omschrijving).toBe('Aanleveren uiterlijk di 30-3-2021.');
  });

  it('keeps its UID when it moves, tells where it stood, and stays when it is cancelled', () => {
    const feiten: readonly Feit[] = [
      { vergadering: vergadering() },
      { vergadering: vergadering({ opDag: '22-4', staat: 'verplaatst' }), op: '22-3' },
      { vergadering: vergadering({ opDag: '22-4', staat: 'vervallen' }), op: '24-3' },
    ];
    const titel = 'raad Alblasserdam (voorbeeld)';
    expect(punten('vergadering.v1@', agenda(feiten, { op: '21-3' }))).toEqual([
      `2021-04-20 bevestigd ${titel} #1`,
    ]);
    expect(punten('vergadering.v1@', agenda(feiten, { op: '23-3' }))).toEqual([
      `2021-04-22 bevestigd ${titel} #2`,
    ]);
    expect(punten('vergadering.v1@', agenda(feiten))).toEqual([`2021-04-22 vervallen ${titel} #3`]);
    const [verplaatst] = agenda(feiten, { op: '23-3' });
    expect(verplaatst?.omschrijving).toContain('Verplaatst; eerst op di 20-4-2021.');
  });
});

describe('a besluit in a calendar', () => {
  const onsd = idVan(1, 'ons-d', null);
  const feiten: readonly Feit[] = [
    { vergadering: aVergadering('ons-d', '18-3', '15-3') },
    { vergadering: aVergadering(COLLEGE, '30-3', '25-3') },
    { vergadering: aVergadering(RAAD, '20-4', '30-3', { staat: 'voorlopig' }) },
    { besluit: aBesluit(onsd, '18-3'), op: '19-3' },
  ];
  const m1 = (soort: string, station: string, lijst: readonly Agendapunt[]) =>
    punten(`${soort}.m1-${station}`, lijst);

  it('that fell on a day or before it stands on no day', () => {
    const vaag = feiten.map((feit) =>
      'besluit' in feit ? { ...feit, besluit: aBesluit(onsd, '18-3', { opOfVoor: true }) } : feit,
    );
    expect(m1('besluit', 'ons-d', agenda(vaag))).toEqual([]);
  });

  it('that was taken is certain, and the rest of the route is a forecast', () => {
    const lijst = agenda(feiten);
    expect(m1('besluit', 'ons-d', lijst)).toEqual([
      '2021-03-18 bevestigd ons-d: ingestemd (mijlpaal 1) (voorbeeld) #22',
    ]);
    expect(m1('besluit', 'college', lijst)).toEqual([
      '2021-03-30 voorlopig college Alblasserdam: besluit over mijlpaal 1 verwacht (voorbeeld) #27',
    ]);
    expect(m1('aanlevering', 'college', lijst)).toEqual([
      '2021-03-25 bevestigd Uiterlijk aanleveren: mijlpaal 1 bij college Alblasserdam (voorbeeld) #27',
    ]);
  });

  it('that is a band has two last days to hand in, each with the meeting it is for', () => {
    const lijst = agenda([
      ...feiten,
      { vergadering: aVergadering(COLLEGE, '6-4', '1-4') },
      { vergadering: aVergadering(RAAD, '18-5', '22-4') },
      { plan: ['A-M2-15', alternatieven('25-3', '26-3'), 'vastgelegd'] },
    ]);
    const m2 = lijst.filter(({ uid }) => uid.includes('aanlevering') && uid.includes('m2-college'));
    // The college of 30-3 closes on 25-3: the ONS-D of 26-3 is a day late for it.
    expect(punten('aanlevering', m2)).toEqual([
      '2021-03-25 voorlopig Uiterlijk aanleveren voor di 30-3-2021: mijlpaal 2 bij college Alblasserdam (voorbeeld) #30',
      '2021-04-01 voorlopig Uiterlijk aanleveren voor di 6-4-2021, als het di 30-3-2021 niet wordt: mijlpaal 2 bij college Alblasserdam (voorbeeld) #30',
    ]);
    expect(m2.map(({ omschrijving }) => omschrijving.split('\n').at(-1))).toEqual([
      'Nog niet te zeggen of di 30-3-2021 wordt gehaald; anders wordt het di 6-4-2021, 7 dagen later.',
      'Voor de vergadering van di 6-4-2021.',
    ]);
    expect(new Set(m2.map(({ uid }) => uid)).size).toBe(2);
  });

  it('whose first meeting takes a stuk until nobody knows when says so in the one last day that is known', () => {
    const lijst = agenda([
      ...feiten.slice(0, 1),
      ...feiten.slice(3),
      { vergadering: aVergadering(COLLEGE, '30-3', null) },
      { vergadering: aVergadering(COLLEGE, '6-4', '1-4') },
    ]);
    expect(m1('aanlevering', 'college', lijst)).toEqual([
      '2021-04-01 bevestigd Uiterlijk aanleveren voor di 6-4-2021, als het di 30-3-2021 niet wordt: mijlpaal 1 bij college Alblasserdam (voorbeeld) #27',
    ]);
  });

  it('has a number that never goes down, whatever happens and whatever day it is', () => {
    const nummers = ['1-3', '10-3', '15-3', '19-3', '24-3', '30-6'].map(
      (op) => agenda(feiten, { op }).find(({ uid }) => uid.includes(`besluit.${onsd}`))?.volgnummer,
    );
    expect(nummers).toEqual([3, 12, 17, 22, 22, 22]);
  });

  it('without a last possible day stands nowhere', () => {
    const zonderRaad = feiten.filter((feit) => feit.vergadering?.gremium !== RAAD);
    expect(m1('besluit', 'raad', agenda(zonderRaad))).toEqual([]);
    expect(m1('aanlevering', 'raad', agenda(zonderRaad))).toEqual([]);
  });

  it('that was refused says so', () => {
    const geweigerd: readonly Feit[] = [
      ...feiten,
      { besluit: aBesluit(idVan(1, 'college', ALBLASSERDAM), '23-3', { uitkomst: 'niet-ingestemd' }) },
    ];
    expect(m1('besluit', 'college', agenda(geweigerd))).toEqual([
      expect.stringMatching(/^2021-03-23 bevestigd college Alblasserdam: niet ingestemd \(mijlpaal 1\)/u),
    ]);
  });
});

describe('a calendar', () => {
  const feiten: readonly Feit[] = [
    { vergadering: aVergadering('ons-d', '18-3', '15-3') },
    { vergadering: aVergadering(COLLEGE, '30-3', '25-3') },
    { vergadering: aVergadering(RAAD, '20-4', '30-3') },
    { vergadering: aVergadering(`raad-${DORDRECHT}`, '21-4', '31-3') },
    { plan: ['A-M1-01', vast('18-3'), 'vastgelegd'] },
    { plan: ['A-M1-16', vast('29-3'), 'vastgelegd'] },
  ];
  const namen = (bereik: Agendabereik) => [
    ...new Set(
      agenda(feiten, { op: '1-3', bereik, gemeenten: 2 }).map(({ uid }) =>
        uid.split('.').slice(1).join('.').replace('@routekaart', ''),
      ),
    ),
  ];

  it.each([
    [{ soort: 'gemeente', code: ALBLASSERDAM }, ['ons-d@18-3', 'raad-GM0482@20-4'], ['A-M1-16']],
    [{ soort: 'gemeente', code: DORDRECHT }, ['ons-d@18-3', 'raad-GM0505@21-4'], ['A-M1-16']],
    [{ soort: 'gremium', code: 'ons-d' }, ['ons-d@18-3'], ['A-M1-01', 'A-M2-15']],
    [{ soort: 'gremium', code: RAAD }, ['raad-GM0482@20-4'], []],
  ] as const)(
    'of %j holds its own meetings and rows, and nothing of others',
    (bereik, vergaderingen, rijen) => {
      const gevonden = namen(bereik);
      expect(gevonden).toEqual(expect.arrayContaining(vergaderingen.map((id) => `vergadering.${id}`)));
      expect(gevonden.filter((naam) => naam.startsWith('activiteit.'))).toEqual(
        rijen.map((code) => `activiteit.${code}`),
      );
      const ander = bereik.code.includes(DORDRECHT) ? ALBLASSERDAM : DORDRECHT;
      expect(gevonden.filter((naam) => naam.includes(ander))).toEqual([]);
    },
  );

  it('of the traject holds everything once, in the order of the days', () => {
    const lijst = agenda(feiten, { op: '1-3', gemeenten: 2 });
    expect(new Set(lijst.map(({ uid }) => uid)).size).toBe(lijst.length);
    expect(lijst.map(({ van }) => van)).toEqual(lijst.map(({ van }) => van).sort((a, b) => a - b));
    expect(lijst.map(({ uid }) => uid)).toEqual(
      expect.arrayContaining([expect.stringContaining(ALBLASSERDAM), expect.stringContaining(DORDRECHT)]),
    );
  });

  it('holds no reason, source or name of who recorded it', () => {
    expect(JSON.stringify(agenda(feiten, { gemeenten: 2 }))).not.toMatch(/Jansen/u);
  });
});
