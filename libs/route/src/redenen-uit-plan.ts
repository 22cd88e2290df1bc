import { aangenomenSluiting } from './band/aangenomen-sluiting.js';
import { afgevallenPlandagen, genoemdeDagen } from './band/afgevallen-plandagen.js';
import { plandagenVan } from './band/plandagen.js';
import type { Moment } from './moment.js';
import { leesPlandatum, teplannenIn } from './plandatum.js';
import type { Stationsprognose } from './prognose.js';
import type { Reden } from './reden.js';
import type { Routeplan, Stap } from './routeplan.js';
import { bandIn } from './uit-rooster.js';
import { berekendVoor } from './vensterbegin.js';
import { weggevallenUit } from './venstervergadering.js';

/** The day of the plan that cannot be met, with the others that it gives. */
export function planconflict(prognose: Stationsprognose): Reden | null {
  const { besluit, stukversie } = prognose.stap;
  const { conflict } = prognose;
  if (conflict === null) {
    return null;
  }
  const noemt = genoemdeDagen(prognose);
  return {
    kind: 'conflict',
    conflict,
    ...(besluit === null || besluit.stukversie === stukversie ? {} : { stukversie }),
    ...(noemt.length === 0 ? {} : { noemt }),
  };
}

/** The days of the plan that cannot be, each with why. */
export function afgevallenen(prognose: Stationsprognose, plan: Routeplan): readonly Reden[] {
  return afgevallenPlandagen(prognose, plan).map((een) => ({ kind: 'plandag-afgevallen', ...een }));
}

/** That a day of the plan without a meeting is assumed to close by the usual term. */
export function gewoonlijkDichtOp(prognose: Stationsprognose, plan: Routeplan): Reden | null {
  const aangenomen = aangenomenSluiting(prognose, plan);
  return aangenomen === null
    ? null
    : { kind: 'gewoonlijk-dicht', gremium: prognose.stap.gremium.naam, ...aangenomen };
}

/** The day that the plan gives, or those from which nobody has chosen. */
export function opPlan(prognose: Stationsprognose, plan: Routeplan): Reden {
  const dagen = plandagenVan(prognose, plan);
  const noemt = genoemdeDagen(prognose);
  const reden: Reden = { kind: 'plandatum', dag: prognose.dag, dagen };
  return noemt.length <= dagen.length ? reden : { ...reden, noemt };
}

/** That a day is still to be planned: where its week comes from, or which row was dropped. */
export function nogTePlannen(stap: Stap, dag: Moment, plan: Routeplan): Reden {
  const berekend = stap.activiteit === null ? berekendVoor(stap, plan) : {};
  const reden: Reden = { kind: 'nog-te-plannen', dag, venster: teplannenIn(stap), ...berekend };
  return stap.vervallen == null ? reden : { ...reden, vervallen: stap.vervallen.naam };
}

/** That the row with the date was dropped, where the calendar must give the day; a week still to be planned tells it itself. */
export function rijVervallen({ stap: { vervallen }, grond }: Stationsprognose): Reden | null {
  return vervallen == null || grond === 'nog-te-plannen'
    ? null
    : { kind: 'rij-vervallen', naam: vervallen.naam };
}

/** That the calendar gives the day, not the window of the plan, because a meeting in that window is not held. */
export function vensterNietVrij({ stap, gereed }: Stationsprognose, plan: Routeplan): Reden | null {
  const gepland = leesPlandatum(stap, gereed, plan);
  if (gepland.kind !== 'venster' || bandIn(gepland.venster, gereed, stap, plan) === null) {
    return null;
  }
  const weg = weggevallenUit(stap, gepland.venster, plan);
  return weg === null ? null : { kind: 'venster-niet-vrij', venster: gepland.venster, ...weg };
}
