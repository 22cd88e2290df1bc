import type { Dag } from '@routekaart/kalender';
import { nietVoorAgenda } from '../agendering/agendaplaats.js';
import type { Berekening } from '../berekening.js';
import { grensVan } from '../gereed.js';
import { heropendOp, isHeringediend, terugOp, vraagtAanlevering } from '../heropening.js';
import { type Stationsprognose, isIngekomen, voorspel } from '../prognose.js';
import type { Routeplan } from '../routeplan.js';
import { type Slot, type Vergaderlijst, slotsVan } from '../vergaderlijst.js';
import { voorspellerNa } from './deelroute.js';
import { geenEerdere } from './geen-eerdere.js';
import { zolangHetKan } from './laatste-kans.js';
import { type Waardoor, inVenster } from './leeg-venster.js';
import { type Gevonden, type Terugvraag, zoekUiterste } from './uiterste.js';
import { uitstelVan } from './uitstel.js';

/** Until when the body that must act can still bring a step before a limit. */
export interface Handelgrens {
  /** Who must act: a body on the way that has not decided. */
  readonly wie: Stationsprognose;
  /** A regional body must decide; to a body of a gemeente the stuk must be handed in, unless it lies there. */
  readonly wat: 'besluiten' | 'aanleveren';
  /** `nooit`: no day would do, however early; `onbekend`: it depends on a calendar, or a last day to hand in, that nobody knows. */
  readonly kind: 'dag' | 'nooit' | 'onbekend';
  /** The last day, in the past too; `null` for the other kinds. */
  readonly dag: Dag | null;
  /** Before this day it cannot be: the peildatum, the day after it was put off, or on which it is ready to be handed in. */
  readonly vanaf: Dag;
  /** Why it never was, where something can be pointed at; or the outcome with which the stuk came no further before the day passed. */
  readonly waardoor?: Waardoor;
}

/** Whether the last day has certainly passed, or never was. */
export function isGemist({ kind, dag, vanaf }: Handelgrens): boolean {
  return kind === 'nooit' || (dag !== null && dag < vanaf);
}

/**
 * The last day for this body to bring this step of its strook before the limit; `null` when it does not lie behind it.
 * Where the limit is the end of a window without meetings, that window is what is in the way once no day before it is left.
 */
export function inStrook(
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
  const vraag = { route, aanname: { besluiten: [positie], aanlevering: null }, einde, grens };
  const { venster } = doel.stap.behandeling;
  const vanaf = Math.max(peildatum, heropendOp(wie.stap));
  const gezocht = zolangHetKan(zoekUiterste(vraag), vraag, [], null, vanaf);
  const binnen = venster?.tot === grens ? venster : null;
  const gehouden = (vroegst: Dag): Gevonden => inVenster(gezocht, vraag, binnen, doel.dag, vroegst);
  const gevonden = gehouden(vanaf);
  const isRegionaal = wie.stap.behandeling.gemeente === null;
  if (gevonden.kind !== 'dag') {
    const bekend = gevonden.kind === 'onbekend' ? nietEerder(vraag, isRegionaal, vanaf) : null;
    return zonderDag(wie, bekend ?? gevonden, vanaf, () => geenEerdere(vraag, binnen));
  }
  const zeker: Handelgrens = isRegionaal
    ? { wie, wat: 'besluiten', kind: 'dag', dag: gevonden.dag, vanaf }
    : volgensRooster(wie, gevonden.dag, peildatum);
  const voorbij = isGemist(zeker) ? gehouden(Infinity) : gevonden;
  if (voorbij.kind !== 'dag') {
    return zonderDag(wie, voorbij, vanaf, () => null);
  }
  if (!isGemist(zeker)) {
    return zeker;
  }
  return kanNog(vraag, isRegionaal, vanaf)
    ? { wie, wat: zeker.wat, kind: 'onbekend', dag: null, vanaf: zeker.vanaf }
    : metOorzaak(zeker, gevonden.dag, route);
}

function zonderDag(
  wie: Stationsprognose,
  gevonden: Exclude<Gevonden, { readonly kind: 'dag' }>,
  vanaf: Dag,
  zoekOorzaak: () => Waardoor | null,
): Handelgrens {
  const waardoor = gevonden.kind === 'nooit' ? (gevonden.waardoor ?? zoekOorzaak()) : null;
  const grens = { wie, wat: 'besluiten', kind: gevonden.kind, dag: null, vanaf } as const;
  return waardoor === null ? grens : { ...grens, waardoor };
}

/**
 * Why the day has passed or never was: the body had the stuk in time and put it off or refused it, or a regional body on
 * the way to it did; or it does not meet any more by that day.
 */
