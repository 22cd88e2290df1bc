import type { Moment } from './moment.js';
import type { Plandatum } from './plandatum.js';
import type { Routeplan, Stap } from './routeplan.js';
import { type Stationsprognose, type Toestand, margeTot, zonderVergadering } from './stationsprognose.js';
import { zoekVergadering } from './vergaderlijst.js';

/** A day of the plan that can be met. */
type VasteDag = Extract<Plandatum, { readonly kind: 'haalbaar' }>;

/** The forecast of a step on its day of the plan: what misses that day waits for the next meeting. */
export function opPlandatum(
  stap: Stap,
  toestand: Toestand,
  gereed: Moment,
  { dag, vergadering, uiterlijk }: VasteDag,
  { kalender }: Routeplan,
): Stationsprognose {
  const { lijst } = stap;
  return {
    ...zonderVergadering(stap, toestand, gereed, dag, 'plandatum'),
    vergadering,
    volgende:
      lijst.vergaderingen[
        zoekVergadering(lijst, uiterlijk + 1, vergadering?.dag ?? dag.laatst ?? uiterlijk)
      ] ?? null,
    marge: margeTot(uiterlijk, gereed, kalender),
  };
}
