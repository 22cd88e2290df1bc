import type { Dag } from '@routekaart/kalender';
import type { Herkomst } from './besluit.js';

/** What can happen to the offer of a session to one gemeente. No answer is a state, not an act. */
export const AANBODHANDELINGEN = ['verzenden', 'doorgeven', 'aanvaarden', 'afwijzen'] as const;
export type Aanbodhandeling = (typeof AANBODHANDELINGEN)[number];

/**
 * One gemeente was offered an Activiteit, its gemeentesecretaris passed the letter on to the griffier (bron 004), or it
 * answered: a fact that is never changed.
 */
export interface AanbodFeit {
  readonly activiteit: string;
  /** CBS code. */
  readonly gemeente: string;
  readonly handeling: Aanbodhandeling;
  /** The day of the letter, of passing it on, or of the answer. */
  readonly dag: Dag;
  /** How many sessions the gemeente wants, `null` when it did not say. */
  readonly sessies: number | null;
  readonly toelichting: string | null;
  readonly herkomst: Herkomst;
}
