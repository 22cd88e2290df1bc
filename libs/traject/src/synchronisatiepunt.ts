import type { Dag } from '@routekaart/kalender';

/** A station of a Mijlpaal that must have decided before a Synchronisatiepunt. */
export interface Vereiste {
  readonly mijlpaal: number;
  readonly station: string;
}

/** A moment at which this Traject and another one are laid side by side: no go for one without the other (bron 004). */
export interface Synchronisatiepunt {
  readonly naam: string;
  /** The code of the other Traject; it need not be known here. */
  readonly traject: string;
  /** `null` when unknown. */
  readonly dag: Dag | null;
  readonly mijlpaal: number | null;
  /** The activiteit of this Traject that is the meeting itself. */
  readonly activiteit: string | null;
  /** What must be decided here, and there, before this day; `null` when nobody said. */
  readonly vereist: Vereiste | null;
  readonly vereistElders: Vereiste | null;
  readonly bron: string | null;
}
