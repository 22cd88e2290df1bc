import type { Dag, Kalenderperiode } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import type { Stationsprognose } from '../prognose.js';
import type { Routeplan, Stap } from '../routeplan.js';
import { cyclusOnbekend } from '../strook/cyclus-onbekend.js';
import { type Cyclusbreuk, breukVan } from '../strook/cyclusbreuk.js';
import { eersteVanaf, sluitingOp, waaromGeenBesluit } from '../vergaderlijst.js';

/** Why a body does not decide at one of its meetings, though the stuk is ready by then. */
export type Overslag =
  | { readonly kind: 'vervallen' | 'niet-besluitvormend' }
  /** It may yet be the one: nobody knows until when it takes a stuk. */
  | { readonly kind: 'misschien' }
  | { readonly kind: 'gesloten'; readonly periode: Kalenderperiode | null }
  | { readonly kind: 'cyclus-niet-heel'; readonly breuk: Cyclusbreuk }
  /** It is not in the cycle that brought the stuk here. */
  | { readonly kind: 'andere-cyclus' }
  /** It is in no cycle, and only a cycle brings the stuk here. */
  | { readonly kind: 'buiten-cycli' }
  /** It is in a cycle that the stuk misses, or (`gemist` false) nobody knows which cycle will bring it here. */
  | { readonly kind: 'cyclus-onbekend'; readonly gemist: boolean }
  /** From there the next step is not reached within the same cycle. */
  | { readonly kind: 'vervolg-onhaalbaar' }
  /** Whenever the stuk is ready, it is too late: by `dagenTeLaat` at its first possible day, so `minstens` in a band. */
  | {
      readonly kind: 'gemist';
      readonly aanleverdag: Dag;
      readonly dagenTeLaat: number;
      readonly minstens: boolean;
      /** Whether the aanleverdag lies before the peildatum. */
      readonly verstreken: boolean;
    }
  /** In a band: it is the one when the stuk comes in time, or when the cycle or the local rule allows it by then. */
  | {
      readonly kind: 'voorwaardelijk';
      readonly mits: 'aangeleverd' | 'cyclus' | 'regel';
      readonly aanleverdag: Dag;
      /** The first meeting after it that can be the one, and whether it then certainly is; `null` when none is known. */
      readonly anders: { readonly dag: Dag; readonly isZeker: boolean } | null;
    }
  /** Inside the band, but none of the days from which is still to be chosen leads there. */
  | { readonly kind: 'buiten-keuze' }
  /** Before the peildatum, and no outcome is known. */
  | { readonly kind: 'voorbij' }
  /** Before the first day that a local rule, the plan, or the agenda allows. */
  | { readonly kind: 'te-vroeg'; readonly door: 'regel' | 'plan' | 'agenda' };

/** Why this meeting, on or after the first day of ready `vroegst` and before the decision, was not certainly the one. */
export function waaromOvergeslagen(
  vergadering: Vergadering,
  vroegst: Dag,
  prognose: Stationsprognose,
  plan: Routeplan,
): Overslag {
  const { stap, gereed } = prognose;
  const sluiting = sluitingVan(vergadering, stap);
  if (sluiting === undefined) {
    return nietTeKiezen(vergadering, prognose, plan);
  }
  if (sluiting < vroegst) {
    if (isCyclusOnbekend(prognose, plan)) {
      return { kind: 'cyclus-onbekend', gemist: true };
    }
    const dagenTeLaat = vroegst - sluiting;
    const minstens = vroegst !== gereed.laatst;
    const verstreken = sluiting < plan.peildatum;
    return stap.doorCyclus
      ? { kind: 'andere-cyclus' }
      : { kind: 'gemist', aanleverdag: sluiting, dagenTeLaat, minstens, verstreken };
  }
  if (vergadering.dag < plan.peildatum) {
    return { kind: 'voorbij' };
  }
  const kanDeEerste = vergadering.dag >= (prognose.dag.vroegst ?? vergadering.dag);
  if (vergadering.aanleverdag === null && kanDeEerste) {
    return { kind: 'misschien' };
  }
  const mits = kanDeEerste ? mitsVan(vergadering, sluiting, prognose) : null;
  return mits === null
    ? { kind: 'te-vroeg', door: doorWie(vergadering, prognose) }
    : {
        kind: 'voorwaardelijk',
        mits,
        aanleverdag: sluiting,
        anders: andersOp(vergadering, mits === 'regel' ? null : sluiting, prognose),
      };
}

/** On what it depends whether a meeting within the band of the decision is the one; `null` when on none of these. */
function mitsVan(
  { dag }: Vergadering,
  sluiting: Dag,
  { stap, gereed, nietEerder }: Stationsprognose,
): Extract<Overslag, { readonly kind: 'voorwaardelijk' }>['mits'] | null {
  if (gereed.laatst !== null && sluiting < gereed.laatst) {
    return stap.doorCyclus ? 'cyclus' : 'aangeleverd';
  }
  return dag < (nietEerder?.laatst ?? dag) ? 'regel' : null;
}

/** Where the stuk goes when it misses a meeting that closed on `sluiting`; `null`: whatever the closing day. */
function andersOp(
  { dag: misten }: Vergadering,
  sluiting: Dag | null,
  { stap: { lijst }, dag }: Stationsprognose,
): Extract<Overslag, { readonly kind: 'voorwaardelijk' }>['anders'] {
  const later = lijst.dagen.find(
    (een, plaats) =>
      een > misten && (sluiting === null || (lijst.aanleverdagen[plaats] ?? sluiting) > sluiting),
  );
  return later === undefined ? null : { dag: later, isZeker: later === dag.laatst };
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

/** Why the step cannot decide at a meeting at all. */
function nietTeKiezen(vergadering: Vergadering, prognose: Stationsprognose, plan: Routeplan): Overslag {
  const { kalender } = plan;
  const kind = waaromGeenBesluit(vergadering, kalender);
  if (kind === null) {
    return doorCycli(vergadering, prognose, plan);
  }
  return kind === 'gesloten'
    ? { kind, periode: sluitingOp(kalender, vergadering.dag, vergadering.gremium) }
    : { kind };
}

function doorCycli(vergadering: Vergadering, prognose: Stationsprognose, plan: Routeplan): Overslag {
  const { stap } = prognose;
  const breuk = breukVan(stap, vergadering);
  if (breuk !== undefined) {
    return { kind: 'cyclus-niet-heel', breuk };
  }
  const isBuiten = stap.doorCyclus && vergadering.cyclus === undefined;
  if (isBuiten ? cyclusOnbekend(prognose, plan) !== null : isCyclusOnbekend(prognose, plan)) {
    return { kind: 'cyclus-onbekend', gemist: false };
  }
  if (isBuiten) {
    return { kind: 'buiten-cycli' };
  }
  return { kind: stap.doorCyclus ? 'andere-cyclus' : 'vervolg-onhaalbaar' };
}

/** Whether nobody can say which cycle will bring the stuk here. */
function isCyclusOnbekend(prognose: Stationsprognose, plan: Routeplan): boolean {
  const { stap, gereed } = prognose;
  return stap.doorCyclus && (gereed.laatst === null || cyclusOnbekend(prognose, plan) !== null);
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
