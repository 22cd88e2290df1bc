import type { Herkomst } from './besluit.js';

/** Which wens: the how manieth (from 1) of what the Besluit asks for, see `verzoekenVan`. */
export interface Wensverwijzing {
  readonly besluit: string;
  readonly aanpassing: number;
}

/** What can be done with a wens, in the order of its life; `clusteren` may be done at any moment. */
export const WENSHANDELINGEN = [
  'beoordelen',
  'overnemen',
  'deels-overnemen',
  'afwijzen',
  'verwerken',
  'terugkoppelen',
  'clusteren',
] as const;
export type Wenshandeling = (typeof WENSHANDELINGEN)[number];

/** A version of the stuk of a Mijlpaal, by its numbers. */
export interface Versieverwijzing {
  readonly mijlpaal: number;
  readonly nummer: number;
}

/** What was done with a wens: a fact that is never changed. */
export interface WensFeit {
  readonly wens: Wensverwijzing;
  readonly handeling: Wenshandeling;
  /** The reason of an answer, or the name of the cluster; `null` with `clusteren` takes the wens out of its cluster. */
  readonly tekst: string | null;
  /** In which version it was worked in, only with `verwerken`. */
  readonly verwerktIn: Versieverwijzing | null;
  readonly herkomst: Herkomst;
}
