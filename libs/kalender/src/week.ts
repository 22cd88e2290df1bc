import type { Dag } from './dag.js';
import { EERSTE_JAAR, LAATSTE_JAAR, dagUitDelen, jaarVan, weekdagVan } from './dag.js';
import type { Periode } from './periode.js';

/** An ISO 8601 week. `jaar` is the year of its Thursday: 1-1-2021 lies in week 53 of 2020. */
export interface IsoWeek {
  readonly jaar: number;
  readonly nummer: number;
}

/** The ISO week in which a day lies. */
export function weekVan(dag: Dag): IsoWeek {
  const maandag = dag - weekdagVan(dag);
  const jaar = jaarVan(maandag + 3);
  return { jaar, nummer: (maandag - eersteMaandagVan(jaar)) / 7 + 1 };
}

/** The Monday on which a week begins. */
export function maandagVan(week: IsoWeek): Dag {
  return eersteMaandagVan(week.jaar) + (week.nummer - 1) * 7;
}

/** Number of ISO weeks of a year: 52 or 53. */
export function wekenInJaar(jaar: number): number {
  return (eersteMaandagVan(jaar + 1) - eersteMaandagVan(jaar)) / 7;
}

/** The week with this number; null when the year (2000-2099) has no such week. */
export function maakWeek(jaar: number, nummer: number): IsoWeek | null {
  const bestaat =
    Number.isInteger(jaar) &&
    jaar >= EERSTE_JAAR &&
    jaar <= LAATSTE_JAAR &&
    Number.isInteger(nummer) &&
    nummer >= 1 &&
    nummer <= wekenInJaar(jaar);
  return bestaat ? { jaar, nummer } : null;
}

/**
 * Reads exactly `YYYY-Www`; null for anything else and for a week the year does not have. Never throws.
 * @example parseWeek('2021-W53') // null: 2021 has 52 weeks
 */
export function parseWeek(tekst: string): IsoWeek | null {
  const delen = /^(\d{4})-W(\d{2})$/.exec(tekst);
  return delen === null ? null : maakWeek(Number(delen[1]), Number(delen[2]));
}

/**
 * Writes a week as {@link parseWeek} reads it.
 * @example formatIsoWeek({ jaar: 2021, nummer: 5 }) // '2021-W05'
 */
export function formatIsoWeek({ jaar, nummer }: IsoWeek): string {
  return `${jaar}-W${String(nummer).padStart(2, '0')}`;
}

/** Monday up to and including Sunday. */
export function periodeVanWeek(week: IsoWeek): Periode {
  const maandag = maandagVan(week);
  return { van: maandag, tot: maandag + 6 };
}

/** Monday up to and including Friday, as bron 004 prints a week. Holidays are not left out. */
export function werkweekVan(week: IsoWeek): Periode {
  const maandag = maandagVan(week);
  return { van: maandag, tot: maandag + 4 };
}

/** A week as readers see it: `week 10`. */
export function formatWeek(week: IsoWeek): string {
  return `week ${week.nummer}`;
}

/** The week `aantal` weeks later, or earlier when negative; the year follows. */
export function plusWeken(week: IsoWeek, aantal: number): IsoWeek {
  return weekVan(maandagVan(week) + aantal * 7);
}

function eersteMaandagVan(jaar: number): Dag {
  const vierJanuari = dagUitDelen(jaar, 1, 4);
  return vierJanuari - weekdagVan(vierJanuari);
}
