import type { Dag } from '@routekaart/kalender';
import { formatIso } from '@routekaart/kalender';
import type { Celdag } from './lijstdatum.js';
import { inAnderJaar } from './lijstdatum.js';
import { weekdagnaamVan } from './weekdagnaam.js';

/** A day with its year settled; `afgeleid` when the order of the lines, not the cell or the list, gave the year. */
export interface Gedateerd {
  readonly celdag: Celdag;
  readonly dag: Dag;
  readonly jaar: 'gedrukt' | 'afgeleid' | 'bevestigd-door-weekdag';
}

const TERUGSPRONG = 180;
const MEESTE_RIJEN = 3;

/**
 * Settles the year of days printed without one, in the order of the list: up to three lines at the top in
 * October-December before a jump back belong to the year before, up to three at the bottom in January or February
 * after a jump back to the next. A printed weekday that fits the year of the list, not the other, overrules this.
 */
export function bepaalJaren(dagen: readonly Celdag[], jaar: number): readonly Gedateerd[] {
  const sprongen = dagen.flatMap((celdag, plaats) => {
    const vorige = dagen[plaats - 1];
    return vorige !== undefined && vorige.dag - celdag.dag > TERUGSPRONG ? [plaats] : [];
  });
  const begin = sprongen[0] ?? 0;
  const isBegin =
    begin <= Math.min(MEESTE_RIJEN, dagen.length - begin) &&
    dagen.slice(0, begin).every((celdag) => celdag.zonderJaar && maandVan(celdag.dag) >= 10);
  const eind = sprongen.at(-1) ?? dagen.length;
  const isEind =
    !(isBegin && eind === begin) &&
    dagen.length - eind <= MEESTE_RIJEN &&
    dagen.slice(eind).every((celdag) => celdag.zonderJaar && maandVan(celdag.dag) <= 2);
  return dagen.map((celdag, plaats) => {
    if (isBegin && plaats < begin) return verschoven(celdag, jaar - 1);
    return isEind && plaats >= eind ? verschoven(celdag, jaar + 1) : ongewijzigd(celdag);
  });
}

function verschoven(celdag: Celdag, jaar: number): Gedateerd {
  const dag = inAnderJaar(celdag, jaar);
  if (dag === null) return ongewijzigd(celdag);
  const { weekdag } = celdag;
  if (weekdag === weekdagnaamVan(dag)) return { celdag, dag, jaar: 'bevestigd-door-weekdag' };
  return weekdag === weekdagnaamVan(celdag.dag) ? ongewijzigd(celdag) : { celdag, dag, jaar: 'afgeleid' };
}

function ongewijzigd(celdag: Celdag): Gedateerd {
  return { celdag, dag: celdag.dag, jaar: 'gedrukt' };
}

function maandVan(dag: Dag): number {
  return Number(formatIso(dag).slice(5, 7));
}
