/** A calendar day without time or zone: the number of days since 1-1-1970. Days compare and subtract as numbers. */
export type Dag = number;

/** A day taken apart: year, month 1-12, day of the month 1-31. */
export interface Datumdelen {
  readonly jaar: number;
  readonly maand: number;
  readonly dag: number;
}

export const EERSTE_JAAR = 2000;
export const LAATSTE_JAAR = 2099;

/** Short names of the days, Monday first: index them with {@link weekdagVan}. */
export const WEEKDAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;

const DAGEN_PER_MAAND = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAGEN_PER_ERA = 146_097;
const ERA_TOT_1970 = 719_468;

/** Number of days in a month (1-12); 0 for a month that does not exist. */
export function dagenInMaand(jaar: number, maand: number): number {
  const schrikkeljaar = (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
  return maand === 2 && schrikkeljaar ? 29 : (DAGEN_PER_MAAND[maand - 1] ?? 0);
}

/** The day with this year, month and day of the month; null when no such day exists in 2000-2099. */
export function maakDag(jaar: number, maand: number, dag: number): Dag | null {
  const bestaat =
    Number.isInteger(jaar) &&
    jaar >= EERSTE_JAAR &&
    jaar <= LAATSTE_JAAR &&
    Number.isInteger(dag) &&
    dag >= 1 &&
    dag <= dagenInMaand(jaar, maand);
  return bestaat ? dagUitDelen(jaar, maand, dag) : null;
}

/**
 * Day number of a civil date, in integers and without `Date`. Years are counted from 1 March so that the leap
 * day comes last; an era is the 400 years after which the calendar repeats.
 */
export function dagUitDelen(jaar: number, maand: number, dag: number): Dag {
  const maartjaar = maand <= 2 ? jaar - 1 : jaar;
  const era = Math.floor(maartjaar / 400);
  const jaarVanEra = maartjaar - era * 400;
  const dagVanJaar = Math.floor((153 * (maand > 2 ? maand - 3 : maand + 9) + 2) / 5) + dag - 1;
  const dagVanEra = jaarVanEra * 365 + Math.floor(jaarVanEra / 4) - Math.floor(jaarVanEra / 100) + dagVanJaar;
  return era * DAGEN_PER_ERA + dagVanEra - ERA_TOT_1970;
}

/** The civil date of a day number: the inverse of {@link dagUitDelen}. */
export function delenVan(dag: Dag): Datumdelen {
  const sindsEraNul = dag + ERA_TOT_1970;
  const era = Math.floor(sindsEraNul / DAGEN_PER_ERA);
  const dagVanEra = sindsEraNul - era * DAGEN_PER_ERA;
  const jaarVanEra = Math.floor(
    (dagVanEra -
      Math.floor(dagVanEra / 1460) +
      Math.floor(dagVanEra / 36_524) -
      Math.floor(dagVanEra / 146_096)) /
      365,
  );
  const dagVanJaar =
    dagVanEra - (365 * jaarVanEra + Math.floor(jaarVanEra / 4) - Math.floor(jaarVanEra / 100));
  const maartmaand = Math.floor((5 * dagVanJaar + 2) / 153);
  const maand = maartmaand < 10 ? maartmaand + 3 : maartmaand - 9;
  return {
    jaar: jaarVanEra + era * 400 + (maand <= 2 ? 1 : 0),
    maand,
    dag: dagVanJaar - Math.floor((153 * maartmaand + 2) / 5) + 1,
  };
}

/** The calendar year of a day. */
export function jaarVan(dag: Dag): number {
  return delenVan(dag).jaar;
}

/**
 * Reads exactly `YYYY-MM-DD` in 2000-2099; anything else is null, also a day that does not exist. Never throws.
 * @example parseDag('2021-02-31') // null, not 3 March
 */
export function parseDag(tekst: string): Dag | null {
  if (tekst.length !== 10 || tekst[4] !== '-' || tekst[7] !== '-') return null;
  return maakDag(leesCijfers(tekst, 0, 4), leesCijfers(tekst, 5, 7), leesCijfers(tekst, 8, 10));
}

/** As {@link parseDag}, for constants in code and tests. Throws RangeError when the text is no day. */
export function dagVan(tekst: string): Dag {
  const dag = parseDag(tekst);
  if (dag === null) throw new RangeError(`geen dag in de vorm JJJJ-MM-DD: ${tekst}`);
  return dag;
}

/** The day as `YYYY-MM-DD`: for storage and the API, never for readers. */
export function formatIso(dag: Dag): string {
  const delen = delenVan(dag);
  return `${String(delen.jaar).padStart(4, '0')}-${tweeCijfers(delen.maand)}-${tweeCijfers(delen.dag)}`;
}

/** 0 = Monday .. 6 = Sunday. */
export function weekdagVan(dag: Dag): number {
  return (((dag + 3) % 7) + 7) % 7;
}

/** Saturday or Sunday. */
export function isWeekend(dag: Dag): boolean {
  return weekdagVan(dag) > 4;
}

function tweeCijfers(getal: number): string {
  return getal < 10 ? `0${getal}` : String(getal);
}

/** The number these characters form; NaN when one of them is no digit, where `Number` would accept ' 7' and '1e1'. */
function leesCijfers(tekst: string, van: number, tot: number): number {
  let getal = 0;
  for (let plaats = van; plaats < tot; plaats += 1) {
    const cijfer = tekst.charCodeAt(plaats) - 48;
    if (cijfer < 0 || cijfer > 9) return NaN;
    getal = getal * 10 + cijfer;
  }
  return getal;
}
