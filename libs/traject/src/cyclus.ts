import type { Dag } from '@routekaart/kalender';

/**
 * The raadscyclus to which a meeting belongs: agendacommissie → commissie → raad, never split over two. The
 * aanleverdag of its raad and of its commissie is the deadline of the griffie.
 */
export interface Cyclus {
  /** Names the cycle within its gemeente: the meetings that carry the same code belong together. */
  readonly code: string;
  /** `null`: there is none, or nobody knows when. */
  readonly agendacommissie: Dag | null;
  /** The last commissie of the cycle; `null`: there is none, or nobody knows when. */
  readonly commissie: Dag | null;
}

/** The cycle of a meeting that moves: a commissie that is itself the meeting moves along. */
export function cyclusNa(cyclus: Cyclus, was: Dag, dag: Dag): Cyclus {
  return cyclus.commissie === was ? { ...cyclus, commissie: dag } : cyclus;
}
