import { type IsoWeek, maakWeek, maandagVan, plusWeken, wekenInJaar } from './week.js';
import type { WeekUitdrukking } from './week-uitdrukking.js';

/** The weeks a cell names, or the Dutch sentence that says why they cannot be weeks. */
export type Weeknummers =
  | { readonly kind: Exclude<WeekUitdrukking['kind'], 'onbekend'>; readonly weken: readonly IsoWeek[] }
  | { readonly kind: 'onbekend'; readonly reden: string };

const BETEKENIS = new Map<string, 'alle' | 'een-van' | 'span'>([
  ['+', 'alle'],
  ['en', 'alle'],
  ['/', 'een-van'],
  ['of', 'een-van'],
  ['-', 'span'],
  ['tm', 'span'],
  ['t/m', 'span'],
]);
const VERSTE_OVER_DE_JAARGRENS = 13 * 7;

/** Reads the numbers and the sign between them, such as `8 + 9` or `52 / 1`; the first week lies in `jaar`. */
export function leesWeeknummers(tekst: string, jaar: number): Weeknummers {
  const tekens = new Set(tekst.replaceAll('tot en met', 't/m').match(/[^\d ]+/g));
  const [teken] = tekens;
  const weken = leesReeks((tekst.match(/\d+/g) ?? []).map(Number), jaar);
  if (typeof weken === 'string') return { kind: 'onbekend', reden: weken };
  if (teken === undefined) return { kind: 'week', weken };
  const kind = BETEKENIS.get(teken);
  if (kind === undefined || tekens.size > 1 || (kind === 'span' && weken.length > 2)) {
    return { kind: 'onbekend', reden: `de weken "${tekst}" zijn op meer dan een manier te lezen` };
  }
  return { kind, weken: kind === 'span' ? metTussenliggende(weken) : weken };
}

/** A lower number than the one before lies in the next year, if that is at most a quarter further on. */
function leesReeks(nummers: readonly number[], eersteJaar: number): readonly IsoWeek[] | string {
  const weken: IsoWeek[] = [];
  for (const nummer of nummers) {
    const vorige = weken.at(-1);
    const terug = vorige !== undefined && nummer <= vorige.nummer;
    const jaar = (vorige?.jaar ?? eersteJaar) + (terug ? 1 : 0);
    const week = maakWeek(jaar, nummer);
    if (week === null) return weekBestaatNiet(jaar, nummer);
    if (terug && maandagVan(week) - maandagVan(vorige) > VERSTE_OVER_DE_JAARGRENS) {
      return `week ${nummer} volgt niet op week ${vorige.nummer}`;
    }
    weken.push(week);
  }
  return weken;
}

function weekBestaatNiet(jaar: number, nummer: number): string {
  const uitleg = nummer === 53 && Number.isInteger(jaar) ? `, dat jaar heeft ${wekenInJaar(jaar)} weken` : '';
  return `week ${nummer} bestaat niet in ${jaar}${uitleg}`;
}

function metTussenliggende(weken: readonly IsoWeek[]): readonly IsoWeek[] {
  const [eerste] = weken;
  const laatste = weken.at(-1);
  if (eerste === undefined || laatste === undefined) return weken;
  const aantal = (maandagVan(laatste) - maandagVan(eerste)) / 7 + 1;
  return Array.from({ length: aantal }, (_, plaats) => plusWeken(eerste, plaats));
}
