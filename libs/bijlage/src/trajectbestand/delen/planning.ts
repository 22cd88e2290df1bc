import type { PlanToestand } from '@routekaart/traject';
import type { Bestandsdatum, Isodag } from './datum.js';
import type { Bestandseditie, Bestandsroutekaart } from './routekaart.js';

export interface Bestandsplanning {
  readonly bron?: string;
  readonly jaar?: number;
  /** The day of the edition: from then on the plan and the calendars are known. */
  readonly bijgewerktTotEnMet?: Isodag;
  readonly toelichting?: string;
  /** The named state of the detailplanning that these rows are. */
  readonly editie?: Omit<Bestandseditie, 'bijgewerktTotEnMet'>;
  /** The approved baseline as far as it is known with the plan. */
  readonly routekaart?: Bestandsroutekaart;
  readonly rijen?: readonly Bestandsrij[];
  readonly procesbrieven?: readonly Briefrij[];
  readonly activiteiten?: readonly Bestandsactiviteit[];
}

/** The cells of a printed row. */
export interface Rijcellen {
  readonly code: string;
  readonly volgorde?: number;
  readonly bronregel?: number;
  readonly jaar?: number;
  readonly week?: string;
  readonly wat: string;
  readonly wie?: string;
  readonly opmerkingen?: string;
}

export interface Bestandsrij extends Rijcellen {
  readonly mijlpaal: number;
  readonly datum?: string;
}

export interface Briefrij extends Rijcellen {
  readonly nummer: number;
}

export interface Bestandsactiviteit {
  readonly code: string;
  readonly soort?: string;
  readonly naam: string;
  readonly rijen?: readonly string[];
  /** Left out: those in whose tables its rows stand. */
  readonly mijlpalen?: readonly number[];
  readonly gremia?: readonly string[];
  readonly perGemeente?: boolean;
  readonly station?: string;
  /** Left out: what the date cell of its first row says. */
  readonly datum?: Bestandsdatum;
  readonly toestand?: PlanToestand;
}
