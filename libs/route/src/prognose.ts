import { type Dag, type Kalender, type Periode, werkdagenTussen } from '@routekaart/kalender';
import { type Vergadering, blokkeert, isPositief } from '@routekaart/traject';
import {
  geldigBesluit,
  heropendOp,
  isUitgesteld,
  terugOp,
  vraagtAanlevering,
  wachtOnbepaald,
} from './heropening.js';
import { type Moment, ONBEKEND, nietVoor, opDag } from './moment.js';
import { type PlanConflict, type Plandatum, leesPlandatum } from './plandatum.js';
import { binnenTermijn, isVoorbij } from './recht/binnen-termijn.js';
import { handelingKlaar } from './recht/handeling.js';
import type { Routeplan, Stap } from './routeplan.js';
import { momentVanVoorgangers, nogNodig } from './samenloop/samenkomst.js';
import { eersteDagNa, klaarNa, momentNa } from './strook/regel.js';
import { type Vergaderlijst, eersteVanaf, gemistVoor, volgendeNa, zoekVergadering } from './vergaderlijst.js';

/** How far the stuk is at one body. */
export type Toestand = 'wacht' | 'aan-zet' | 'aangeleverd' | 'aangehouden' | 'afgewezen' | 'besloten';

/** What a forecast date rests on. */
export type Grond =
  | 'besluit'
  | 'plandatum'
  | 'vergadering'
  | 'nog-te-plannen'
  | 'duur'
  | 'termijn'
  | 'termijn-verstreken'
  | 'geen';

/** The room between the day the stuk is ready and the last day to hand it in. */
export interface Marge {
  readonly dagen: number;
  readonly werkdagen: number;
}

/** When one body can decide on the stuk, and everything that determined it. */
export interface Stationsprognose {
  readonly stap: Stap;
  readonly toestand: Toestand;
  /** When the stuk can be handed in here. */
  readonly gereed: Moment;
  /** Before which day the rule between two stations allows no decision; `null` without such a rule. */
  readonly nietEerder: Moment | null;
  /** The day of the decision: what happened, or else the forecast. */
  readonly dag: Moment;
  readonly grond: Grond;
  /** The chosen Vergadering; for a band the one of its last day. */
  readonly vergadering: Vergadering | null;
  /** From the last possible ready day to the aanleverdag of the chosen Vergadering. */
  readonly marge: Marge | null;
  /** Where the stuk lands when it misses the chosen Vergadering. */
  readonly volgende: Vergadering | null;
  /** The Vergadering that just fell off: still to come when the stuk is ready, but closed. */
  readonly gemist: Vergadering | null;
  /** The plan names a day that cannot be met. */
  readonly conflict: PlanConflict | null;
}

/**
 * The forecast of every step of the route, in the order of the route plan.
 *
 * A body decides at its first Vergadering that is still open for handing in when the stuk is ready; the stuk
 * is ready when the predecessors have decided, and not before the peildatum unless it was handed in. Without
 * calendar the answer is unknown, never "on time". Later input never gives an earlier date.
 */
export function voorspel(plan: Routeplan): readonly Stationsprognose[] {
  const prognoses: Stationsprognose[] = [];
  for (const stap of plan.stappen) {
    prognoses.push(binnenTermijn(voorspelStap(stap, prognoses, plan), plan));
  }
  return prognoses;
}

function voorspelStap(stap: Stap, eerdere: readonly Stationsprognose[], plan: Routeplan): Stationsprognose {
  const besluit = geldigBesluit(stap);
  if (besluit !== null && isPositief(besluit.uitkomst)) {
    return zonderVergadering(stap, 'besloten', opDag(besluit.dag), opDag(besluit.dag), 'besluit');
  }
  if (besluit !== null && blokkeert(besluit.uitkomst)) {
    return zonderVergadering(stap, 'afgewezen', opDag(besluit.dag), ONBEKEND, 'besluit');
  }
  const ligt = ligtSinds(stap, eerdere, plan);
  const toestand = toestandVan(stap, eerdere, ligt);
  const gereed = ligt === null ? gereedVoor(stap, eerdere, plan) : opDag(ligt);
  if (wachtOnbepaald(stap)) {
    return zonderVergadering(stap, toestand, { ...gereed, laatst: null }, ONBEKEND, 'geen');
  }
  const { duurDagen } = stap.station;
  if (duurDagen !== null) {
    return zonderVergadering(stap, toestand, gereed, handelingKlaar(gereed, duurDagen, plan), 'duur');
  }
  const gepland = leesPlandatum(stap, gereed, plan);
  if (gepland.kind === 'haalbaar') {
    return {
      ...zonderVergadering(stap, toestand, gereed, gepland.dag, 'plandatum'),
      vergadering: gepland.vergadering,
      marge: margeTot(gepland.uiterlijk, gereed, plan.kalender),
    };
  }
  return voorspelUitRooster(stap, toestand, gereed, gepland, nietVoorRegel(stap, eerdere), plan);
}