function metOorzaak(grens: Handelgrens, uiterlijk: Dag, route: Routeplan): Handelgrens {
  const { stap } = grens.wie;
  const { id, gemeente } = stap.behandeling;
  const positie = route.stappen.findIndex(({ behandeling }) => behandeling.id === id);
  const regionaal = route.stappen.slice(0, positie + 1).filter((een) => een.behandeling.gemeente === null);
  const uitstel = (gemeente === null ? regionaal : [stap])
    .flatMap((een) => uitstelVan(een, route) ?? [])
    .find(({ dag }) => dag <= (grens.dag ?? uiterlijk));
  if (uitstel !== undefined) {
    return { ...grens, waardoor: { kind: 'uitstel', ...uitstel } };
  }
  return grens.kind === 'nooit'
    ? { ...grens, waardoor: { kind: 'geen-vergadering', gremium: stap.gremium.naam, uiterlijk } }
    : grens;
}

/**
 * Whether a limit whose last certain day has passed may still be kept: a regional body can hold an extra meeting as soon
 * as it may, and where no meeting is known at the end one can still be planned.
 */
function kanNog(vraag: Terugvraag, isRegionaal: boolean, vanaf: Dag): boolean {
  return (opZijnVroegst(vraag, isRegionaal, vanaf)?.dag ?? Infinity) <= vraag.grens;
}

/** That the limit is lost, though no last day was ever certain: the end cannot come before it any more. */
function nietEerder(
  vraag: Terugvraag,
  isRegionaal: boolean,
  vanaf: Dag,
): Extract<Gevonden, { readonly kind: 'nooit' }> | null {
  const eerste = opZijnVroegst(vraag, isRegionaal, vanaf);
  return eerste === null || eerste.dag <= vraag.grens
    ? null
    : { kind: 'nooit', einde: null, waardoor: { kind: 'niet-eerder', ...eerste } };
}

/** The first day on which the end can be decided by what is known, a meeting or not; `null` where it cannot come. */
function opZijnVroegst(
  { route, aanname, einde }: Terugvraag,
  isRegionaal: boolean,
  vanaf: Dag,
): { readonly gremium: string; readonly dag: Dag } | null {
  const verder = isRegionaal ? voorspellerNa(route, aanname)(vanaf) : voorspel(route);
  const { vroegst } = grensVan(verder[einde]);
  const gremium = route.stappen[einde]?.gremium.naam;
  return vroegst === null || gremium === undefined ? null : { gremium, dag: vroegst };
}

/**
 * A body of a gemeente decides at a meeting: the last one to hand in for, or the last one while the stuk lies there. Not
 * one at which, or before which, it put the stuk off, nor one that closes before the stuk comes back. Not
 * before the meeting on whose agenda it stands and that goes on; for that one it may come until the day itself. A meeting
 * that had closed when the stuk came in is none it lies there for: where only those are left it came in too late. Unknown
 * while only a meeting of which nobody knows until when it takes a stuk is still to come.
 */
function volgensRooster(wie: Stationsprognose, uiterlijk: Dag, peildatum: Dag): Handelgrens {
  const { agenda } = wie;
  const heropend = heropendOp(wie.stap);
  const nietVoor = Math.max(wie.nietEerder?.laatst ?? 0, nietVoorAgenda(agenda), heropend);
  const isErin = ({ vergadering: { dag } }: Slot): boolean => dag <= uiterlijk && dag >= nietVoor;
  const binnen = ligtEr(wie);
  const sinds = binnen && agenda?.bezwaar !== null ? (wie.gereed.laatst ?? 0) : 0;
  const isOpTijd = ({ sluiting }: Slot): boolean => sluiting >= sinds;
  const kansen = slotsVan(wie.stap.lijst).filter(isErin);
  const ligt = binnen && (kansen.length === 0 || kansen.some(isOpTijd));
  const vanaf = Math.max(peildatum, ligt ? heropend : (wie.gereed.vroegst ?? peildatum));
  const dagenUit = (lijst: Vergaderlijst): readonly Dag[] =>
    slotsVan(lijst)
      .filter(isErin)
      .filter((slot) => !ligt || isOpTijd(slot))
      .map(({ vergadering, sluiting }) => (ligt ? vergadering.dag : sluiting))
      .filter((dag) => dag >= terugOp(wie.stap));
  const opAgenda =
    agenda?.bezwaar === null && agenda.vergadering.dag <= uiterlijk ? [agenda.vergadering.dag] : [];
  const dagen = [...opAgenda, ...dagenUit(wie.stap.lijst)];
  const komtNog = (dag: Dag): boolean => dag >= vanaf;
  const misschien = !dagen.some(komtNog) && dagenUit(wie.stap.ruimste).some(komtNog);
  const isErEen = dagen.length > 0 && !misschien;
  return {
    wie,
    wat: ligt ? 'besluiten' : 'aanleveren',
    kind: isErEen ? 'dag' : misschien ? 'onbekend' : 'nooit',
    dag: isErEen ? Math.max(...dagen) : null,
    vanaf,
  };
}

/** Whether the stuk lies with this body, or came back there after it was put off, so that it needs no papers any more. */
export function ligtEr(prognose: Stationsprognose): boolean {
  const { toestand, stap, agenda } = prognose;
  return (
    isIngekomen(prognose) ||
    (toestand === 'aangehouden' &&
      (!vraagtAanlevering(stap) || isHeringediend(stap) || (agenda !== null && agenda.bezwaar === null)))
  );
}
