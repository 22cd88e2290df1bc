import { type Dag, type Kalender, type Periode, werkdagenTussen } from '@routekaart/kalender';
import { type Vergadering, blokkeert, isPositief } from '@routekaart/traject';
import { gereedVoor, ligtSinds, nietVoorRegel, toestandVan } from './gereed.js';
import { geldigBesluit, wachtOnbepaald } from './heropening.js';
import { type Moment, ONBEKEND, nietVoor, opDag } from './moment.js';
import { type PlanConflict, type Plandatum, leesPlandatum } from './plandatum.js';
import { binnenTermijn } from './recht/binnen-termijn.js';
import { handelingKlaar } from './recht/handeling.js';
import type { Routeplan, Stap } from './routeplan.js';
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

function margeTot(uiterlijk: Dag | null, gereed: Moment, kalender: Kalender): Marge | null {
  if (uiterlijk === null || gereed.laatst === null) {
    return null;
  }
  return {
    dagen: uiterlijk - gereed.laatst,
    werkdagen: werkdagenTussen(kalender, gereed.laatst, uiterlijk),
  };
}
