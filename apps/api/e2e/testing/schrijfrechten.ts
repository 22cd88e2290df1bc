import type { Handeling } from '@routekaart/toegang';
import type { Cellen } from './leesrechten.js';
import type { Mutatie } from './mutaties.js';

/** The bodies of the rows, as seen from Dordrecht. */
export const GREMIA = {
  'eigen college': 'college-GM0505',
  'eigen raad': 'raad-GM0505',
  'ander college': 'college-GM0590',
  'andere raad': 'raad-GM0590',
  stuurgroep: 'stuurgroep',
  'ONS-D': 'onsd',
  NMTS: 'nmts',
  werkgroep: 'wg-fz',
} as const;
export type Wat = keyof typeof GREMIA;

type Gremiumrecht = readonly [Handeling, Mutatie, Readonly<Partial<Record<Wat, Cellen>>>];

/** Each act with its mutation, and who may do it at which body. */
export const OP_GREMIUM: readonly Gremiumrecht[] = [
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

/** Who may plan an activiteit, by the station of its row. */
export const OP_ACTIVITEIT: Readonly<Record<string, Cellen>> = {
  'A-M2-11 stuurgroep': 'jjnnnn',
  'A-M2-15 ONS-D': 'njjnnn',
  'A-M2-17 colleges': 'njnnnn',
  'A-M2-21 raden': 'njnnnn',
  'A-M2-13 naast de route': 'njnnnn',
};

/** Who may send an offer to a gemeente, and who may answer it: the gemeente itself. */
export const OP_AANBOD: readonly (readonly [Handeling, string, string, Cellen])[] = [
  ['aanbod-verzenden', 'VERZENDEN', 'GM0505', 'njnnnn'],
  ['aanbod-verzenden', 'VERZENDEN', 'GM0590', 'njnnnn'],
  ['aanbod-doorgeven', 'DOORGEVEN', 'GM0505', 'njnjnn'],
  ['aanbod-doorgeven', 'DOORGEVEN', 'GM0590', 'njnnnn'],
  ['aanbod-beantwoorden', 'AANVAARDEN', 'GM0505', 'nnnjjn'],
  ['aanbod-beantwoorden', 'AFWIJZEN', 'GM0590', 'nnnnnn'],
];
