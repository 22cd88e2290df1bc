import type { DatumUitdrukking, WeekUitdrukking } from '@routekaart/kalender';

/** A row of a planning table, cell by cell as printed. */
export interface Planrij {
  readonly code: string;
  /** The Mijlpaal in whose table it stands. */
  readonly mijlpaal: number;
  readonly volgorde: number;
  readonly bronregel: number;
  readonly weekTekst: string;
  readonly datumTekst: string;
  readonly wat: string;
  readonly wie: string;
  readonly opmerkingen: string;
}

/** Where an Activiteit stands between idea and minutes. */
export type PlanToestand = 'nog-te-plannen' | 'voorgesteld' | 'vastgelegd' | 'gehouden' | 'vervallen';

/** Something that happens: one Activiteit may stand in the tables of two mijlpalen (invariant 6: it has one date). */
export interface Activiteit {
  readonly code: string;
  readonly soort: string;
  readonly naam: string;
  readonly rijen: readonly Planrij[];
  readonly mijlpalen: readonly number[];
  readonly gremia: readonly string[];
  readonly perGemeente: boolean;
  /** The station of the route that this Activiteit plans, `null` for one beside the route. */
  readonly station: string | null;
  readonly week: WeekUitdrukking;
  readonly datum: DatumUitdrukking;
  readonly toestand: PlanToestand;
  /** The reason of the last move or cancellation. */
  readonly reden: string | null;
  readonly versie: number;
}
