import type { Dag } from './dag.js';
import { WEEKDAGEN, jaarVan, maakDag, weekdagVan } from './dag.js';
import type { Periode } from './periode.js';

/**
 * Where a date stands: the year of the planning and, when known, the window it belongs to. A day printed without
 * a year gets the year that brings it nearest to the window, or `jaar` without a window.
 */
export interface DatumContext {
  readonly jaar: number;
  readonly venster: Periode | null;
}

/** A day as printed, not yet checked against the calendar. */
export interface GedrukteDag {
  readonly jaar: number | null;
  readonly maand: number;
  readonly dag: number;
  readonly weekdag: string | null;
}

const MAANDEN: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'feb'],
  ['maart', 'mrt'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const WEEKDAG = /^(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo) (.+)$/;
const LANGSTE_TEKST = 200;

/** Lower case, single spaces, plain hyphens; null when the text is too long to be one cell of a planning. */
export function normaliseer(tekst: string): string | null {
  if (tekst.length > LANGSTE_TEKST) return null;
  return tekst
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .toLowerCase();
}

/** The number (1-12) of a Dutch month name or its usual abbreviation; null for another word. */
export function maandVan(woord: string): number | null {
  const plaats = MAANDEN.findIndex((namen) => namen.includes(woord));
  return plaats === -1 ? null : plaats + 1;
}

/**
 * Splits a normalised day: `11-3`, `11-3-2021`, `2021-03-11`, `11 maart`, `11 mrt 2021`, each with or without a
 * weekday in front. Null for anything else; whether the day exists is not judged here.
 */
export function leesGedrukteDag(tekst: string): GedrukteDag | null {
  const metWeekdag = WEEKDAG.exec(tekst);
  const weekdag = metWeekdag?.[1]?.slice(0, 2) ?? null;
  const rest = metWeekdag?.[2] ?? tekst;

  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(rest);
  if (iso !== null) return { jaar: Number(iso[1]), maand: Number(iso[2]), dag: Number(iso[3]), weekdag };

  const delen = /^(\d{1,2})(?:-(\d{1,2})(?:-(\d{4}))?| ([a-z]+)\.?(?: (\d{4}))?)$/.exec(rest);
  if (delen === null) return null;
  const maand = delen[4] === undefined ? Number(delen[2]) : maandVan(delen[4]);
  const jaar = delen[3] ?? delen[5];
  if (maand === null) return null;
  return { jaar: jaar === undefined ? null : Number(jaar), maand, dag: Number(delen[1]), weekdag };
}

/** The day itself; null when it does not exist or falls on another weekday than printed. */
export function dagVanGedrukt(gedrukt: GedrukteDag, context: DatumContext): Dag | null {
  const dag =
    gedrukt.jaar === null ? naastbij(gedrukt, context) : maakDag(gedrukt.jaar, gedrukt.maand, gedrukt.dag);
  if (dag === null || gedrukt.weekdag === null) return dag;
  return WEEKDAGEN[weekdagVan(dag)] === gedrukt.weekdag ? dag : null;
}

/** Reads a normalised text that is one day; null when it is not. */
export function leesDag(tekst: string, context: DatumContext): Dag | null {
  const gedrukt = leesGedrukteDag(tekst);
  return gedrukt === null ? null : dagVanGedrukt(gedrukt, context);
}

function naastbij(gedrukt: GedrukteDag, { jaar, venster }: DatumContext): Dag | null {
  if (venster === null) return maakDag(jaar, gedrukt.maand, gedrukt.dag);
  let beste: Dag | null = null;
  let kleinsteAfstand = Infinity;
  for (let kandidaat = jaarVan(venster.van); kandidaat <= jaarVan(venster.tot); kandidaat += 1) {
    const dag = maakDag(kandidaat, gedrukt.maand, gedrukt.dag);
    if (dag === null) continue;
    const afstand = Math.max(venster.van - dag, dag - venster.tot, 0);
    if (afstand < kleinsteAfstand) {
      beste = dag;
      kleinsteAfstand = afstand;
    }
  }
  return beste;
}
