import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HANDELINGEN, type Handeling, RECHTEN, ROLLEN } from '@routekaart/toegang';
import { buildSchema } from 'graphql';
import { cel, dashboard } from './testing/dashboard.js';
import { type Mutatie, MUTATIES, muteer } from './testing/mutaties.js';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
/** What the database holds before anybody tries anything. */
let afdruk: string;
/** The besluit that stands at each body, so that it can be corrected. */
const besluiten = new Map<string, string>();

beforeAll(async () => {
  omgeving = await startOmgeving({ dag: '2021-04-23' });
  for (const [gemeente, dag, verwachteVersie] of [
    ['GM0505', '2021-04-20', 1],
    ['GM0590', '2021-04-22', 0],
  ] as const) {
    const input = { mijlpaal: 1, station: 'raad', gemeente, dag, uitkomst: 'INGESTEMD', verwachteVersie };
    await muteer(omgeving.api, `griffier ${gemeente}`, 'recordBesluit', input);
  }
  const stand = await dashboard(omgeving.api);
  for (const gremium of Object.values(GREMIA)) {
    if (STATIONS.has(gremium)) besluiten.set(gremium, cel(stand, 1, gremium).besluit?.id ?? '');
  }
  afdruk = await omgeving.afdruk();
});
afterAll(async () => {
  await omgeving.sluit();
});

/** The roles, in the order of the columns. The gemeente of the last two is Dordrecht. */
const VRAGERS: readonly Wie[] = [
  'stuurgroep',
  'two',
  'onsd',
  'gemeentesecretaris GM0505',
  'griffier GM0505',
  'lezer',
];

const GREMIA = {
  'eigen college': 'college-GM0505',
  'eigen raad': 'raad-GM0505',
  'ander college': 'college-GM0590',
  'andere raad': 'raad-GM0590',
  stuurgroep: 'stuurgroep',
  'ONS-D': 'onsd',
  NMTS: 'nmts',
  werkgroep: 'wg-fz',
} as const;
type Wat = keyof typeof GREMIA;
const STATIONS = new Set<string>([
  'college-GM0505',
  'raad-GM0505',
  'college-GM0590',
  'raad-GM0590',
  'stuurgroep',
  'onsd',
]);

/** One letter per role (stuurgroep, two, onsd, secretaris, griffier, lezer): j may, n may not. */
type Cellen = string;

const OP_GREMIUM: readonly (readonly [Handeling, Mutatie, Readonly<Partial<Record<Wat, Cellen>>>])[] = [
  [
    'besluit-vastleggen',
    'recordBesluit',
    {
      'eigen college': 'nnnjnn',
      'eigen raad': 'nnnnjn',
      'ander college': 'nnnnnn',
      'andere raad': 'nnnnnn',
      stuurgroep: 'jnnnnn',
      'ONS-D': 'nnjnnn',
    },
  ],
  [
    'besluit-corrigeren',
    'correctBesluit',
    {
      'eigen college': 'nnnjnn',
      'eigen raad': 'nnnnjn',
      'ander college': 'nnnnnn',
      'andere raad': 'nnnnnn',
      stuurgroep: 'jnnnnn',
      'ONS-D': 'nnjnnn',
    },
  ],
  [
    'aanlevering-vastleggen',
    'recordAanlevering',
    {
      'eigen college': 'nnnjnn',
      'eigen raad': 'nnnjjn',
      'ander college': 'nnnnnn',
      'andere raad': 'nnnnnn',
      stuurgroep: 'jnnnnn',
      'ONS-D': 'nnjnnn',
    },
  ],
  [
    'vergadering-vastleggen',
    'recordVergadering',
    {
      'eigen college': 'nnnjnn',
      'eigen raad': 'nnnnjn',
      'ander college': 'nnnnnn',
      'andere raad': 'nnnnnn',
      stuurgroep: 'jjnnnn',
      'ONS-D': 'njjnnn',
      NMTS: 'njnnnn',
      werkgroep: 'njnnnn',
    },
  ],
  [
    'vergadering-vastleggen',
    'importVergaderschema',
    {
      'eigen college': 'nnnjnn',
      'eigen raad': 'nnnnjn',
      'ander college': 'nnnnnn',
      'andere raad': 'nnnnnn',
      stuurgroep: 'jjnnnn',
      'ONS-D': 'njjnnn',
      NMTS: 'njnnnn',
      werkgroep: 'njnnnn',
    },
  ],
  // An edition is about the plan as a whole: no body makes a difference.
  ['editie-vaststellen', 'stelEditieVast', { stuurgroep: 'njnnnn', NMTS: 'njnnnn' }],
  [
    'routekaart-vaststellen',
    'stelRoutekaartVast',
    {
      'eigen college': 'nnnnnn',
      'eigen raad': 'nnnnnn',
      'ander college': 'nnnnnn',
      stuurgroep: 'jnnnnn',
      'ONS-D': 'nnnnnn',
      NMTS: 'nnnnnn',
    },
  ],
];

