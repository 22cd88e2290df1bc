import type { Dag } from '@routekaart/kalender';
import type { Besluit } from '@routekaart/traject';
import { besluitVanaf } from './heropening.js';
import { type Moment, ONBEKEND, opDag } from './moment.js';
import { leesPlandatum } from './plandatum.js';
import type { Routeplan, Stap } from './routeplan.js';
import { type Stationsprognose, zonderVergadering } from './stationsprognose.js';
import { voorspelUitRooster } from './uit-rooster.js';
import { eersteVanaf } from './vergaderlijst.js';
import { totDeDagZelf } from './zonder-aanlevering.js';

/**
 * When a stuk that was put off without end, or refused, can be decided on at the earliest: at the next meeting of the
 * body, whether it is handed in for that or put on its agenda. A regional body decides where its plan says, as any stuk
 * that it has: on a day of the plan, in its window, or at its next meeting. Nothing is known where neither says so, nor
 * where the term of law gives a day without a meeting.
 */
export function opZijnVroegst(stap: Stap, { vroegst }: Moment, plan: Routeplan): Moment {
  if (vroegst === null || stap.termijn !== null) {
    return ONBEKEND;
  }
  const vanaf = Math.max(vroegst, besluitVanaf(stap, plan));
  return {
    vroegst:
      stap.behandeling.gemeente === null ? volgensPlan(stap, vanaf, plan) : volgensRooster(stap, vanaf),
    laatst: null,
  };
}

/** The first meeting on or after a day. */
function volgensRooster({ ruimste: { dagen } }: Stap, vanaf: Dag): Dag | null {
  return dagen[eersteVanaf(dagen, vanaf)] ?? null;
}

/**
 * The first day on or after a day on which a regional body can decide by its plan and its calendar, as if the papers lay
 * there.
 */
function volgensPlan(stap: Stap, vanaf: Dag, plan: Routeplan): Dag | null {
  if (stap.station.duurDagen !== null) {
    return null;
  }
  const lijst = totDeDagZelf(stap.ruimste);
  const vergaderingen = stap.vergaderingen.map((een) => ({ ...een, aanleverdag: een.dag }));
  const ligtEr = { ...stap, vergaderingen, lijst, ruimste: lijst };
  const gereed = { vroegst: vanaf, laatst: null };
  const gepland = leesPlandatum(ligtEr, gereed, plan);
  return gepland.kind === 'haalbaar'
    ? gepland.dag.vroegst
    : voorspelUitRooster(ligtEr, 'aangehouden', gereed, gepland, [], plan).dag.vroegst;
}

/**
 * The forecast of a body that did not agree: nobody knows whether it decides again, but not before the day after, nor
 * before its next meeting. Where the law gives a term the nee is its answer, on the day itself.
 */
export function naNee(stap: Stap, { dag }: Besluit, plan: Routeplan): Stationsprognose {
  const gereed =
    stap.termijn === null ? { vroegst: Math.max(dag + 1, plan.peildatum), laatst: null } : opDag(dag);
  return zonderVergadering(stap, 'afgewezen', gereed, opZijnVroegst(stap, gereed, plan), 'besluit');
}
