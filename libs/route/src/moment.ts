import type { Dag } from '@routekaart/kalender';

/**
 * When something happens, as far as anyone can know: one day (both ends equal), a band, or unknown.
 * `laatst` is `null` when no last day can be given; `vroegst` may then still say "not before".
 */
export interface Moment {
  readonly vroegst: Dag | null;
  readonly laatst: Dag | null;
}

export const ONBEKEND: Moment = { vroegst: null, laatst: null };

export function opDag(dag: Dag): Moment {
  return { vroegst: dag, laatst: dag };
}

/** Whether this has certainly happened by the end of a day. Before a window is not late: a window only has a last day. */
export function isUiterlijk({ laatst }: Moment, dag: Dag): boolean {
  return laatst !== null && laatst <= dag;
}

export type MomentSoort = 'dag' | 'band' | 'onbekend';

export function soortVan(moment: Moment): MomentSoort {
  if (moment.laatst === null) {
    return 'onbekend';
  }
  return moment.vroegst === moment.laatst ? 'dag' : 'band';
}

/** The moment at which all of these have happened: the latest of them, unknown as soon as one is unknown. */
export function laatsteVan(momenten: readonly Moment[]): Moment {
  let vroegst: Dag | null = null;
  let laatst: Dag | null = momenten.length === 0 ? null : Number.NEGATIVE_INFINITY;
  for (const moment of momenten) {
    if (moment.vroegst !== null && (vroegst === null || moment.vroegst > vroegst)) {
      vroegst = moment.vroegst;
    }
    laatst = laatst === null || moment.laatst === null ? null : Math.max(laatst, moment.laatst);
  }
  return { vroegst, laatst };
}

/** The moment moved to `ondergrens` where it lies before it; an unknown moment becomes "not before". */
export function nietVoor(moment: Moment, ondergrens: Dag): Moment {
  const { vroegst, laatst } = moment;
  return vroegst !== null && vroegst >= ondergrens
    ? moment
    : { vroegst: ondergrens, laatst: laatst === null ? null : Math.max(laatst, ondergrens) };
}

/** The moment a number of calendar days later. */
export function verschoven(moment: Moment, dagen: number): Moment {
  return {
    vroegst: moment.vroegst === null ? null : moment.vroegst + dagen,
    laatst: moment.laatst === null ? null : moment.laatst + dagen,
  };
}
