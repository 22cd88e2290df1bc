import type { Dag, DatumContext } from '@routekaart/kalender';
import { parseDatum } from '@routekaart/kalender';
import type { Weekdagnaam } from './vergaderregel.js';
import { leesWeekdag } from './weekdagnaam.js';

/** A day in a cell with the weekday printed before it; `zonderJaar` when the year is not printed. */
export interface Celdag {
  readonly dag: Dag;
  readonly weekdag: Weekdagnaam | null;
  readonly zonderJaar: boolean;
  /** The day itself as printed, so that it can be read again in another year. */
  readonly tekst: string;
}

/** A date cell. `keuze`: days between which nobody has chosen yet; `vaag`: a period or "nog te plannen". */
export type Celdatum =
  | { readonly kind: 'dagen'; readonly dagen: readonly Celdag[] }
  | { readonly kind: 'keuze'; readonly dagen: readonly Dag[] }
  | { readonly kind: 'leeg' | 'vaag' | 'onleesbaar' };

const LANGSTE_CEL = 200;
const WEEKDAG = /^([a-z]{2,9})[.,]{0,2} +(?=\d)/;
const TIJD = /(?:,? (?:om )?\d{1,2}(?::\d{2}(?::\d{2})?(?: ?uur)?|(?:\.\d{2})? ?uur)|t\d{2}:\d{2}\S*)$/;
const DAG_EN_MAAND = /^((?:[a-z]+[.,]{0,2} )?\d{1,2})[./](\d{1,2})\.?$/;
const DAG_MAAND_JAAR = /\b(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4}|\d{2})\b/g;

/**
 * Reads a date cell of a list: all that `parseDatum` reads, and what spreadsheets make of it: `26/1/2021`,
 * `26.1.21`, a time behind it. The printed weekday is set apart, not checked. "di 26-1 en do 28-1" are two days.
 */
export function leesCeldatum(cel: string, context: DatumContext): Celdatum {
  const tekst = cel.length > LANGSTE_CEL ? null : schoon(cel);
  if (tekst === null) return { kind: 'onleesbaar' };
  if (/^(?:-|n\.?v\.?t\.?)?$/.test(tekst)) return { kind: 'leeg' };
  const dagen = leesDagen(tekst.split(/ en | & | \+ /), context);
  if (dagen !== null) return { kind: 'dagen', dagen };
  const uitdrukking = parseDatum(tekst, context);
  switch (uitdrukking.kind) {
    case 'alternatieven':
      return { kind: 'keuze', dagen: uitdrukking.dagen };
    case 'venster':
    case 'nog-te-plannen':
    case 'vaag':
      return { kind: 'vaag' };
    case 'vast':
    case 'onbekend':
      return { kind: 'onleesbaar' };
  }
}

/** Reads the same printed day again in another year; null when it does not exist there. */
export function inAnderJaar({ tekst }: Celdag, jaar: number): Dag | null {
  const gelezen = parseDatum(tekst, { jaar, venster: null });
  return gelezen.kind === 'vast' ? gelezen.dag : null;
}

/** From right to left, as "26 en 28 januari 2021" prints the month and the year only once. */
function leesDagen(delen: readonly string[], context: DatumContext): readonly Celdag[] | null {
  const dagen: Celdag[] = [];
  let staart = '';
  for (const deel of delen.toReversed()) {
    const weekdagwoord = WEEKDAG.exec(deel);
    const weekdag = leesWeekdag(weekdagwoord?.[1] ?? '');
    const kaal = weekdag === null ? deel : deel.slice(weekdagwoord?.[0].length ?? 0);
    const tekst = aangevuld(kaal, staart);
    const gelezen = parseDatum(tekst, context);
    if (gelezen.kind !== 'vast') return null;
    dagen.unshift({ dag: gelezen.dag, weekdag, zonderJaar: !/\d{4}/.test(tekst), tekst });
    staart = tekst.replace(/^\d{1,2}/, '');
  }
  return dagen;
}

function aangevuld(kaal: string, staart: string): string {
  if (/^\d{1,2}$/.test(kaal)) return kaal + staart;
  const jaar = /[- ]\d{4}$/.exec(staart)?.[0];
  return jaar === undefined || /\d{4}/.test(kaal) ? kaal : kaal + jaar;
}

function schoon(cel: string): string {
  return cel
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .toLowerCase()
    .replace(TIJD, '')
    .replace(DAG_MAAND_JAAR, (_, dag: string, maand: string, jaar: string) =>
      [dag, maand, jaar.length === 2 ? `20${jaar}` : jaar].join('-'),
    )
    .replace(DAG_EN_MAAND, '$1-$2');
}
