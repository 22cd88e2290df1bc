import { type Dag, type Periode, bereikVan, isGesloten } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import { heropendOp, ligtErNog } from './heropening.js';
import type { Moment } from './moment.js';
import { gewoonlijkDicht } from './plansluiting.js';
import type { Routeplan, Stap } from './routeplan.js';

/** What is against a day of the plan for a stuk that is ready on one certain day. */
export type Bezwaar =
  | 'verstreken'
  /** The body put the stuk off on that day, or later. */
  | 'uitgesteld'
  | 'te-vroeg'
  | 'aanlevering-gemist'
  | 'gesloten'
  | 'vergadering-vervallen';

/** A day of the plan on which this body cannot decide, or (`misschien-…`) may not be able to, and why. */
export interface PlanConflict {
  readonly activiteit: string;
  readonly dag: Dag;
  readonly waarom: Bezwaar | 'misschien-te-vroeg' | 'misschien-gemist';
}

/** What the plan says of the day on which a regional body decides. */
export type Plandatum =
  | {
      readonly kind: 'haalbaar';
      readonly dag: Moment;
      readonly vergadering: Vergadering | null;
      readonly uiterlijk: Dag;
    }
  | { readonly kind: 'venster'; readonly venster: Periode }
  | {
      readonly kind: 'conflict';
      readonly conflict: PlanConflict;
      readonly nietVoor: Dag;
      /** The first day of the plan that can still be met, `null` when none can. */
      readonly kan: Dag | null;
    }
  | { readonly kind: 'geen' };

/**
 * The date of the plan for a regional step: a fixed day, the alternatives that are still possible, or the
 * window in which it must still be planned. A day that cannot be met is a conflict, and so is one of which that is not
 * certain because nobody knows when the stuk is ready, or until when the meeting takes it. Steps inside a gemeente have no date of their own in the plan:
 * their calendar decides.
 */
export function leesPlandatum(stap: Stap, gereed: Moment, plan: Routeplan): Plandatum {
  const { activiteit } = stap;
  if (activiteit === null) {
    return inVenster(stap.gremium.gemeente === null ? stap.behandeling.venster : null);
  }
  const { datum } = activiteit;
  switch (datum.kind) {
    case 'vast':
      return toetsDagen([datum.dag], activiteit.code, stap, gereed, plan);
    case 'alternatieven':
      return toetsDagen(datum.dagen, activiteit.code, stap, gereed, plan);
    case 'venster':
    case 'nog-te-plannen':
    case 'vaag':
    case 'onbekend':
      return inVenster(teplannenIn(stap));
  }
}

/** The days in which a regional step must still be planned: those of its row in the plan, or else its window. */
export function teplannenIn({
  activiteit,
  behandeling,
}: Pick<Stap, 'activiteit' | 'behandeling'>): Periode | null {
  return (activiteit === null ? null : bereikVan(activiteit.datum)) ?? behandeling.venster;
}

function toetsDagen(
  dagen: readonly Dag[],
  activiteit: string,
  stap: Stap,
  gereed: Moment,
  plan: Routeplan,
): Plandatum {
  const hoogstens = (dag: Dag): Bezwaar | null =>
    bezwaarTegen(dag, stap, gereed.vroegst ?? plan.peildatum, 'mogelijk', plan);
  const minstens = (dag: Dag): Bezwaar | null =>
    bezwaarTegen(dag, stap, gereed.laatst ?? Infinity, 'zeker', plan);
  const mogelijk = dagen.filter((dag) => hoogstens(dag) === null);
  const haalbaar = mogelijk.filter((dag) => minstens(dag) === null);
  if (haalbaar.length === 0) {
    const kan = mogelijk.length === 0 ? null : Math.min(...mogelijk);
    const dag = Math.max(...(kan === null ? dagen : mogelijk));
    const bezwaar = kan === null ? hoogstens(dag) : minstens(dag);
    return bezwaar === null
      ? GEEN
      : {
          kind: 'conflict',
          conflict: { activiteit, dag, waarom: kan === null ? bezwaar : MISSCHIEN[bezwaar] },
          nietVoor: Math.max(...dagen),
          kan,
        };
  }
  const laatste = Math.max(...haalbaar);
  const vergadering = vergaderingOp(stap, laatste);
  return {
    kind: 'haalbaar',
    dag: {
      vroegst: Math.min(...mogelijk),
      // Nobody has chosen yet: the last alternative that the calendar allows bounds the band.
      laatst: Math.max(...dagen.filter((dag) => belemmering(dag, stap, plan) === null)),
    },
    vergadering,
    uiterlijk: (ligtErNog(stap) ? null : vergadering?.aanleverdag) ?? gewoonlijkDicht(laatste, stap),
  };
}

/** How it reads when only a later ready day stands in the way. */
const MISSCHIEN: Readonly<Record<Bezwaar, PlanConflict['waarom']>> = {
  verstreken: 'verstreken',
  uitgesteld: 'uitgesteld',
  gesloten: 'gesloten',
  'vergadering-vervallen': 'vergadering-vervallen',
  'te-vroeg': 'misschien-te-vroeg',
  'aanlevering-gemist': 'misschien-gemist',
};

/**
 * A meeting of which nobody knows until when it takes a stuk takes it until the day itself, but not for certain; a day
 * without a meeting in the calendar certainly until the usual term before it.
 */
export function bezwaarTegen(
  dag: Dag,
  stap: Stap,
  klaar: Dag,
  hoe: 'mogelijk' | 'zeker',
  plan: Routeplan,
): Bezwaar | null {
  const belemmerd = belemmering(dag, stap, plan);
  if (belemmerd !== null) {
    return belemmerd;
  }
  if (klaar > dag) {
    return 'te-vroeg';
  }
  if (ligtErNog(stap)) {
    return null;
  }
  const vergadering = vergaderingOp(stap, dag);
  if (vergadering === null) {
    return hoe === 'zeker' && klaar > gewoonlijkDicht(dag, stap) ? 'aanlevering-gemist' : null;
  }
  const { aanleverdag } = vergadering;
  const gemist = aanleverdag === null ? hoe === 'zeker' : klaar > aanleverdag;
  return gemist ? 'aanlevering-gemist' : null;
}

/** What rules a day out whenever the stuk is ready. */
export function belemmering(dag: Dag, stap: Stap, plan: Routeplan): Bezwaar | null {
  if (dag < plan.peildatum) {
    return 'verstreken';
  }
  if (dag < heropendOp(stap)) {
    return 'uitgesteld';
  }
  if (isGesloten(plan.kalender, dag, stap.gremium.code)) {
    return 'gesloten';
  }
  return vergaderingOp(stap, dag)?.staat === 'vervallen' ? 'vergadering-vervallen' : null;
}

/** The meeting of this body to decide on a day; one that goes on counts before one that was cancelled. */
export function vergaderingOp(stap: Stap, dag: Dag): Vergadering | null {
  const opDezeDag = stap.vergaderingen.filter(
    (vergadering) => vergadering.dag === dag && vergadering.besluitvormend,
  );
  return opDezeDag.find(({ staat }) => staat !== 'vervallen') ?? opDezeDag[0] ?? null;
}

const GEEN: Plandatum = { kind: 'geen' };

function inVenster(venster: Periode | null): Plandatum {
  return venster === null ? GEEN : { kind: 'venster', venster };
}
