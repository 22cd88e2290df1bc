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

/**
 * The cycle of a meeting that moves: a commissie that is itself the meeting moves along, and so does an agendacommissie
 * after which no commissie is named.
 */
export function cyclusNa(cyclus: Cyclus, was: Dag, dag: Dag): Cyclus {
  if (cyclus.commissie === was) return { ...cyclus, commissie: dag };
  return cyclus.commissie === null && cyclus.agendacommissie === was
    ? { ...cyclus, agendacommissie: dag }
    : cyclus;
}