type ZonderVasteDag = Exclude<Plandatum, { readonly kind: 'haalbaar' }>;

function voorspelUitRooster(
  stap: Stap,
  toestand: Toestand,
  gereed: Moment,
  gepland: ZonderVasteDag,
  nietEerder: Moment | null,
  plan: Routeplan,
): Stationsprognose {
  const conflict = gepland.kind === 'conflict' ? gepland.conflict : null;
  if (gepland.kind === 'venster' && !isIngepland(stap, gepland.venster)) {
    const band = bandIn(gepland.venster, nietVoor(gereed, plan.peildatum), stap.lijst);
    if (band !== null) {
      return zonderVergadering(stap, toestand, gereed, band, 'nog-te-plannen');
    }
  }
  const { lijst } = stap;
  const vanaf = Math.max(plan.peildatum, nietEerderDan(gepland));
  const eerste = plaatsVan(lijst, gereed.vroegst, Math.max(vanaf, nietEerder?.vroegst ?? vanaf));
  const laatste = laatstePlaats(lijst, gereed, vanaf, nietEerder, eerste);
  const vroegste = lijst.vergaderingen[eerste];
  const gekozen = lijst.vergaderingen[laatste];
  if (vroegste === undefined) {
    return { ...zonderVergadering(stap, toestand, gereed, ONBEKEND, 'geen', nietEerder), conflict };
  }
  const sluiting = lijst.aanleverdagen[laatste] ?? null;
  return {
    stap,
    toestand,
    gereed,
    nietEerder,
    dag: { vroegst: vroegste.dag, laatst: gekozen?.dag ?? null },
    grond: 'vergadering',
    vergadering: gekozen ?? null,
    marge: margeTot(sluiting, gereed, plan.kalender),
    volgende: sluiting === null ? null : volgendeNa(laatste, sluiting, lijst),
    gemist: gemistVoor(laatste, gereed, lijst),
    conflict,
  };
}

/** The place of the meeting for the last possible day: beyond the list when that day is unknown. */
function laatstePlaats(
  lijst: Vergaderlijst,
  gereed: Moment,
  vanaf: Dag,
  nietEerder: Moment | null,
  eerste: number,
): number {
  if (nietEerder === null) {
    return gereed.laatst === gereed.vroegst ? eerste : plaatsVan(lijst, gereed.laatst, vanaf);
  }
  return nietEerder.laatst === null
    ? -1
    : plaatsVan(lijst, gereed.laatst, Math.max(vanaf, nietEerder.laatst));
}

