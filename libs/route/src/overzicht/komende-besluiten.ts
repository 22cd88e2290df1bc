import type { Dag } from '@routekaart/kalender';
import { vroegsteAanleverdag } from '../band/mogelijke-vergaderingen.js';
import type { Berekening } from '../berekening.js';
import { isZonderEinde } from '../heropening.js';
import { type Stationsprognose, isUitgesproken } from '../prognose.js';
import { ligtEr } from '../terugrekenen/grens-in-strook.js';

/** A decision that falls, or may begin to fall, in the coming days. */
export interface KomendBesluit {
  readonly prognose: Stationsprognose;
  readonly dag: Dag;
  /** The last day to hand in for that day, `null` when unknown or already handed in. */
  readonly uiterlijk: Dag | null;
}

/** What must be decided from the peildatum on, within a number of calendar days, the first one first. */
export function komendeBesluiten(berekening: Berekening, dagen: number): readonly KomendBesluit[] {
  const tot = berekening.peildatum + dagen;
  return berekening.prognoses
    .flatMap((prognose) => {
      const { vroegst } = prognose.dag;
      // A stuk that was put off without end, or refused, has a first day, but no day on which it comes.
      const heeftDag = vroegst !== null && !isZonderEinde(prognose);
      if (isUitgesproken(prognose) || !heeftDag || vroegst > tot) {
        return [];
      }
      const uiterlijk = ligtEr(prognose) ? null : vroegsteAanleverdag(prognose, berekening);
      return [{ prognose, dag: vroegst, uiterlijk }];
    })
    .sort((a, b) => a.dag - b.dag);
}