const OP_ACTIVITEIT: Readonly<Record<string, Cellen>> = {
  'A-M2-11 stuurgroep': 'jjnnnn',
  'A-M2-15 ONS-D': 'njjnnn',
  'A-M2-17 colleges': 'njnnnn',
  'A-M2-21 raden': 'njnnnn',
  'A-M2-13 naast de route': 'njnnnn',
};

const TRAJECT = 'traject: "GR-SDD"';
const LEZEN: readonly (readonly [Handeling, string, Cellen])[] = [
  ['traject-lezen', '{ trajecten { code } }', 'jjjjjj'],
  ['traject-lezen', '{ traject(code: "GR-SDD") { code } }', 'jjjjjj'],
  ['traject-lezen', `{ procesbrieven(${TRAJECT}) { nummer } }`, 'jjjjjj'],
  [
    'traject-lezen',
    `{ vergelijkVergaderschema(${TRAJECT}, gremium: "ONS-D", regel: "elke donderdag", van: "2021-04-01", tot: "2021-04-30") { regel } }`,
    'jjjjjj',
  ],
  ['weekplanning-lezen', `{ weekplanning(${TRAJECT}) { totaal } }`, 'jjjjjj'],
  ['weekplanning-lezen', `{ edities(${TRAJECT}) { naam } }`, 'jjjjjj'],
  ['weekplanning-lezen', `{ routekaarten(${TRAJECT}) { naam } }`, 'jjjjjj'],
  [
    'weekplanning-lezen',
    `{ vergelijkPlanning(${TRAJECT}, van: { routekaart: 1 }, met: { editie: 1 }) { samenvatting } }`,
    'jjjjjj',
  ],
  ['weekplanning-lezen', `{ exportPlanning(${TRAJECT}, formaat: TEKST) { bestandsnaam } }`, 'jjjjjj'],
  ['planning-keuren', `{ keurPlanning(${TRAJECT}, tekst: "Week, dag") { __typename } }`, 'njnnnn'],
  ['dashboard-lezen', `{ stuurgroepDashboard(${TRAJECT}) { peildatum } }`, 'jjjjnj'],
  ['gemeenteroute-lezen', `{ gemeenteRoute(${TRAJECT}, gemeente: "GM0505") { peildatum } }`, 'jjjjjj'],
  ['gemeenteroute-lezen', `{ gemeenteRoute(${TRAJECT}, gemeente: "GM0590") { peildatum } }`, 'jjjjnj'],
  ['gemeenteroute-lezen', `{ watAls(${TRAJECT}, maatregelen: []) { peildatum } }`, 'jjjjjj'],
  ['gemeenteroute-lezen', `{ herstel(${TRAJECT}, mijlpaal: 1, gemeente: "GM0505") { antwoord } }`, 'jjjjjj'],
  ['gemeenteroute-lezen', `{ herstel(${TRAJECT}, mijlpaal: 1, gemeente: "GM0590") { antwoord } }`, 'jjjjnj'],
  ['waarschuwingen-lezen', `{ waarschuwingen(${TRAJECT}) { code } }`, 'jjjjjj'],
  ['waarschuwingen-lezen', `{ waarschuwingen(${TRAJECT}, gemeente: "Dordrecht") { code } }`, 'jjjjjj'],
  ['waarschuwingen-lezen', `{ waarschuwingen(${TRAJECT}, gemeente: "Papendrecht") { code } }`, 'jjjjnj'],
  ['procesbrief-lezen', `{ procesbrief(${TRAJECT}, nummer: 2) { nummer } }`, 'jjnnnn'],
  // Everybody sees the own addresses; who may make one of which calendar stands in agenda.spec.ts.
  ['agenda-lezen', `{ agendaFeeds(${TRAJECT}) { naam } }`, 'jjjjjj'],
];

/** An input that is right but for its versie: who may do it hears of a conflict, and nothing changes. */
function invoer(mutatie: Mutatie, gremium: string): object {
  const [station, gemeente = null] = gremium.split('-');
  const basis = { verwachteVersie: 2_000_000_000 };
  const besluit = { mijlpaal: 1, station, gemeente, dag: '2021-04-20' };
  switch (mutatie) {
    case 'recordBesluit':
      return { ...basis, ...besluit, uitkomst: 'INGESTEMD' };
    case 'correctBesluit':
      return {
        ...basis,
        besluit: besluiten.get(gremium),
        dag: '2021-04-20',
        uitkomst: 'INGESTEMD',
        reden: 'Zo.',
      };
    case 'recordAanlevering':
      return { ...basis, ...besluit };
    case 'recordVergadering':
      return { ...basis, gremium, handeling: 'TOEVOEGEN', dag: '2021-06-09' };
    case 'importVergaderschema':
      return { ...basis, gremium, tekst: 'Datum\tStatus\n9-6-2021\tdefinitief', proef: false };
    case 'planActiviteit':
      return { ...basis, activiteit: gremium, handeling: 'VERVALLEN', reden: 'Zo.' };
    case 'stelEditieVast':
      return { ...basis, naam: 'Editie', bijgewerktTotEnMet: '2021-04-23', reden: 'Zo.' };
    case 'stelRoutekaartVast': {
      const rijen = [{ activiteit: 'A-M1-01', onbekend: true }];
      return { ...basis, naam: 'Routekaart', gremium, dag: '2021-04-23', reden: 'Zo.', rijen };
    }
  }
}

