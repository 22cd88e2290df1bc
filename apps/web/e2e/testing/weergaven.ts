/** A view by its address and its head, and whether anything in it is closed until somebody asks for it. */
type Weergave = readonly [pad: string, kop: string, heeftDichts: boolean];

/** Every view that has an address. A new one is looked at, and checked for barriers, by standing here. */
export const WEERGAVEN: readonly Weergave[] = [
  ['/GR-SDD/stuurgroep', 'GR Sociaal (SDD)', true],
  ['/GR-SDD/gemeente/GM0523', 'Hardinxveld-Giessendam', true],
  ['/GR-SDD/planning', 'Weekplanning', true],
  ['/GR-SDD/planning?van=2021-12-27&tot=2021-12-31', 'Weekplanning', false],
  ['/GR-SDD/planning?vorm=tijdlijn', 'Weekplanning', true],
  ['/GR-SDD/planning?werkgroep=wg-gjz', 'Weekplanning', false],
  ['/GR-SDD/verschil', 'Wat veranderde er?', true],
  ['/GR-SDD/wensen', 'Wensenregister', true],
  ['/GR-SDD/import', 'Import', false],
  ['/GR-SDD/wat-als', 'Wat als?', false],
  ['/GR-SDD/wat-als?m=extra-raad*GM0531*2021-04-26*', 'Wat als?', false],
  [
    '/GR-SDD/wat-als?mijlpaal=2&m=gemeente-valt-af*GM0531&m=vergadering-toevoegen*college-GM0505*2021-06-01*',
    'Wat als?',
    true,
  ],
  ['/GR-SDD/procesbrief/3', 'Procesbrief 3', true],
];

/** The views that hold more for the TWO: its forms, and what only it decides. */
export const WEERGAVEN_TWO: readonly Weergave[] = [
  ['/GR-SDD/planning', 'Weekplanning', true],
  ['/GR-SDD/planning?vorm=tijdlijn&mijlpaal=1', 'Weekplanning', true],
  ['/GR-SDD/verschil', 'Wat veranderde er?', true],
  ['/GR-SDD/wensen', 'Wensenregister', true],
  ['/GR-SDD/import', 'Import', false],
  ['/GR-SDD/import?deel=vastgelegd', 'Import', false],
  ['/GR-SDD/wat-als?mijlpaal=2&m=extra-raad*GM0531*2021-04-26*', 'Wat als?', false],
  ['/GR-SDD/procesbrief/3?gemeente=GM0610', 'Procesbrief 3', true],
];

/** Who looks at which views, each with one log-in. */
export const KIJKERS = [
  ['Stuurgroep', WEERGAVEN],
  ['TWO', WEERGAVEN_TWO],
] as const;

/** A document with a bevinding in it, and a row that would change the plan. */
export const DOCUMENT = [
  'Detailplanning conceptteksten GR',
  'Week\tDatum\tWat\tWie',
  'Week 21\t24-5\tVooroverleg\tNetwerk Managers',
].join('\n');

/** Mijn strook as its owners see it: with the forms in which each records, closed until one asks for them. */
export const WEERGAVEN_EIGEN = [
  ['Gemeentesecretaris Hardinxveld-Giessendam', '/GR-SDD/gemeente/GM0523', 'Hardinxveld-Giessendam'],
  ['Griffier Hardinxveld-Giessendam', '/GR-SDD/gemeente/GM0523', 'Hardinxveld-Giessendam'],
  ['Griffier Hendrik-Ido-Ambacht', '/SERVICEGEMEENTE/gemeente/GM0531', 'Hendrik-Ido-Ambacht'],
] as const;
