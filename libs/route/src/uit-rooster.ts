import { type Dag, type Periode, isGesloten } from '@routekaart/kalender';
import { nietVoorRegel } from './gereed.js';
import { besluitVanaf } from './heropening.js';
import { type Moment, nietVoor } from './moment.js';
import { metVroegst, opVergadering } from './op-vergadering.js';
import type { Plandatum } from './plandatum.js';
import { gewoonlijkDicht, laatsteOpen } from './plansluiting.js';
import type { Routeplan, Stap } from './routeplan.js';
import { type Stationsprognose, type Toestand, zonderVergadering } from './stationsprognose.js';
import { isIngepland } from './venstervergadering.js';
import { zoekVergadering } from './vergaderlijst.js';

/** What the plan says when it gives no day that can be met. */
type ZonderVasteDag = Exclude<Plandatum, { readonly kind: 'haalbaar' }>;

/** The forecast of a step whose day the calendar of the body must give, in the window of the plan if it has one. */
export function voorspelUitRooster(
  stap: Stap,
  toestand: Toestand,
  gereed: Moment,
  gepland: ZonderVasteDag,
  eerdere: readonly Stationsprognose[],
  plan: Routeplan,
): Stationsprognose {
  if (gepland.kind === 'venster' && !isIngepland(stap, gepland.venster, plan)) {
    const band = bandIn(gepland.venster, gereed, stap, plan);
    if (band !== null) {
      return zonderVergadering(stap, toestand, gereed, band, 'nog-te-plannen');
    }
  }
  const vanaf = Math.max(besluitVanaf(stap, plan), nietEerderDan(gepland));
  const nietEerder = nietVoorRegel(stap, eerdere);
  if (gepland.kind !== 'conflict') {
    return opVergadering(stap, toestand, gereed, nietEerder, vanaf, null, plan);
  }
  const gewoon = opVergadering(stap, toestand, gereed, nietEerder, vanaf, gepland.conflict, plan);
  return gepland.kan === null ? gewoon : metVroegst(gewoon, gepland.kan);
}

/**
 * Somewhere in the window, on a day on which this body may meet, but not before the stuk is ready; `null` once that is
 * certainly too late. Where the last possible ready day is not certainly in time for the last day of the window, the
 * calendar gives the last day. A stuk that was handed in is in time since that day, not since the peildatum.
 */
export function bandIn(venster: Periode, gereed: Moment, stap: Stap, plan: Routeplan): Moment | null {
  const { lijst, gremium } = stap;
  const openVanaf = (vanaf: Dag): Dag | null => {
    for (let dag = Math.max(venster.van, vanaf); dag <= venster.tot; dag += 1) {
      if (!isGesloten(plan.kalender, dag, gremium.code)) return dag;
    }
    return null;
  };
  const vroegst = openVanaf(nietVoor(gereed, besluitVanaf(stap, plan)).vroegst ?? venster.van);
  if (vroegst === null || gereed.laatst === null) {
    return vroegst === null ? null : { vroegst, laatst: null };
  }
  const vanaf = Math.max(venster.van, besluitVanaf(stap, plan));
  const laatst = laatsteOpen(venster, gremium.code, plan.kalender);
  return laatst !== null && gereed.laatst <= gewoonlijkDicht(laatst, stap)
    ? { vroegst, laatst }
    : { vroegst, laatst: lijst.dagen[zoekVergadering(lijst, gereed.laatst, vanaf)] ?? null };
}

/** The plan wants the decision in its window, and a day that cannot be met is not moved forward. */
function nietEerderDan(gepland: ZonderVasteDag): Dag {
  switch (gepland.kind) {
    case 'venster':
      return gepland.venster.van;
    case 'conflict':
      return gepland.nietVoor;
    case 'geen':
      return 0;
  }
}
