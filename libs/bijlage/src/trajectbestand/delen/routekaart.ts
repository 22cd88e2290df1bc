import type { Bestandsdatum, Isodag } from './datum.js';

/** A named state of the detailplanning; its number is its place among the editions of the file. */
export interface Bestandseditie {
  readonly naam: string;
  readonly bijgewerktTotEnMet: Isodag;
  readonly reden: string;
}

/** An approved baseline; its number is its place among those of the file. */
export interface Bestandsroutekaart {
  readonly naam: string;
  readonly gremium?: string;
  readonly dag?: Isodag;
  readonly reden: string;
  readonly rijen?: readonly Bestandsroutekaartrij[];
}

/** About an activiteit, or a station of a mijlpaal. Without `datum` and `afwijking` it is an addition of the plan. */
export interface Bestandsroutekaartrij {
  readonly activiteit?: string;
  readonly mijlpaal?: number;
  readonly station?: string;
  readonly datum?: Bestandsdatum;
  /** In this edition the plan lies so many calendar days after the routekaart. */
  readonly afwijking?: { readonly editie: number; readonly dagen: number };
  readonly tekst?: string;
  readonly extra?: boolean;
}
