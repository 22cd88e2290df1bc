/**
 * What a column of a list of meetings holds. `genegeerd` is about the meeting but not used (its place), `vreemd` may be
 * about something else, and `andere-dag` is about another day.
 */
export type Kolomrol =
  | 'datum'
  | 'weekdag'
  | 'soort'
  | 'aanleverdag'
  | 'commissie'
  | 'opmerking'
  | 'status'
  | 'genegeerd'
  | 'vreemd'
  | 'andere-dag';

export interface Lijstkolom {
  readonly plaats: number;
  readonly kop: string;
  readonly rol: Kolomrol;
}

/** The columns of a list; `dubbel` and `onbekend` are headers that were not used, and stand in `kolommen` as `vreemd` or `andere-dag`. */
export interface Lijstkolommen {
  readonly kolommen: readonly Lijstkolom[];
  readonly dubbel: readonly string[];
  readonly onbekend: readonly string[];
}

/** In this order: "deadline stukken commissie" is a deadline, "datum commissie" a committee. */
const ROLLEN: readonly (readonly [RegExp, Kolomrol])[] = [
  [/aanlever|inlever|deadline|stukken|uiterste|sluitingsdatum/, 'aanleverdag'],
  [/commissie|\bcie\b|presidium/, 'commissie'],
  [/status|^staat$/, 'status'],
  [/opmerking|toelichting|bijzonderhe|reden/, 'opmerking'],
  [/soort|\btype\b|^aard\b/, 'soort'],
  [/^(?:week)?dag$/, 'weekdag'],
  [/tijd|aanvang|locatie|plaats|zaal|voorzitter|week|^(?:nr|nummer|maand)\.?$/, 'genegeerd'],
  [/^(?:vergader)?(?:datum|data|dag)(?: en dag)?(?: (?:van )?(?:de )?[a-z]+)?$/, 'datum'],
  [/^dag en datum$|^(?:gemeente)?raad$|^(?:raads|college)?vergadering(?:en)?$|^college$/, 'datum'],
];

const ENKELVOUDIG: readonly Kolomrol[] = ['datum', 'weekdag', 'aanleverdag', 'status'];

/**
 * Recognises the columns by the words in their headers, in any order. Of two dates or deadlines the first is used. A
 * column that is not used is kept all the same: what stands there can say that a meeting is off, or cast doubt on it.
 */
export function herkenKolommen(koppen: readonly string[]): Lijstkolommen {
  const kolommen: Lijstkolom[] = [];
  const dubbel: string[] = [];
  const onbekend: string[] = [];
  koppen.forEach((gedrukt, plaats) => {
    const kop = gedrukt.replace(/\s+/g, ' ').trim();
    const rol = kop === '' ? 'genegeerd' : rolVan(kop);
    const isTweede = rol !== null && ENKELVOUDIG.includes(rol) && kolommen.some((kolom) => kolom.rol === rol);
    if (rol === null) onbekend.push(kop);
    if (isTweede) dubbel.push(kop);
    kolommen.push({
      plaats,
      kop,
      rol: isTweede ? (rol === 'datum' ? 'andere-dag' : 'vreemd') : (rol ?? 'vreemd'),
    });
  });
  return { kolommen, dubbel, onbekend };
}

/** Whether these cells can be the header of a list: one of them names the date. */
export function isLijstkop(cellen: readonly string[]): boolean {
  return herkenKolommen(cellen).kolommen.some(({ rol }) => rol === 'datum');
}

function rolVan(kop: string): Kolomrol | null {
  const woorden = kop
    .toLowerCase()
    .replace(/[:*]+$/, '')
    .trim();
  return ROLLEN.find(([patroon]) => patroon.test(woorden))?.[1] ?? null;
}
