import type { Dag } from '@routekaart/kalender';
import { isEersteStap } from './eerste-stap.js';
import {
  heropendOp,
  isHeringediend,
  isUitgesteld,
  isZonderEinde,
  terugOp,
  vraagtAanlevering,
} from './heropening.js';
import { type Moment, ONBEKEND, nietVoor, opDag } from './moment.js';
import { type Stationsprognose, type Toestand, isUitgesproken, komtNooit } from './stationsprognose.js';
import { isVoorbij } from './recht/binnen-termijn.js';
import type { Routeplan, Stap } from './routeplan.js';
import { komtNooitSamen, magBeginnen, momentVanVoorgangers } from './samenloop/samenkomst.js';
import { eersteDagNa, klaarNa, momentNa } from './strook/regel.js';

/** How far the stuk is here while the body has not decided; `ligt` is the day since which it lies there. */
export function toestandVan(stap: Stap, eerdere: readonly Stationsprognose[], ligt: Dag | null): Toestand {
  if (isUitgesteld(stap)) {
    return 'aangehouden';
  }
  if (ligt !== null) {
    return 'aangeleverd';
  }
  return magBeginnen(stap, (positie) => isVoorbij(eerdere[positie])) ? 'aan-zet' : 'wacht';
}

/** Whether the stuk cannot come here: too few gemeenten take part before this step, or before one that it waits for. */
export function isAfgesneden(stap: Stap, eerdere: readonly Stationsprognose[]): boolean {
  return komtNooitSamen(stap) || stap.voorgangers.some((positie) => komtNooit(eerdere[positie]));
}

/**
 * When the stuk can be handed in: after the last predecessor plus the processing days and the quality gate. The
 * first station has no predecessor: there the plan says when the stuk exists, by the start of its window, and no days
 * are added to that (REGEL-05).
 */
export function gereedVoor(stap: Stap, eerdere: readonly Stationsprognose[], plan: Routeplan): Moment {
  const bodem = Math.max(plan.peildatum, terugOp(stap));
  if (isEersteStap(stap)) {
    return nietVoor(opDag(stap.behandeling.venster?.van ?? plan.peildatum), bodem);
  }
  const besloten = momentVanVoorgangers(stap, (positie) => grensVan(eerdere[positie]));
  const ingekomen = ligtVooraf(stap);
  return ingekomen === null
    ? nietVoor(momentNa(besloten, stap, plan.kalender), bodem)
    : nietVoor(besloten, Math.max(bodem, ingekomen));
}

/** Since when papers lie here that wait for a predecessor only: nothing need be made ready any more once it decides. */
export function ligtVooraf(stap: Stap): Dag | null {
  return (stap.aanlevering === null && stap.besluit === null) || stap.doorCyclus ? null : ligtDoor(stap, 0);
}

/**
 * Since when the stuk lies with this body, `null` when it must still be handed in: it was handed in, came in
 * through its raadscyclus, or was held over and not withdrawn. Not before its predecessors have decided: where such a
 * besluit was corrected to a later day, the papers that lie here count from that day. A stuk that lies with the body
 * already needs no papers any more, so the peildatum is no bound for it.
 */
export function ligtSinds(stap: Stap, eerdere: readonly Stationsprognose[], plan: Routeplan): Dag | null {
  if (stap.aanlevering === null && stap.besluit === null && !stap.doorCyclus) {
    return null;
  }
  const ingekomen = ingekomenOp(stap, eerdere, plan);
  return ingekomen === null ? null : teltVanaf(ingekomen, stap, eerdere);
}

function ingekomenOp(stap: Stap, eerdere: readonly Stationsprognose[], plan: Routeplan): Dag | null {
  return ligtDoor(stap, stap.doorCyclus ? ingekomenDoorCyclus(stap, eerdere, plan) : 0);
}

/** Since when what came in still lies here, by what was recorded or by its raadscyclus (0 where that brought nothing). */
function ligtDoor(stap: Stap, inCyclus: Dag): Dag | null {
  const heropend = heropendOp(stap);
  const isWeg = vraagtAanlevering(stap) && inCyclus < heropend && !isHeringediend(stap);
  const laagEr = vraagtAanlevering(stap) ? 0 : heropend;
  const ligt = isWeg ? 0 : Math.max(stap.aanlevering?.dag ?? 0, inCyclus, laagEr);
  return ligt === 0 ? null : ligt;
}

/** The first day, not before the papers came in, on which its predecessors let the step begin; `null` while they do not. */
export function teltVanaf(ingekomen: Dag, stap: Stap, eerdere: readonly Stationsprognose[]): Dag | null {
  const beslootOp = (positie: number): Dag => {
    const voorganger = eerdere[positie];
    return (isVoorbij(voorganger) ? voorganger?.dag.laatst : null) ?? Number.POSITIVE_INFINITY;
  };
  const magOp = (dag: Dag): boolean => magBeginnen(stap, (positie) => beslootOp(positie) <= dag);
  if (magOp(ingekomen)) {
    return ingekomen;
  }
  const later = stap.voorgangers.map(beslootOp).filter((dag) => Number.isFinite(dag));
  return later.sort((a, b) => a - b).find(magOp) ?? null;
}

/** The day on which the raadscyclus brought the stuk in, 0 while an earlier body of it has not decided. */
function ingekomenDoorCyclus(stap: Stap, eerdere: readonly Stationsprognose[], plan: Routeplan): Dag {
  const besloten = stap.voorgangers.map((positie) => {
    const voorganger = eerdere[positie];
    return isUitgesproken(voorganger) ? (voorganger?.dag.laatst ?? 0) : 0;
  });
  return besloten.includes(0) ? 0 : klaarNa(Math.max(...besloten), stap, plan.kalender);
}

/**
 * The day of a step as a bound for what follows: without a date still not before the stuk was ready there, and only after the
 * last meeting that is known, fallen out or not. That one it misses, and had it come sooner it would have been decided on there
 * at the latest.
 */
export function grensVan(prognose: Stationsprognose | undefined): Moment {
  if (prognose === undefined) {
    return ONBEKEND;
  }
  const { dag, gereed, stap } = prognose;
  if (dag.vroegst !== null) {
    return dag;
  }
  const { laatste } = stap;
  const na = laatste !== null && wachtOpRooster(prognose) ? laatste + 1 : 0;
  const { vroegst } = nietVoor(gereed, Math.max(na, heropendOp(stap)));
  return { vroegst: gereed.vroegst === null ? null : vroegst, laatst: dag.laatst };
}

/** Whether only a meeting is missing: where the law or a number of days can end what was put off, no meeting need do so. */
function wachtOpRooster(prognose: Stationsprognose): boolean {
  const { termijn, station } = prognose.stap;
  return isZonderEinde(prognose) ? termijn === null && station.duurDagen === null : prognose.grond === 'geen';
}

/** The first day that the rule between two stations allows, of either bound; `null` without such a rule. */
export function nietVoorRegel(
  { regel, naPositie }: Stap,
  eerdere: readonly Stationsprognose[],
): Moment | null {
  const tussen = regel?.tussen ?? null;
  if (tussen === null || naPositie === null) {
    return null;
  }
  const { vroegst, laatst } = grensVan(eerdere[naPositie]);
  return {
    vroegst: vroegst === null ? null : eersteDagNa(tussen, vroegst),
    laatst: laatst === null ? null : eersteDagNa(tussen, laatst),
  };
}
