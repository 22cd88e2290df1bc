import { type Dag, type Kalender, type Periode, werkdagenTussen } from '@routekaart/kalender';
import { type Besluit, type Vergadering, blokkeert, isPositief } from '@routekaart/traject';
import { type Moment, ONBEKEND, laatsteVan, nietVoor, opDag, verschoven } from './moment.js';
import { type PlanConflict, type Plandatum, leesPlandatum } from './plandatum.js';
import type { Routeplan, Stap } from './routeplan.js';
import { type Vergaderlijst, eersteVanaf, zoekVergadering } from './vergaderlijst.js';

/** How far the stuk is at one body. */
export type Toestand = 'wacht' | 'aan-zet' | 'aangeleverd' | 'aangehouden' | 'afgewezen' | 'besloten';

/** What a forecast date rests on. */
export type Grond = 'besluit' | 'plandatum' | 'vergadering' | 'nog-te-plannen' | 'geen';

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
    prognoses.push(voorspelStap(stap, prognoses, plan));
  }
  return prognoses;
}

function voorspelStap(stap: Stap, eerdere: readonly Stationsprognose[], plan: Routeplan): Stationsprognose {
  const { besluit } = stap;
  if (besluit !== null && isGeldig(besluit, stap) && isPositief(besluit.uitkomst)) {
    return zonderVergadering(stap, 'besloten', opDag(besluit.dag), opDag(besluit.dag), 'besluit');
  }
  if (besluit !== null && isGeldig(besluit, stap) && blokkeert(besluit.uitkomst)) {
    return zonderVergadering(stap, 'afgewezen', opDag(besluit.dag), ONBEKEND, 'besluit');
  }
  const toestand = toestandVan(stap, eerdere);
  const gereed = gereedVoor(stap, eerdere, plan.peildatum);
  const gepland = leesPlandatum(stap, gereed, plan);
  if (gepland.kind === 'haalbaar') {
    return {
      ...zonderVergadering(stap, toestand, gereed, gepland.dag, 'plandatum'),
      vergadering: gepland.vergadering,
      marge: margeTot(gepland.uiterlijk, gereed, plan.kalender),
    };
  }
  return voorspelUitRooster(stap, toestand, gereed, gepland, plan);
}

type ZonderVasteDag = Exclude<Plandatum, { readonly kind: 'haalbaar' }>;

function voorspelUitRooster(
  stap: Stap,
  toestand: Toestand,
  gereed: Moment,
  gepland: ZonderVasteDag,
  plan: Routeplan,
): Stationsprognose {
  const conflict = gepland.kind === 'conflict' ? gepland.conflict : null;
  if (gepland.kind === 'venster' && !isIngepland(stap, gepland.venster, plan.peildatum)) {
    const band = bandIn(gepland.venster, nietVoor(gereed, plan.peildatum), stap.lijst);
    if (band !== null) {
      return zonderVergadering(stap, toestand, gereed, band, 'nog-te-plannen');
    }
  }
  const { lijst } = stap;
  const vanaf = Math.max(plan.peildatum, nietEerderDan(gepland));
  const eerste = gereed.vroegst === null ? -1 : zoekVergadering(lijst, gereed.vroegst, vanaf);
  const laatste = gereed.laatst === null ? -1 : zoekVergadering(lijst, gereed.laatst, vanaf);
  const vroegste = lijst.vergaderingen[eerste];
  const gekozen = lijst.vergaderingen[laatste];
  if (vroegste === undefined) {
    return { ...zonderVergadering(stap, toestand, gereed, ONBEKEND, 'geen'), conflict };
  }
  const gemist = laatste > 0 ? lijst.vergaderingen[laatste - 1] : undefined;
  return {
    stap,
    toestand,
    gereed,
    dag: { vroegst: vroegste.dag, laatst: gekozen?.dag ?? null },
    grond: 'vergadering',
    vergadering: gekozen ?? null,
    marge: gekozen === undefined ? null : margeTot(gekozen.aanleverdag, gereed, plan.kalender),
    volgende: gekozen === undefined ? null : (lijst.vergaderingen[laatste + 1] ?? null),
    gemist: gemist !== undefined && gereed.laatst !== null && gemist.dag >= gereed.laatst ? gemist : null,
    conflict,
  };
}

/** Whether the body already has a meeting to decide in the window that the plan gives it. */
function isIngepland(stap: Stap, venster: Periode, peildatum: Dag): boolean {
  const { dagen } = stap.lijst;
  const dag = dagen[eersteVanaf(dagen, Math.max(venster.van, peildatum))];
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
): Stationsprognose {
  return {
    stap,
    toestand,
    gereed,
    dag,
    grond,
    vergadering: null,
    marge: null,
    volgende: null,
    gemist: null,
    conflict: null,
  };
}

/** A besluit on an older stukversie does not count: that body is not done (invariant 2). */
function isGeldig(besluit: Besluit, stap: Stap): boolean {
  return besluit.stukversie === stap.stukversie;
}

function toestandVan(stap: Stap, eerdere: readonly Stationsprognose[]): Toestand {
  if (stap.besluit !== null && isGeldig(stap.besluit, stap)) {
    return 'aangehouden';
  }
  if (stap.aanlevering !== null) {
    return 'aangeleverd';
  }
  return stap.voorgangers.every((positie) => eerdere[positie]?.toestand === 'besloten') ? 'aan-zet' : 'wacht';
}

/**
 * When the stuk can be handed in: after the last predecessor plus the processing days (calendar days). The
 * first station has no predecessor: there the plan says when the stuk exists, by the start of its window.
 * A stuk that was held over is ready again on the day after.
 */
function gereedVoor(stap: Stap, eerdere: readonly Stationsprognose[], peildatum: Dag): Moment {
  const heropend = stap.besluit !== null && isGeldig(stap.besluit, stap) ? stap.besluit.dag + 1 : 0;
  if (stap.aanlevering !== null) {
    return opDag(Math.max(stap.aanlevering.dag, heropend));
  }
  const voorgangers = stap.voorgangers.map((positie) => eerdere[positie]?.dag ?? ONBEKEND);
  const klaar =
    voorgangers.length === 0
      ? opDag(stap.behandeling.venster?.van ?? peildatum)
      : verschoven(laatsteVan(voorgangers), stap.station.verwerkingsdagen);
  return nietVoor(klaar, Math.max(peildatum, heropend));
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
