/** What can be recorded, as people say it: handed in, or an outcome. */
export const UITKOMSTEN = [
  ['AANGELEVERD', 'Het stuk is aangeleverd'],
  ['INGESTEMD', 'Ingestemd'],
  ['INGESTEMD_MET_AANPASSINGEN', 'Ingestemd met aanpassingen'],
  ['NIET_INGESTEMD', 'Niet ingestemd'],
  ['AANGEHOUDEN', 'Aangehouden'],
  ['TERUGGENOMEN', 'Teruggenomen'],
  ['VAN_DE_AGENDA', 'Van de agenda gehaald'],
] as const;
