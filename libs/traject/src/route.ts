import type { Periode } from '@routekaart/kalender';

/** One step of the route template: one body, or one body of this kind in each gemeente. */
export interface Station {
  readonly code: string;
  readonly naam: string;
  readonly volgorde: number;
  readonly perGemeente: boolean;
  /** Stations that must have decided first: in the same gemeente where both are per gemeente. */
  readonly voorgangers: readonly string[];
  /** Calendar days between the decision of the last predecessor and the day the stuk can be handed in here. */
  readonly verwerkingsdagen: number;
}

/** One stuk before one body: the cell of the matrix. */
export interface Behandeling {
  readonly id: string;
  readonly mijlpaal: number;
  readonly station: string;
  /** `null` for a regional station. */
  readonly gemeente: string | null;
  readonly gremium: string;
  /** The days within which the plan wants the decision, `null` when the plan gives none. */
  readonly venster: Periode | null;
  readonly vensterHerkomst: 'bron' | 'sjabloon' | 'onbekend';
  /** Rises by one with each fact recorded about it. */
  readonly versie: number;
}
