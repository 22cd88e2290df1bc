import { type Dag, type Periode, bereikVan, isGesloten } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import type { Moment } from './moment.js';
import type { Routeplan, Stap } from './routeplan.js';

/** A day of the plan on which this body cannot decide, and why. */
export interface PlanConflict {
  readonly activiteit: string;
  readonly dag: Dag;
  readonly waarom: 'verstreken' | 'te-vroeg' | 'aanlevering-gemist' | 'gesloten' | 'vergadering-vervallen';
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
  | { readonly kind: 'conflict'; readonly conflict: PlanConflict; readonly nietVoor: Dag }
  | { readonly kind: 'geen' };

/**
 * The date of the plan for a regional step: a fixed day, the alternatives that are still possible, or the
 * window in which it must still be planned. A day that cannot be met is a conflict. Steps inside a gemeente
 * have no date of their own in the plan: their calendar decides.
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
      return inVenster(bereikVan(datum) ?? stap.behandeling.venster);
  }
}

function toetsDagen(
  dagen: readonly Dag[],
  activiteit: string,
  stap: Stap,
  gereed: Moment,
  plan: Routeplan,
): Plandatum {
  const kansen = dagen.map((dag) => ({ dag, waarom: bezwaarTegen(dag, stap, gereed, plan) }));
  const haalbaar = kansen.filter(({ waarom }) => waarom === null).map(({ dag }) => dag);
  const [eerste] = kansen;
  if (haalbaar.length === 0) {
    return eerste === undefined || eerste.waarom === null
      ? { kind: 'geen' }
      : {
          kind: 'conflict',
          conflict: { activiteit, dag: eerste.dag, waarom: eerste.waarom },
          nietVoor: Math.max(...dagen),
        };
  }
  const laatste = Math.max(...haalbaar);
  const vergadering = vergaderingOp(stap, laatste);
  return {
    kind: 'haalbaar',
    dag: { vroegst: Math.min(...haalbaar), laatst: gereed.laatst === null ? null : laatste },
    vergadering,
    uiterlijk: vergadering?.aanleverdag ?? laatste,
  };
}

function bezwaarTegen(dag: Dag, stap: Stap, gereed: Moment, plan: Routeplan): PlanConflict['waarom'] | null {
  const vergadering = vergaderingOp(stap, dag);
  const klaar = gereed.laatst ?? gereed.vroegst ?? plan.peildatum;
  if (dag < plan.peildatum) {
    return 'verstreken';
  }
  if (isGesloten(plan.kalender, dag, stap.gremium.code)) {
    return 'gesloten';
  }
  if (vergadering?.staat === 'vervallen') {
    return 'vergadering-vervallen';
  }
  if (klaar > dag) {
    return 'te-vroeg';
  }
  return klaar > (vergadering?.aanleverdag ?? dag) ? 'aanlevering-gemist' : null;
}

/** The meeting of this body on a day; one that goes on counts before one that was cancelled. */
function vergaderingOp(stap: Stap, dag: Dag): Vergadering | null {
  const opDezeDag = stap.vergaderingen.filter((vergadering) => vergadering.dag === dag);
  return opDezeDag.find(({ staat }) => staat !== 'vervallen') ?? opDezeDag[0] ?? null;
}

function inVenster(venster: Periode | null): Plandatum {
  return venster === null ? { kind: 'geen' } : { kind: 'venster', venster };
}
