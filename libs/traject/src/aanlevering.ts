import type { Dag } from '@routekaart/kalender';
import type { Herkomst } from './besluit.js';

/** The stuk was handed in to a body: from that day it waits for a meeting, not for papers. */
export interface Aanlevering {
  readonly behandeling: string;
  readonly dag: Dag;
  readonly herkomst: Herkomst;
}

/** What was recorded about handing in; without a day it takes back what was recorded before it. */
export interface Aanleverfeit extends Omit<Aanlevering, 'dag'> {
  readonly dag: Dag | null;
}

/**
 * The aanleveringen that nobody took back, in the order in which they were recorded. A fact without a day takes back
 * the last one of the same behandeling that still stood, so that the one before that holds again.
 */
export function nietIngetrokken(feiten: readonly Aanleverfeit[]): readonly Aanlevering[] {
  const over: Aanlevering[] = [];
  for (const { dag, ...feit } of feiten) {
    if (dag !== null) {
      over.push({ ...feit, dag });
      continue;
    }
    const plaats = over.findLastIndex(({ behandeling }) => behandeling === feit.behandeling);
    if (plaats >= 0) over.splice(plaats, 1);
  }
  return over;
}
