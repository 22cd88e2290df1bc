import { type Dag, formatIso, weekdagVan } from '@routekaart/kalender';
import type { GelezenRij, Lezingen } from '../gelezen.js';
import type { BekendeNaam } from '../register.js';
import { dagenVan } from './dagen.js';
import { planningrijen } from './regel.js';

/** The days on which a body meets according to the planning, and the weekday that most of them have. */
export interface VasteDag {
  readonly naam: BekendeNaam;
  readonly rijen: readonly GelezenRij[];
  readonly dagen: readonly Dag[];
  readonly weekdag: number;
  /** How many of the days fall on that weekday. */
  readonly aantal: number;
}

/** The usual weekday of each body with a dated row. A day in two tables counts once. */
export function vasteDagen(lezingen: Lezingen): readonly VasteDag[] {
  const perNaam = new Map<string, { naam: BekendeNaam; rijen: GelezenRij[] }>();
  for (const rij of planningrijen(lezingen)) {
    for (const { naam } of rij.namen.gevonden) {
      const bekend = perNaam.get(naam.code) ?? { naam, rijen: [] };
      bekend.rijen.push(rij);
      perNaam.set(naam.code, bekend);
    }
  }
  return [...perNaam.values()].flatMap(({ naam, rijen }) => {
    const dagen = [...new Set(rijen.flatMap(dagenVan))];
    const tellingen = [0, 1, 2, 3, 4, 5, 6].map(
      (weekdag) => dagen.filter((dag) => weekdagVan(dag) === weekdag).length,
    );
    const aantal = Math.max(...tellingen);
    return aantal === 0 ? [] : [{ naam, rijen, dagen, weekdag: tellingen.indexOf(aantal), aantal }];
  });
}

/** Which one of its weekday in its month a day is: 1 for the first Tuesday. */
export function hoeveelsteVanMaand(dag: Dag): number {
  return Math.ceil(Number(formatIso(dag).slice(8)) / 7);
}
