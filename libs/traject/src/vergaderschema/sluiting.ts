import type { Dag, Kalender, Periode } from '@routekaart/kalender';
import { bevat, isWeekend, periodenOp } from '@routekaart/kalender';
import type { Uitwijk } from './uitzondering.js';

/** A period in which the gremium does not meet. */
export interface Reces extends Periode {
  readonly naam: string;
}

/** What closes the days for one gremium. */
export interface Sluitingsdagen {
  readonly gremium: string;
  readonly kalender: Kalender;
  readonly recessen: readonly Reces[];
}

export interface Sluiting {
  readonly soort: 'feestdag' | 'reces';
  readonly naam: string;
}

/** A meeting that makes way goes at most this many calendar days; further away it would be another meeting. */
export const VERSTE_UITWIJK = 10;

/** Why the gremium cannot meet on a day: a hard period of the calendar first, then a reces; null when it can. */
export function sluitingOp(dag: Dag, { gremium, kalender, recessen }: Sluitingsdagen): Sluiting | null {
  const hard = periodenOp(kalender, dag, gremium).find((periode) => periode.hard);
  if (hard !== undefined) return { soort: hard.laag === 'reces' ? 'reces' : 'feestdag', naam: hard.naam };
  const reces = recessen.find((periode) => bevat(periode, dag));
  return reces === undefined ? null : { soort: 'reces', naam: reces.naam };
}

/** The nearest open day on that side, no weekend, within {@link VERSTE_UITWIJK} calendar days; null without one. */
export function uitwijkdag(dag: Dag, uitwijk: Uitwijk, dagen: Sluitingsdagen): Dag | null {
  if (uitwijk === 'vervalt') return null;
  const richting = uitwijk === 'volgende-dag' ? 1 : -1;
  for (let stap = 1; stap <= VERSTE_UITWIJK; stap += 1) {
    const kandidaat = dag + richting * stap;
    if (!isWeekend(kandidaat) && sluitingOp(kandidaat, dagen) === null) return kandidaat;
  }
  return null;
}
