import { type Dag, type Kalender, werkdagenTussen } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import type { Agendaplaats } from './agendering/agendaplaats.js';
import { ligtErNog } from './heropening.js';
import type { Moment } from './moment.js';
import type { PlanConflict } from './plandatum.js';
import type { Stap } from './routeplan.js';

/** How far the stuk is at one body. */
export type Toestand =
  | 'wacht'
  | 'aan-zet'
  | 'aangeleverd'
  | 'geagendeerd'
  | 'aangehouden'
  | 'afgewezen'
  | 'geadviseerd'
  | 'besloten';

/** What a forecast date rests on. */
export type Grond =
  | 'besluit'
  | 'plandatum'
  | 'vergadering'
  | 'agenda'
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

/**
 * When one body can decide on the stuk, and everything that determined it. Some of it is looked up when asked: name
 * what you need of a forecast, a spread or JSON of it may miss parts.
 */
export interface Stationsprognose {
  readonly stap: Stap;
  readonly toestand: Toestand;
  /** When the stuk can be handed in here; unknown altogether when it cannot come here. */
  readonly gereed: Moment;
  /** Before which day the rule between two stations allows no decision; `null` without such a rule. */
  readonly nietEerder: Moment | null;
  /** The day of the decision: what happened, or else the forecast. */
  readonly dag: Moment;
  readonly grond: Grond;
  /** The chosen Vergadering; for a band the one of its last day. */
  readonly vergadering: Vergadering | null;
  /**
   * From the last possible ready day to the aanleverdag of the chosen Vergadering, to the day itself where the agenda
   * gives it, or to its usual term where the plan does; `null` when either is unknown, and once nothing need be handed in: it is decided or done.
   */
  readonly marge: Marge | null;
  /** Where the stuk lands when it misses the chosen Vergadering, or the day of the plan; `null` when none is known. */
  readonly volgende: Vergadering | null;
  /** The Vergadering that just fell off: still to come when the stuk is ready, but closed. */
  readonly gemist: Vergadering | null;
  /** The plan names a day that cannot be met. */
  readonly conflict: PlanConflict | null;
  /** On which agenda the stuk stands, and whether that can be kept; `null` when it stands on none. */
  readonly agenda: Agendaplaats | null;
}

/**
 * Whether nothing more is awaited here: the body decided, or it only advises and gave its advice. Advice is never
 * counted as a decision (invariant 7): ask for `besloten` to count those.
 */
export function isUitgesproken(prognose: Pick<Stationsprognose, 'toestand'> | undefined): boolean {
  return prognose?.toestand === 'besloten' || prognose?.toestand === 'geadviseerd';
}

/** Whether the stuk came in here and is not treated yet: no papers are asked any more. */
export function isIngekomen({ toestand }: Pick<Stationsprognose, 'toestand'>): boolean {
  return toestand === 'aangeleverd' || toestand === 'geagendeerd';
}

/** Whether the stuk cannot come here as things are: then nobody can say before which day it will not. */
export function komtNooit(prognose: Pick<Stationsprognose, 'gereed'> | undefined): boolean {
  return prognose?.gereed.vroegst === null;
}

/** The last day to hand in for the chosen meeting; `null` when nobody knows it, or the body has the stuk still. */
export function aanleverenVoor({
  stap,
  vergadering,
}: Pick<Stationsprognose, 'stap' | 'vergadering'>): Dag | null {
  return ligtErNog(stap) ? null : (vergadering?.aanleverdag ?? null);
}

/** A forecast that no Vergadering of the calendar gives. */
export function zonderVergadering(
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
    agenda: null,
  };
}

/** The room until the last day to hand in; `null` when that day, or when the stuk is ready, is unknown. */
export function margeTot(uiterlijk: Dag | null, gereed: Moment, kalender: Kalender): Marge | null {
  if (uiterlijk === null || gereed.laatst === null) {
    return null;
  }
  return {
    dagen: uiterlijk - gereed.laatst,
    werkdagen: werkdagenTussen(kalender, gereed.laatst, uiterlijk),
  };
}
