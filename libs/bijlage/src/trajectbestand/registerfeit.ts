import type {
  Aanbodhandeling,
  Aanhoudsoort,
  Advieshouding,
  Besluitverslag,
  Motie,
  Wenshandeling,
} from '@routekaart/traject';
import type { Cel } from './feit.js';
import type { Isodag } from './trajectbestand.js';

/** How a stuk that was aangehouden comes back. */
export interface Bestandsaanhouding {
  readonly soort: Aanhoudsoort;
  readonly herindiening?: Isodag;
}

/** What the minutes tell beyond the outcome; what is unknown is left out. */
export interface Bestandsverslag {
  readonly stemmen?: NonNullable<Besluitverslag['stemmen']>;
  readonly moties?: readonly (Omit<Motie, 'dictum'> & { readonly dictum?: string })[];
  readonly toezeggingen?: readonly string[];
}

/** A new version of a stuk; its number follows from those before it. */
export interface Bestandsstukversie {
  readonly soort: 'stukversie';
  readonly mijlpaal: number;
  readonly naam: string;
  readonly hash?: string;
}

/** What was done with one aanpassing of a besluit. */
export interface Bestandswens {
  readonly soort: 'wens';
  readonly behandeling: Cel;
  /** Which besluit of this cell asked for it: 1 is the first that stands in the file. */
  readonly besluit?: number;
  /** Which of its aanpassingen, carried moties and toezeggingen, from 1. */
  readonly aanpassing?: number;
  readonly handeling: Wenshandeling;
  readonly tekst?: string;
  readonly verwerktIn?: { readonly mijlpaal: number; readonly nummer: number };
}

/** How many raadsleden of a gemeente come to a session. */
export interface Bestandsaanmelding {
  readonly soort: 'aanmelding';
  readonly activiteit: string;
  /** The gemeente whose raadsleden come. */
  readonly uit: string;
  readonly sessie?: Isodag;
  readonly aantal: number;
  readonly namens?: string;
}

/** A regional body advised on a stuk, or a gemeente gave its local advice about that. */
export interface Bestandsadvies {
  readonly soort: 'advies';
  readonly mijlpaal: number;
  /** The regional body that advises. */
  readonly gremium: string;
  /** The gemeente whose local advice this is; left out for the regional advice itself. */
  readonly uit?: string;
  /** Only with `uit`. */
  readonly houding?: Advieshouding;
  readonly dag: Isodag;
  /** The version that it is about; left out when nobody knows. */
  readonly stukversie?: number;
  readonly tekst?: string;
}

/** One gemeente was offered an activiteit, or answered. */
export interface Bestandsaanbod {
  readonly soort: 'aanbod';
  readonly activiteit: string;
  /** The gemeente to which it was offered. */
  readonly aan: string;
  readonly handeling: Aanbodhandeling;
  readonly dag: Isodag;
  readonly sessies?: number;
  readonly toelichting?: string;
}
