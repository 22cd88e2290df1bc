import { kopwoord } from './tabel.js';

/** What a column says; `overig` is a column of its own that is kept as text. */
export type Kolomsoort = 'week' | 'datum' | 'wat' | 'wie' | 'opmerkingen' | 'overig';

/** A column of a table: `nummer` 1 is the leftmost. */
export interface Kolom {
  readonly nummer: number;
  readonly soort: Kolomsoort;
  readonly kop: string;
}

export type Tabelsoort = 'planning' | 'procesbrieven' | 'gremia' | 'onbekend';

const WOORDEN: Readonly<Record<Exclude<Kolomsoort, 'overig'>, readonly string[]>> = {
  week: ['week', 'weken', 'weeknr', 'weeknummer', 'wk'],
  datum: ['datum', 'data', 'wanneer', 'dag', 'moment', 'planning', 'tijdstip'],
  wat: [
    'wat',
    'activiteit',
    'activiteiten',
    'actie',
    'acties',
    'onderwerp',
    'stap',
    'processtap',
    'overleg',
    'omschrijving',
    'bijeenkomst',
  ],
  wie: [
    'wie',
    'door',
    'gremium',
    'orgaan',
    'deelnemers',
    'betrokkenen',
    'verantwoordelijk',
    'verantwoordelijke',
    'trekker',
    'actiehouder',
  ],
  opmerkingen: ['opmerkingen', 'opmerking', 'toelichting', 'bijzonderheden', 'notitie', 'notities'],
};
const SOORTEN = ['week', 'datum', 'wat', 'wie', 'opmerkingen'] as const;

/**
 * The columns of a header, in any order. A header cell may name alternatives ("Wat / activiteit"); the first column
 * of a kind is that kind, a second one ("Activiteit" and then "Actie") is kept as `overig`.
 */
export function leesKolommen(kop: readonly string[]): readonly Kolom[] {
  const bezet = new Set<Kolomsoort>();
  return kop.map((cel, plaats) => {
    const soort = soortVan(cel);
    const dubbel = soort === 'overig' || bezet.has(soort);
    bezet.add(soort);
    return { nummer: plaats + 1, soort: dubbel ? 'overig' : soort, kop: cel };
  });
}

/**
 * What kind of table this header belongs to: a planning has dates, a list of procesbrieven only weeks, a list of
 * gremia neither. Without a column for what happens it is unknown.
 */
export function herkenTabel(kop: readonly string[]): Tabelsoort {
  const soorten = new Set(leesKolommen(kop).map((kolom) => kolom.soort));
  if (!soorten.has('wat')) return 'onbekend';
  if (soorten.has('datum')) return 'planning';
  if (soorten.has('week')) return 'procesbrieven';
  return soorten.has('wie') ? 'gremia' : 'onbekend';
}

/** Whether a line of cells can be a header: one of its cells is a word that names a column. */
export function isKopachtig(cellen: readonly string[]): boolean {
  return cellen.some((cel) => soortVan(cel) !== 'overig');
}

function soortVan(cel: string): Kolomsoort {
  const namen = kopwoord(cel)
    .replace(/[.?!]/g, '')
    .split(/\s*[/&,:()]\s*|\s+en\s+/);
  return SOORTEN.find((soort) => namen.some((naam) => WOORDEN[soort].includes(naam))) ?? 'overig';
}