/** The first day that the rule between two stations allows, of either bound; `null` without such a rule. */
function nietVoorRegel({ regel, naPositie }: Stap, eerdere: readonly Stationsprognose[]): Moment | null {
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

function plaatsVan(lijst: Vergaderlijst, gereed: Dag | null, vanaf: Dag): number {
  return gereed === null ? -1 : zoekVergadering(lijst, gereed, vanaf);
}

/** Whether the body has, or had, a meeting to decide in the window that the plan gives it. */
function isIngepland({ lijst }: Stap, venster: Periode): boolean {
  const dag = lijst.dagen[eersteVanaf(lijst.dagen, venster.van)];
  return dag !== undefined && dag <= venster.tot;
}

/**
 * Somewhere in the window but not before the stuk is ready; `null` once that is certainly too late. Where
 * only the last possible ready day falls after the window, the last day comes from the calendar.
 */
function bandIn(venster: Periode, gereed: Moment, lijst: Vergaderlijst): Moment | null {
  const vroegst = Math.max(venster.van, gereed.vroegst ?? venster.van);
  if (vroegst > venster.tot) {
    return null;
  }
  if (gereed.laatst === null || gereed.laatst <= venster.tot) {
    return { vroegst, laatst: gereed.laatst === null ? null : venster.tot };
  }
  return { vroegst, laatst: lijst.dagen[zoekVergadering(lijst, gereed.laatst, gereed.laatst)] ?? null };
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

function zonderVergadering(
  stap: Stap,
  toestand: Toestand,
  gereed: Moment,
  dag: Moment,
  grond: Grond,
  nietEerder: Moment | null = null,
): Stationsprognose {
  return {
    stap,
    toestand,
    gereed,
    nietEerder,
    dag,
    grond,
    vergadering: null,
    marge: null,
    volgende: null,
    gemist: null,
    conflict: null,
  };
}

function toestandVan(stap: Stap, eerdere: readonly Stationsprognose[], ligt: Dag | null): Toestand {
  if (isUitgesteld(stap)) {
    return 'aangehouden';
  }
  if (ligt !== null) {
    return 'aangeleverd';
  }
  return nogNodig(stap, (positie) => isVoorbij(eerdere[positie])).length === 0 ? 'aan-zet' : 'wacht';
}

/**
 * When the stuk can be handed in: after the last predecessor plus the processing days and the quality gate. The
 * first station has no predecessor: there the plan says when the stuk exists, by the start of its window.
 */
function gereedVoor(stap: Stap, eerdere: readonly Stationsprognose[], plan: Routeplan): Moment {
  const bodem = Math.max(plan.peildatum, terugOp(stap));
  if (stap.voorgangers.length === 0) {
    return nietVoor(opDag(stap.behandeling.venster?.van ?? plan.peildatum), bodem);
  }
  const laatste = momentVanVoorgangers(stap, (positie) => grensVan(eerdere[positie]));
  return nietVoor(momentNa(laatste, stap, plan.kalender), bodem);
}

/**
 * Since when the stuk lies with this body, `null` when it must still be handed in: it was handed in, came in
 * through its raadscyclus, or was held over and not withdrawn. Only after its predecessors have decided: once such
 * a besluit is corrected, or a new stukversie is on its way, what was handed in before no longer counts. A stuk
 * that lies with the body already needs no papers any more, so the peildatum is no bound for it.
 */
function ligtSinds(stap: Stap, eerdere: readonly Stationsprognose[], plan: Routeplan): Dag | null {
  if (stap.aanlevering === null && stap.besluit === null && !stap.doorCyclus) {
    return null;
  }
  const heropend = heropendOp(stap);
  const inCyclus = stap.doorCyclus ? ingekomenDoorCyclus(stap, eerdere, plan) : 0;
  const aangeleverd = Math.max(stap.aanlevering?.dag ?? 0, inCyclus);
  const ligt = vraagtAanlevering(stap) && aangeleverd < heropend ? 0 : Math.max(aangeleverd, heropend);
  if (ligt === 0) {
    return null;
  }
  const ontbreekt = nogNodig(stap, (positie) => {
    const voorganger = eerdere[positie];
    const besloot = isVoorbij(voorganger) ? (voorganger?.dag.laatst ?? null) : null;
    return besloot !== null && besloot <= ligt;
  });
  return ontbreekt.length === 0 ? ligt : null;
}

/** The day on which the raadscyclus brought the stuk in, 0 while an earlier body of it has not decided. */
function ingekomenDoorCyclus(stap: Stap, eerdere: readonly Stationsprognose[], plan: Routeplan): Dag {
  const besloten = stap.voorgangers.map((positie) => {
    const voorganger = eerdere[positie];
    return voorganger?.toestand === 'besloten' ? (voorganger.dag.laatst ?? 0) : 0;
  });
  return besloten.includes(0) ? 0 : klaarNa(Math.max(...besloten), stap, plan.kalender);
}

/** The day of a step as a bound for what follows: without a date still not before the stuk was ready there. */
export function grensVan(prognose: Stationsprognose | undefined): Moment {
  if (prognose === undefined) {
    return ONBEKEND;
  }
  const { dag, gereed } = prognose;
  return dag.vroegst === null ? { vroegst: gereed.vroegst, laatst: dag.laatst } : dag;
}

function margeTot(uiterlijk: Dag | null, gereed: Moment, kalender: Kalender): Marge | null {
  if (uiterlijk === null || gereed.laatst === null) {
    return null;
  }
  return {
    dagen: uiterlijk - gereed.laatst,
    werkdagen: werkdagenTussen(kalender, gereed.laatst, uiterlijk),
  };
}
