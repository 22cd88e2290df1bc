import type { Dag, Kalender } from '@routekaart/kalender';
import { isWerkdag, plusWerkdagen, weekdagVan } from '@routekaart/kalender';
import type { Weekdagnaam } from './vergaderregel.js';
import { WEEKDAGNAMEN } from './vergaderregel.js';

/** How long before a meeting the stukken must be in: calendar days, working days, or a weekday of an earlier week. */
export type Aanleverregel =
  | { readonly kind: 'dagen-ervoor'; readonly dagen: number }
  | { readonly kind: 'werkdagen-ervoor'; readonly werkdagen: number }
  /** `weken` 1 is the week before that of the meeting, weeks starting on Monday. */
  | { readonly kind: 'weekdag-ervoor'; readonly weekdag: Weekdagnaam; readonly weken: number };

/** `volgensRegel` is the day that the rule names; `dag` is the last working day up to and including it. */
export interface Aanleverdag {
  readonly dag: Dag;
  readonly volgensRegel: Dag;
}

/**
 * The last day to hand in for a meeting on `dag`. In the weekend or on a hard holiday nobody receives a stuk, so
 * it becomes the working day before. Throws RangeError for a term that is negative or not whole, and for less than
 * one week with a weekday: the deadline could fall after the meeting.
 */
export function aanleverdagVoor(regel: Aanleverregel, dag: Dag, kalender: Kalender): Aanleverdag {
  const volgensRegel = dagVolgensRegel(regel, dag, kalender);
  let werkdag = volgensRegel;
  while (!isWerkdag(kalender, werkdag)) werkdag -= 1;
  return { dag: werkdag, volgensRegel };
}

function dagVolgensRegel(regel: Aanleverregel, dag: Dag, kalender: Kalender): Dag {
  switch (regel.kind) {
    case 'dagen-ervoor':
      return dag - termijn(regel.dagen, 0);
    case 'werkdagen-ervoor':
      return plusWerkdagen(kalender, dag, -termijn(regel.werkdagen, 0));
    case 'weekdag-ervoor':
      return dag - weekdagVan(dag) - 7 * termijn(regel.weken, 1) + WEEKDAGNAMEN.indexOf(regel.weekdag);
  }
}

function termijn(aantal: number, minstens: number): number {
  if (!Number.isInteger(aantal) || aantal < minstens) {
    throw new RangeError(`geen bruikbare aanlevertermijn: ${aantal}`);
  }
  return aantal;
}
