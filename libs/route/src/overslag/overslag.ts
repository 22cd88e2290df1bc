import type { Dag, Kalenderperiode } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import type { Stationsprognose } from '../prognose.js';
import type { Routeplan, Stap } from '../routeplan.js';
import { type Cyclusbreuk, breukVan } from '../strook/cyclusbreuk.js';
import { eersteVanaf, sluitingOp, waaromOnbruikbaar } from '../vergaderlijst.js';

/** Why a body does not decide at one of its meetings, though the stuk is ready by then. */
export type Overslag =
  | { readonly kind: 'vervallen' | 'niet-besluitvormend' }
  /** It may yet be the one: nobody knows until when it takes a stuk. */
  | { readonly kind: 'misschien' }
  | { readonly kind: 'gesloten'; readonly periode: Kalenderperiode | null }
  | { readonly kind: 'cyclus-niet-heel'; readonly breuk: Cyclusbreuk }
  /** It is not in the cycle that brought the stuk here. */
  | { readonly kind: 'andere-cyclus' }
  /** From there the next step is not reached within the same cycle. */
  | { readonly kind: 'vervolg-onhaalbaar' }
  /** `minstens` when only the first day on which the stuk may be ready lies before the meeting. */
  | {
      readonly kind: 'gemist';
      readonly aanleverdag: Dag;
      readonly dagenTeLaat: number;
      readonly minstens: boolean;
    }
  /** Before the peildatum, and no outcome is known. */
  | { readonly kind: 'voorbij' }
  /** Before the first day that a local rule, the plan, or the agenda allows. */
  | { readonly kind: 'te-vroeg'; readonly door: 'regel' | 'plan' | 'agenda' };

/** Why this meeting, on or after `gereed` and before the decision, was not the one. */
export function waaromOvergeslagen(
  vergadering: Vergadering,
  gereed: Dag,
  prognose: Stationsprognose,
  plan: Routeplan,
): Overslag {
  const { stap } = prognose;
  const onbruikbaar = waaromOnbruikbaar(vergadering, plan.kalender);
  if (onbruikbaar === 'gesloten') {
    return { kind: onbruikbaar, periode: sluitingOp(plan.kalender, vergadering.dag, vergadering.gremium) };
  }
  if (onbruikbaar === 'vervallen' || onbruikbaar === 'niet-besluitvormend') {
    return { kind: onbruikbaar };
  }
  const sluiting = sluitingVan(vergadering, stap);
  if (sluiting === undefined) {
    return doorCycli(vergadering, stap);
  }
  if (sluiting < gereed) {
    const dagenTeLaat = gereed - sluiting;
    const minstens = gereed !== prognose.gereed.laatst;
    return stap.doorCyclus
      ? { kind: 'andere-cyclus' }
      : { kind: 'gemist', aanleverdag: sluiting, dagenTeLaat, minstens };
  }
  if (vergadering.dag < plan.peildatum) {
    return { kind: 'voorbij' };
  }
  if (onbruikbaar !== null && vergadering.dag >= (prognose.dag.vroegst ?? vergadering.dag)) {
    return { kind: 'misschien' };
  }
  return { kind: 'te-vroeg', door: doorWie(vergadering, prognose) };
}

/**
 * The last day to hand in for a meeting at which the step can decide, the day itself where nobody knows it; `undefined`
 * for one that its cycles rule out.
 */
function sluitingVan({ id, dag }: Vergadering, { ruimste }: Stap): Dag | undefined {
  let plaats = eersteVanaf(ruimste.dagen, dag);
  while (ruimste.dagen[plaats] === dag && ruimste.vergaderingen[plaats]?.id !== id) {
    plaats += 1;
  }
  return ruimste.dagen[plaats] === dag ? ruimste.aanleverdagen[plaats] : undefined;
}

function doorCycli(vergadering: Vergadering, stap: Stap): Overslag {
  const breuk = breukVan(stap, vergadering);
  if (breuk !== undefined) {
    return { kind: 'cyclus-niet-heel', breuk };
  }
  return { kind: stap.doorCyclus ? 'andere-cyclus' : 'vervolg-onhaalbaar' };
}

function doorWie(
  { dag }: Vergadering,
  { nietEerder, agenda }: Stationsprognose,
): Extract<Overslag, { readonly kind: 'te-vroeg' }>['door'] {
  if (dag < (nietEerder?.laatst ?? nietEerder?.vroegst ?? dag)) {
    return 'regel';
  }
  return agenda === null ? 'plan' : 'agenda';
}
