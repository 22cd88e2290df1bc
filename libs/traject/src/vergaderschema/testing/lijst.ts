import { formatDag } from '@routekaart/kalender';
import { leesVergaderlijst } from '../lees-vergaderlijst.js';
import type { Vergaderlijstinvoer } from '../lijstrijen.js';

/** Reads a list of 2021 and shows what the specs look at. */
export function lees(invoer: Vergaderlijstinvoer, jaar = 2021) {
  const lijst = leesVergaderlijst(invoer, { jaar });
  return {
    ...lijst,
    dagen: lijst.vergaderingen.map(({ dag }) => formatDag(dag)),
    staten: lijst.vergaderingen.map(({ staat }) => staat),
    codes: lijst.bevindingen.map(({ code }) => code),
  };
}

/** One line with a deadline, certain unless the cells say otherwise. */
export function rij(datum: string, anders: Readonly<Record<string, string>> = {}) {
  return { Datum: datum, Deadline: '4-1-2021', Status: 'definitief', ...anders };
}
