import type { Dag } from '@routekaart/kalender';
import type { Samenloopregel } from './deelname/samenloopregel.js';
import type { Besluitaard } from './recht/besluitaard.js';
import type { Herkomst } from './besluit.js';

/** A transition with a goal and a date on which the new regeling must be in force. */
export interface Traject {
  readonly code: string;
  readonly naam: string;
  readonly doel: string;
  /** The first day on which the regeling applies, `null` while nobody has set it. */
  readonly ingangsdatum: Dag | null;
  /** True when the meeting calendars are invented examples: shown wherever their dates show. */
  readonly voorbeeld: boolean;
}

/** One of the municipalities that take part, known by its CBS code. */
export interface Gemeente {
  readonly code: string;
  readonly naam: string;
}

/** A document that travels the whole route. */
export interface Mijlpaal {
  readonly nummer: number;
  readonly naam: string;
  readonly stuk: string;
  /** `bron`: its rows stand in the plan; `sjabloon`: its windows are computed from the route template. */
  readonly herkomst: 'bron' | 'sjabloon';
  readonly toelichting: string | null;
  /** How many gemeenten it needs. */
  readonly samenloop: Samenloopregel;
  /** What gremia do with this stuk; left out: what the law of each station asks. */
  readonly besluitaard?: Besluitaard;
}

/** A version of the stuk of a Mijlpaal. All bodies must decide on the same one (invariant 2). */
export interface Stukversie {
  readonly mijlpaal: number;
  readonly nummer: number;
  readonly naam: string;
  /** SHA-256 of the document, 64 hexadecimal digits; `null` or left out when nobody gave it. */
  readonly hash?: string | null;
  /** Who added it; `null` or left out for a version that came with the file of the Traject. */
  readonly herkomst?: Herkomst | null;
}
