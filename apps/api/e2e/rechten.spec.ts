import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HANDELINGEN, type Handeling, RECHTEN, ROLLEN } from '@routekaart/toegang';
import { buildSchema } from 'graphql';
import { cel, dashboard } from './testing/dashboard.js';
import { type Cellen, LEZEN, TRAJECT } from './testing/leesrechten.js';
import { type Mutatie, MUTATIES, muteer } from './testing/mutaties.js';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
/** What the database holds before anybody tries anything. */
let afdruk: string;
/** A warning about which each body must act. */
const waarschuwingen = new Map<string, { readonly waarschuwing: string; readonly kenmerk: string }>();
/** The besluit that stands at each body, so that it can be corrected. */
const besluiten = new Map<string, string>();
/** A meeting of each body. */
const vergaderingen = new Map<string, string>();

beforeAll(async () => {
  omgeving = await startOmgeving({ dag: '2021-04-23' });
  for (const [gemeente, dag, verwachteVersie] of [
    ['GM0505', '2021-04-20', 1],
    ['GM0590', '2021-04-22', 0],
  ] as const) {
    const input = { mijlpaal: 1, station: 'raad', gemeente, dag, uitkomst: 'INGESTEMD', verwachteVersie };
    await muteer(omgeving.api, `griffier ${gemeente}`, 'recordBesluit', input);
  }
  for (const naam of ['Eén', 'Twee']) {
    const { versie: verwachteVersie } = (await dashboard(omgeving.api)).traject;
    await muteer(omgeving.api, 'two', 'bewaarScenario', { ...EXTRA_RAAD, naam, verwachteVersie });
  }
  const stand = await dashboard(omgeving.api);
  for (const gremium of Object.values(GREMIA)) {
    if (STATIONS.has(gremium)) besluiten.set(gremium, cel(stand, 1, gremium).besluit?.id ?? '');
  }
  const { traject } = await omgeving.api.lees<{
    traject: { gremia: { code: string; vergaderingen: { id: string }[] }[] };
  }>('two', '{ traject(code: "GR-SDD") { gremia { code vergaderingen { id } } } }');
  for (const gremium of traject.gremia) {
    vergaderingen.set(gremium.code, gremium.vergaderingen[0]?.id ?? '');
  }
  const open = await omgeving.api.lees<{
    waarschuwingen: { sleutel: string; kenmerk: string; actor: { gremium: { code: string } | null } }[];
  }>('two', `{ waarschuwingen(${TRAJECT}, eerste: 100) { sleutel kenmerk actor { gremium { code } } } }`);
  for (const { sleutel, kenmerk, actor } of open.waarschuwingen) {
    waarschuwingen.set(actor.gremium?.code ?? '', { waarschuwing: sleutel, kenmerk });
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
const EXTRA_RAAD = {
  toelichting: '',
  maatregelen: [{ extraRaad: { gemeente: 'GM0531', dag: '2021-05-03', aanleverdag: '2021-04-26' } }],
};
const STATIONS = new Set<string>([
  'college-GM0505',
  'raad-GM0505',
  'college-GM0590',
  'raad-GM0590',
  'stuurgroep',
  'onsd',
]);

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
    'aanlevering-vastleggen',
    'trekAanleveringIn',
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
    'agendering-vastleggen',
    'recordAgendering',
    {
      'eigen college': 'nnnjnn',
      'eigen raad': 'nnnnjn',
      'ander college': 'nnnnnn',
      'andere raad': 'nnnnnn',
      stuurgroep: 'nnnnnn',
      'ONS-D': 'nnnnnn',
    },
  ],
  [
    'agendering-vastleggen',
    'trekAgenderingIn',
    {
      'eigen college': 'nnnjnn',
      'eigen raad': 'nnnnjn',
      'ander college': 'nnnnnn',
      'andere raad': 'nnnnnn',
      stuurgroep: 'nnnnnn',
      'ONS-D': 'nnnnnn',
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
  ...(
    [
      ['vergadering-vastleggen', 'recordCyclus'],
      ['vergadering-vastleggen', 'verplaatsCyclus'],
      ['stationsregel-vastleggen', 'recordStationsregel'],
    ] as const
  ).map(
    ([handeling, mutatie]) =>
      [
        handeling,
        mutatie,
        {
          'eigen college': 'nnnjnn',
          'eigen raad': 'nnnnjn',
          'ander college': 'nnnnnn',
          'andere raad': 'nnnnnn',
          stuurgroep: 'jjnnnn',
          'ONS-D': 'njjnnn',
        },
      ] as const,
  ),
  [
    'lokaalstation-vastleggen',
    'recordLokaalStation',
    {
      'eigen college': 'njnjnn',
      'eigen raad': 'njnnjn',
      'ander college': 'njnnnn',
      'andere raad': 'njnnnn',
      'ONS-D': 'njnnnn',
    },
  ],
  // An import or an edition is about the plan as a whole: no body makes a difference.
  ['planning-importeren', 'importPlanning', { stuurgroep: 'njnnnn', NMTS: 'njnnnn' }],
  ['planning-importeren', 'beslisBevinding', { stuurgroep: 'njnnnn', NMTS: 'njnnnn' }],
  ['editie-vaststellen', 'stelEditieVast', { stuurgroep: 'njnnnn', NMTS: 'njnnnn' }],
  ['stukversie-toevoegen', 'voegStukversieToe', { stuurgroep: 'jjnnnn' }],
  ['afspraak-vastleggen', 'recordAfspraak', { stuurgroep: 'jjnnnn' }],
  ['scenario-bewaren', 'bewaarScenario', { stuurgroep: 'jjnnnn' }],
  ['scenario-bewaren', 'trekScenarioIn', { stuurgroep: 'jjnnnn' }],
  // Each maatregel is judged by the right of its own act; a griffier sees those of the own gemeente.
  ['scenario-toepassen', 'pasScenarioToe', { stuurgroep: 'jjjjjn' }],
  ['wens-beantwoorden', 'beantwoordWens', { stuurgroep: 'njnnnn' }],
  ['wens-clusteren', 'clusterWensen', { stuurgroep: 'njnnnn' }],
  [
    'deelname-vastleggen',
    'recordDeelname',
    {
      'eigen college': 'nnnjjn',
      'eigen raad': 'nnnjjn',
      'ander college': 'nnnnnn',
      stuurgroep: 'jnnnnn',
      'ONS-D': 'nnjnnn',
      NMTS: 'njnnnn',
    },
  ],
  [
    'aanmelding-vastleggen',
    'recordAanmelding',
    { 'eigen college': 'nnnjjn', 'eigen raad': 'nnnjjn', 'andere raad': 'nnnnnn' },
  ],
  [
    'advies-vastleggen',
    'recordAdvies',
    {
      'eigen college': 'nnnjnn',
      'eigen raad': 'nnnjnn',
      'ander college': 'nnnnnn',
      stuurgroep: 'jnnnnn',
      'ONS-D': 'nnjnnn',
      NMTS: 'njnnnn',
    },
  ],
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
  ...(['bevestigWaarschuwing', 'sluimerWaarschuwing', 'heropenWaarschuwing'] as const).map(
    (mutatie) =>
      [
        'waarschuwing-afhandelen',
        mutatie,
        { stuurgroep: 'jjnnnn', 'ONS-D': 'njjnnn', NMTS: 'njnnnn' },
      ] as const,
  ),
];

const OP_ACTIVITEIT: Readonly<Record<string, Cellen>> = {
  'A-M2-11 stuurgroep': 'jjnnnn',
  'A-M2-15 ONS-D': 'njjnnn',
  'A-M2-17 colleges': 'njnnnn',
  'A-M2-21 raden': 'njnnnn',
  'A-M2-13 naast de route': 'njnnnn',
};

/** Who may send an offer to a gemeente, and who may answer it: the gemeente itself. */
const OP_AANBOD: readonly (readonly [Handeling, string, string, Cellen])[] = [
  ['aanbod-verzenden', 'VERZENDEN', 'GM0505', 'njnnnn'],
  ['aanbod-verzenden', 'VERZENDEN', 'GM0590', 'njnnnn'],
  ['aanbod-doorgeven', 'DOORGEVEN', 'GM0505', 'njnjnn'],
  ['aanbod-doorgeven', 'DOORGEVEN', 'GM0590', 'njnnnn'],
  ['aanbod-beantwoorden', 'AANVAARDEN', 'GM0505', 'nnnjjn'],
  ['aanbod-beantwoorden', 'AFWIJZEN', 'GM0590', 'nnnnnn'],
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
    case 'recordAgendering':
      return { ...basis, mijlpaal: 1, station, gemeente, vergadering: '0' };
    case 'trekAgenderingIn':
    case 'trekAanleveringIn':
      return { ...basis, mijlpaal: 1, station, gemeente };
    case 'bevestigWaarschuwing':
    case 'heropenWaarschuwing':
      return { ...basis, ...waarschuwingen.get(gremium), reden: 'Zo.', eigenaar: 'TWO' };
    case 'sluimerWaarschuwing':
      return {
        ...basis,
        ...waarschuwingen.get(gremium),
        reden: 'Zo.',
        eigenaar: 'TWO',
        tot: '2021-04-24',
      };
    case 'recordVergadering':
      return { ...basis, gremium, handeling: 'TOEVOEGEN', dag: '2021-06-09' };
    case 'recordCyclus':
      return { ...basis, gremium, vergadering: vergaderingen.get(gremium), cyclus: { code: '2021-6' } };
    case 'verplaatsCyclus': {
      const dagen = { dag: '2021-06-09', aanleverdag: '2021-05-26' };
      return { ...basis, gremium, vergadering: vergaderingen.get(gremium), ...dagen, reden: 'Zo.' };
    }
    case 'recordAfspraak':
      return {
        ...basis,
        venster: { mijlpaal: 1, station: 'raad', van: '2021-04-05', tot: '2021-06-30' },
        reden: 'Zo.',
      };
    case 'recordStationsregel':
      return { ...basis, station, gemeente, regel: { toetswerkdagen: 3 } };
    case 'recordLokaalStation': {
      const commissie = { naam: 'Commissie', soort: 'commissie', mandaat: 'ADVISEERT' };
      const plaats = { naam: 'Overleg', na: 'onsd', voor: station, gremium: { nieuw: commissie } };
      return { ...basis, gemeente: gemeente ?? 'GM0505', station: 'overleg', plaats };
    }
    case 'importVergaderschema':
      return { ...basis, gremium, tekst: 'Datum\tStatus\n9-6-2021\tdefinitief', proef: false };
    case 'planActiviteit':
      return { ...basis, activiteit: gremium, handeling: 'VERVALLEN', reden: 'Zo.' };
    case 'recordDeelname':
      return {
        ...basis,
        ...(gemeente === null ? { gremium } : { gemeente }),
        deelname: 'DOET_MEE',
        vanaf: '2021-04-23',
      };
    case 'voegStukversieToe':
      return { ...basis, mijlpaal: 1, naam: 'versie', hash: 'ab'.repeat(32) };
    case 'beantwoordWens':
      return { ...basis, wensen: [`${besluiten.get('college-GM0505') ?? ''}-1`], stap: 'BEOORDELEN' };
    case 'clusterWensen':
      return { ...basis, wensen: [`${besluiten.get('college-GM0505') ?? ''}-1`], naam: 'Kosten' };
    case 'bewaarScenario':
      return { ...basis, ...EXTRA_RAAD, naam: 'Nog een' };
    case 'trekScenarioIn':
      return { ...basis, scenario: 'S1', reden: 'Zo.' };
    case 'pasScenarioToe':
      return { ...basis, scenario: 'S1', proef: false };
    case 'recordAanmelding':
      return { ...basis, activiteit: 'A-M1-16', gemeente: gremium.slice(-6), aantal: 2 };
    case 'recordAdvies':
      return {
        ...basis,
        mijlpaal: 1,
        dag: '2021-04-20',
        tekst: 'Stem in.',
        ...(gemeente === null ? { gremium } : { gremium: 'nmts', gemeente, houding: 'INGESTEMD' }),
      };
    case 'recordAanbod':
      return { ...basis, activiteit: 'A-M1-06', dag: '2021-02-17' };
    case 'importPlanning':
      return {
        ...basis,
        tekst: 'Week\tDatum\tWat\nWeek 20\t20-5\tBijpraten',
        editie: { naam: 'Editie', bijgewerktTotEnMet: '2021-04-23', reden: 'Zo.' },
        proef: false,
      };
    case 'beslisBevinding':
      return { ...basis, bevinding: 'GEEN_JAAR-1', besluit: 'VERWORPEN' };
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

describe('traject-beheren', () => {
  const invoer =
    'mutation { importTrajectbestand(input: { tekst: "traject:" }) { ... on Weigering { code } } }';
  it.each(perRol('njnnnn'))('by %s: %s', async (wie, mag) => {
    const { importTrajectbestand } = await omgeving.api.lees<{ importTrajectbestand: { code: string } }>(
      wie,
      invoer,
    );
    expect(importTrajectbestand.code).toBe(mag === 'j' ? 'TRAJECTBESTAND_GEWEIGERD' : 'NIET_TOEGESTAAN');
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

describe.each(OP_AANBOD)('%s as %s to %s', (_handeling, handeling, gemeente, letters) => {
  it.each(perRol(letters))('by %s: %s', async (wie, mag) => {
    const aanbod = { ...invoer('recordAanbod', ''), handeling, gemeente };
    const { code } = await muteer(omgeving.api, wie, 'recordAanbod', aanbod);
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
      ...OP_AANBOD.map(([handeling]) => handeling),
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
    const mutaties = [...MUTATIES, 'maakAgendaFeed', 'trekAgendaFeedIn', 'importTrajectbestand'];
    expect(mutaties.sort()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort());
  });
});
