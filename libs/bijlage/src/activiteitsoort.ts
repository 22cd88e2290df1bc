/** What kind of thing a row plans, as far as its words tell. */
export type Activiteitsoort =
  | 'uitnodiging'
  | 'aanbod'
  | 'technische-ronde'
  | 'informatieronde'
  | 'dialoogsessie'
  | 'opleveren'
  | 'instemmen'
  | 'bespreken'
  | 'afstemmen'
  | 'bijpraten'
  | 'overig';

/** Who it is before, as far as that decides its place in the route. */
export type Plek = 'college' | 'raad' | 'elders';

const HERKENNING: readonly (readonly [Activiteitsoort, RegExp])[] = [
  ['uitnodiging', /\buitnodig/i],
  ['aanbod', /\baanbod\b|\baanbieden aan gemeenten\b/i],
  ['technische-ronde', /\btechnische\b.*(?:ronde|sessie|vragen)|\bvragenronde/i],
  ['informatieronde', /\binformatie(?:ronde|avond|bijeenkomst)/i],
  ['dialoogsessie', /\bdialo+gsessie/i],
  ['opleveren', /\bop(?:ge)?lever/i],
  ['instemmen', /\binstem|\bvaststel|\bbesluit|\btoestemming/i],
  ['bespreken', /\bbespre/i],
  ['afstemmen', /\bafstem/i],
  ['bijpraten', /\bbijprat/i],
];

/** The kind of a row from its clean "Wat" cell: the first kind that fits, so an invitation to a round is one. */
export function activiteitsoortVan(wat: string): Activiteitsoort {
  return HERKENNING.find(([, patroon]) => patroon.test(wat))?.[0] ?? 'overig';
}

/** The place in the route: "Wie" decides, and only when that is empty "Wat" (bron 004 leaves it empty at colleges). */
export function plekVan(wat: string, wie: string): Plek {
  const tekst = wie.trim() === '' ? wat : wie;
  if (/\bcolleges?\b/i.test(tekst)) return 'college';
  return /\b(?:gemeente)?ra(?:ad|den)\b/i.test(tekst) ? 'raad' : 'elders';
}