const perRol = (cellen: Cellen) => VRAGERS.map((wie, plaats) => [wie, cellen.charAt(plaats)] as const);

describe.each(OP_GREMIUM)('%s', (_handeling, mutatie, rijen) => {
  const cellen = Object.entries(rijen).flatMap(([wat, letters]) =>
    perRol(letters).map(([wie, mag]) => ({ wat: wat as Wat, wie, mag })),
  );
  it.each(cellen)('$wat by $wie: $mag', async ({ wat, wie, mag }) => {
    const { __typename, code } = await muteer(omgeving.api, wie, mutatie, invoer(mutatie, GREMIA[wat]));
    expect({ __typename, code }).toEqual(
      mag === 'j'
        ? { __typename: 'Versieconflict', code: 'VERSIECONFLICT' }
        : { __typename: 'NietToegestaan', code: 'NIET_TOEGESTAAN' },
    );
  });
});

describe('activiteit-plannen', () => {
  const cellen = Object.entries(OP_ACTIVITEIT).flatMap(([wat, letters]) =>
    perRol(letters).map(([wie, mag]) => ({ wat, wie, mag })),
  );
  it.each(cellen)('$wat by $wie: $mag', async ({ wat, wie, mag }) => {
    const [activiteit = ''] = wat.split(' ');
    const { code } = await muteer(omgeving.api, wie, 'planActiviteit', invoer('planActiviteit', activiteit));
    expect(code).toBe(mag === 'j' ? 'VERSIECONFLICT' : 'NIET_TOEGESTAAN');
  });
});

describe.each(LEZEN)('%s with %s', (_handeling, vraag, letters) => {
  it.each(perRol(letters))('by %s: %s', async (wie, mag) => {
    const { status, data, errors } = await omgeving.api.vraag(wie, vraag);
    expect(status).toBe(200);
    if (mag === 'j') {
      expect(errors).toEqual([]);
      expect(data).not.toBeNull();
    } else {
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect(data).toBeNull();
    }
  });
});

describe('what a griffier reads', () => {
  it.each(['GM0482', 'GM0505', 'GM0642'] as const)('in the warnings is about %s alone', async (code) => {
    const { waarschuwingen } = await omgeving.api.lees<{
      waarschuwingen: { gemeente: { code: string } | null }[];
    }>(`griffier ${code}`, `{ waarschuwingen(${TRAJECT}, eerste: 100) { gemeente { code } } }`);
    expect(waarschuwingen.length).toBeGreaterThan(0);
    expect([...new Set(waarschuwingen.map(({ gemeente }) => gemeente?.code))]).toEqual([code]);
  });

  it('of another gemeente is refused in words that name the role', async () => {
    const vraag = (gemeente: string) =>
      `{ gemeenteRoute(${TRAJECT}, gemeente: "${gemeente}") { peildatum } }`;
    const [fout] = (await omgeving.api.vraag('griffier GM0505', vraag('GM0590'))).errors;
    expect(fout?.message).toBe('Als griffier mag u dit niet lezen.');
  });
});

describe('this table', () => {
  it('changes nothing, whoever may', async () => {
    expect(await omgeving.afdruk()).toBe(afdruk);
  });

  it('names every act and every role that the rights know', () => {
    const getest = new Set<Handeling>([
      ...OP_GREMIUM.map(([handeling]) => handeling),
      ...LEZEN.map(([handeling]) => handeling),
      'activiteit-plannen',
    ]);
    expect([...getest].sort()).toEqual([...HANDELINGEN].sort());
    expect(Object.keys(RECHTEN).sort()).toEqual([...HANDELINGEN].sort());
    expect(VRAGERS.map((wie) => wie.split(' ')[0])).toEqual([...ROLLEN]);
  });

  it('names every query and mutation of the schema', () => {
    const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));
    const vragen = new Set(LEZEN.map(([, vraag]) => /\w+/u.exec(vraag)?.[0] ?? ''));
    expect([...vragen].sort()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort());
    const mutaties = [...MUTATIES, 'maakAgendaFeed', 'trekAgendaFeedIn'];
    expect(mutaties.sort()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort());
  });
});
