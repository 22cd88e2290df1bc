import type { Dag } from '@routekaart/kalender';
import { type Berekening, ketenVan } from '../berekening.js';
import { vraagtAanlevering } from '../heropening.js';
import type { Stationsprognose } from '../prognose.js';
import { isVoorbij } from '../recht/binnen-termijn.js';
import type { Routeplan } from '../routeplan.js';
import { slotsVan } from '../vergaderlijst.js';
import { deelroutesVan } from './deelroute.js';
import { zoekUiterste } from './uiterste.js';

/** Until when the body that must act can still bring a step before a limit. */
export interface Handelgrens {
  /** Who must act: a body on the way that has not decided. */
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
 * (`zoekUiterste`). Regional bodies can hold an extra meeting: where the day of the first has passed, or a later one has
 * a day in the plan that is too late, that later one must act. `null` for a step that lies in no strook.
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
  const aanZet = wieKunnen(doel, berekening);
  const strook = gemeente ?? aanZet[0]?.stap.behandeling.gemeente ?? '';
  const route = routes(mijlpaal).get(strook);
  const uitkomst =
    route === undefined
      ? null
      : eersteHaalbare(aanZet, (wie) => inStrook(route, doel, wie, grens, berekening));
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
  const aanZet = wieKunnen(doel, berekening);
  if (aanZet[0]?.stap.behandeling.gemeente !== null) {
    return handelgrensVan(doel, grens, berekening);
  }
  const routes = [...geheugenVan(berekening).routes(doel.stap.behandeling.mijlpaal).values()];
  return eersteHaalbare(aanZet, (wie) =>
    routes
      .flatMap((route) => inStrook(route, doel, wie, grens, berekening) ?? [])
      .reduce<Handelgrens | null>(
        (krapst, een) => (krapst === null || rang(een) < rang(krapst) ? een : krapst),
        null,
      ),
  );
}

/** Who is to act on the way to a step: one body of a gemeente, or the regional bodies that follow each other. */
function wieKunnen(doel: Stationsprognose, berekening: Berekening): readonly Stationsprognose[] {
  const open = ketenVan(doel, berekening)
    .map(({ prognose }) => prognose)
    .filter((prognose) => !isVoorbij(prognose));
  const eersteLokale = open.findIndex(({ stap }) => stap.behandeling.gemeente !== null);
  return open.slice(0, eersteLokale === -1 ? open.length : Math.max(1, eersteLokale));
}

/** The first that can still act in time, or else the last of them all: that one decides that it is too late. */
function eersteHaalbare(
  aanZet: readonly Stationsprognose[],
  grensVan: (wie: Stationsprognose) => Handelgrens | null,
): Handelgrens | null {
  let laatste: Handelgrens | null = null;
  for (const wie of aanZet) {
    laatste = grensVan(wie) ?? laatste;
    if (laatste?.kind === 'dag' && !isGemist(laatste)) {
      return laatste;
    }
  }
  return laatste;
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
  const ligt = ligtEr(wie);
  const dagen = slots.map(({ vergadering, sluiting }) => (ligt ? vergadering.dag : sluiting));
  return {
    wie,
    wat: ligt ? 'besluiten' : 'aanleveren',
    kind: dagen.length === 0 ? 'nooit' : 'dag',
    dag: dagen.length === 0 ? null : Math.max(...dagen),
    vanaf: ligt ? peildatum : Math.max(peildatum, wie.gereed.vroegst ?? peildatum),
  };
}

/** Whether the stuk lies with this body, so that it needs no papers any more. */
export function ligtEr({ toestand, stap }: Stationsprognose): boolean {
  return toestand === 'aangeleverd' || (toestand === 'aangehouden' && !vraagtAanlevering(stap));
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
