import type { Herkomst } from './besluit.js';

/**
 * What somebody who decides on the agenda of a body said last about a stuk: on the agenda of which vergadering it stands.
 * Without a vergadering it stands on none any more. As long as nobody said anything there is no agendering, and nobody
 * knows.
 */
export interface Agendering {
  readonly behandeling: string;
  /** The id of a vergadering of the body of the behandeling. */
  readonly vergadering: string | null;
  readonly herkomst: Herkomst;
}
