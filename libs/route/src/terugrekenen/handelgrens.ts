import type { Dag } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import type { Routeplan } from '../routeplan.js';
import { slotsVan } from '../vergaderlijst.js';
import { wieIsAanZet } from '../waarschuwing.js';
import { deelroutesVan } from './deelroute.js';
import { zoekUiterste } from './uiterste.js';

/** Until when the body that must act can still bring a step before a limit. */
export interface Handelgrens {
  /** Who must act: the first on the way that has not decided. */
  readonly wie: Stationsprognose;
  /** A regional body must decide; to a body of a gemeente the stuk must be handed in, unless it lies there. */
  readonly wat: 'besluiten' | 'aanleveren';
  /** `nooit`: no day would do, however early; `onbekend`: a calendar on the way is not known. */
  readonly kind: 'dag' | 'nooit' | 'onbekend';
  /** The last day, in the past too; `null` for the other kinds. */
  readonly dag: Dag | null;
  /** Before this day it cannot be: the peildatum, or the day on which the stuk is ready to be handed in. */
  readonly vanaf: Dag;
}

/** Whether the last day has passed, or never was. */
export function isGemist({ kind, dag, vanaf }: Handelgrens): boolean {
  return kind === 'nooit' || (dag !== null && dag < vanaf);
}

/**
 * The last day for who must act, so that this step of a strook is done on or before `grens`, by reckoning back
 * (`zoekUiterste`). For a step after all stroken, or for a regional body before them, see {@link handelgrensVoorAllen}.
 * `null` for a step that does not lie behind that body in one strook.
 */
export function handelgrensVan(
  doel: Stationsprognose,
  grens: Dag,
  berekening: Berekening,
): Handelgrens | null {
  const { id, mijlpaal, gemeente } = doel.stap.behandeling;
  const { grenzen, routes } = geheugenVan(berekening);
  const sleutel = `${id} ${String(grens)}`;
  const eerder = grenzen.get(sleutel);
  if (eerder !== undefined) {
    return eerder;
  }
  const wie = wieIsAanZet(doel, berekening);
  const route = routes(mijlpaal).get(gemeente ?? wie.stap.behandeling.gemeente ?? '');
  const uitkomst = route === undefined ? null : inStrook(route, doel, wie, grens, berekening);
  grenzen.set(sleutel, uitkomst);
  return uitkomst;
}

/**
 * The same for a station that every strook must have passed: the first of the last days of all of them. A body of one
 * gemeente only reckons with its own strook. One strook that no day helps leaves no day for a regional body; where fewer
 * stroken are enough (k of n) the day is safe, and may be earlier than needed.
 */
export function handelgrensVoorAllen(
  doel: Stationsprognose,
  grens: Dag,
  berekening: Berekening,
): Handelgrens | null {
  const wie = wieIsAanZet(doel, berekening);
  if (wie.stap.behandeling.gemeente !== null) {
    return handelgrensVan(doel, grens, berekening);
  }
  const grenzen = [...geheugenVan(berekening).routes(doel.stap.behandeling.mijlpaal).values()].flatMap(
    (route) => inStrook(route, doel, wie, grens, berekening) ?? [],
  );
  return grenzen.reduce<Handelgrens | null>(
    (krapst, een) => (krapst === null || rang(een) < rang(krapst) ? een : krapst),
    null,
  );
}

/** What no day helps comes first, then what is unknown, then the earliest day. */
function rang({ kind, dag }: Handelgrens): number {
  return kind === 'nooit' ? -2 : (dag ?? -1);
}

function inStrook(
  route: Routeplan,
  doel: Stationsprognose,
  wie: Stationsprognose,
  grens: Dag,
  { peildatum }: Berekening,
): Handelgrens | null {
  const { id } = wie.stap.behandeling;
  const positie = route.stappen.findIndex(({ behandeling }) => behandeling.id === id);
  const einde = route.stappen.findIndex(({ station }) => station.code === doel.stap.station.code);
  if (positie < 0 || einde < positie) {
    return null;
  }
  const gevonden = zoekUiterste({ route, posities: [positie], einde, grens });
  if (gevonden.kind !== 'dag') {
    return { wie, wat: 'besluiten', kind: gevonden.kind, dag: null, vanaf: peildatum };
  }
  return wie.stap.behandeling.gemeente === null
    ? { wie, wat: 'besluiten', kind: 'dag', dag: gevonden.dag, vanaf: peildatum }
    : volgensRooster(wie, gevonden.dag, peildatum);
}

/** A body of a gemeente decides at a meeting: the last one to hand in for, or the last one while the stuk lies there. */
function volgensRooster(wie: Stationsprognose, uiterlijk: Dag, peildatum: Dag): Handelgrens {
  const nietVoor = wie.nietEerder?.laatst ?? 0;
  const slots = slotsVan(wie.stap.lijst).filter(
    ({ vergadering: { dag } }) => dag <= uiterlijk && dag >= nietVoor,
  );
  const ligt = wie.toestand === 'aangeleverd' || wie.toestand === 'aangehouden';
  const dagen = slots.map(({ vergadering, sluiting }) => (ligt ? vergadering.dag : sluiting));
  return {
    wie,
    wat: ligt ? 'besluiten' : 'aanleveren',
    kind: dagen.length === 0 ? 'nooit' : 'dag',
    dag: dagen.length === 0 ? null : Math.max(...dagen),
    vanaf: ligt ? peildatum : Math.max(peildatum, wie.gereed.vroegst ?? peildatum),
  };
}

/** What was reckoned for one Berekening, so that several warnings about the same step pay for it once. */
interface Geheugen {
  readonly grenzen: Map<string, Handelgrens | null>;
  readonly routes: (mijlpaal: number) => ReadonlyMap<string, Routeplan>;
}

const GEHEUGEN = new WeakMap<Berekening, Geheugen>();

function geheugenVan(berekening: Berekening): Geheugen {
  const bekend = GEHEUGEN.get(berekening);
  if (bekend !== undefined) {
    return bekend;
  }
  const perMijlpaal = new Map<number, ReadonlyMap<string, Routeplan>>();
  const nieuw: Geheugen = {
    grenzen: new Map(),
    routes: (mijlpaal) => {
      const routes = perMijlpaal.get(mijlpaal) ?? deelroutesVan(berekening.plan, mijlpaal);
      perMijlpaal.set(mijlpaal, routes);
      return routes;
    },
  };
  GEHEUGEN.set(berekening, nieuw);
  return nieuw;
}
