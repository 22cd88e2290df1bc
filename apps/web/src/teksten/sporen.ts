/** The Dutch texts about the gates between the sporen. */
export const SPOREN = {
  kop: 'Wacht het ene spoor op het andere?',
  wat: 'De afstemming tussen de sporen',
  uitleg: 'Op deze dagen liggen twee trajecten naast elkaar: het ene gaat niet verder zonder het andere.',
  geen: 'Geen ander traject wacht op dit traject, en dit traject wacht op geen ander.',
  opDag: 'op',
  zonderDag: 'dag onbekend',
  tabel: (naam: string, dag: string) => `De twee sporen bij “${naam}”, ${dag}`,
  koppen: ['Spoor', 'Wat dan besloten moet zijn', 'Verwacht', 'Op tijd?', 'Waarom'],
  nietGezegd: 'niet gezegd',
  onbekend: 'niet te zeggen',
  tijdig: {
    JA: '✓ ja',
    NEE: '✕ nee',
    ONZEKER: '! onzeker',
    ONBEKEND: '? niet te zeggen',
  },
  houdt: {
    JA: 'Beide sporen zijn er naar verwachting op tijd.',
    NEE: 'Dit houdt niet: niet elk spoor is er op tijd.',
    ONZEKER: 'Of dit houdt, is onzeker.',
    ONBEKEND: 'Of dit houdt, is niet te zeggen.',
  },
} as const;
