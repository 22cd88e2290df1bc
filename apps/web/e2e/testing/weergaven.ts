/** Every view that has an address, with its head. A new one is looked at, and checked for barriers, by standing here. */
export const WEERGAVEN = [
  ['/GR-SDD/stuurgroep', 'GR Sociaal (SDD)'],
  ['/GR-SDD/gemeente/GM0523', 'Hardinxveld-Giessendam'],
  ['/GR-SDD/planning', 'Weekplanning'],
  ['/GR-SDD/planning?van=2021-12-27&tot=2021-12-31', 'Weekplanning'],
  ['/GR-SDD/planning?vorm=tijdlijn', 'Weekplanning'],
  ['/GR-SDD/verschil', 'Wat veranderde er?'],
  ['/GR-SDD/wensen', 'Wensenregister'],
  ['/GR-SDD/import', 'Import'],
  ['/GR-SDD/wat-als', 'Wat als?'],
  ['/GR-SDD/wat-als?m=extra-raad*GM0531*2021-04-26*', 'Wat als?'],
  [
    '/GR-SDD/wat-als?mijlpaal=2&m=gemeente-valt-af*GM0531&m=vergadering-toevoegen*college-GM0505*2021-06-01*',
    'Wat als?',
  ],
  ['/GR-SDD/procesbrief/3', 'Procesbrief 3'],
] as const;

/** What only the TWO sees of its views: the forms. */
export const WEERGAVEN_TWO = [
  ['/GR-SDD/planning', 'Weekplanning'],
  ['/GR-SDD/wensen', 'Wensenregister'],
  ['/GR-SDD/import?deel=vastgelegd', 'Import'],
] as const;

/** Mijn strook as its owners see it: with the forms in which each records. */
export const WEERGAVEN_EIGEN = [
  ['Gemeentesecretaris Hardinxveld-Giessendam', '/GR-SDD/gemeente/GM0523', 'Hardinxveld-Giessendam'],
  ['Griffier Hardinxveld-Giessendam', '/GR-SDD/gemeente/GM0523', 'Hardinxveld-Giessendam'],
  ['Griffier Hendrik-Ido-Ambacht', '/SERVICEGEMEENTE/gemeente/GM0531', 'Hendrik-Ido-Ambacht'],
] as const;
