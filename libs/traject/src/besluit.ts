import type { Dag } from '@routekaart/kalender';
import type { Aanhouding, Besluitverslag } from './besluitverslag.js';

/** The outcomes that let the stuk travel on. */
export const POSITIEVE_UITKOMSTEN = [
  'ingestemd',
  'ingestemd-met-aanpassingen',
  'toestemming-verleend',
] as const;
/** The outcomes that block the Mijlpaal (invariant 4). */
export const NEGATIEVE_UITKOMSTEN = ['niet-ingestemd', 'toestemming-onthouden'] as const;
/** What only a body that advises can do: pass the stuk on, without a word for or against it. */
export const KENNISNEMING = 'ter-kennis-genomen';
/** The outcomes without a decision: the stuk must come back. */
export const OPEN_UITKOMSTEN = [
  'aangehouden',
  'terugverwezen',
  'teruggenomen',
  'ingetrokken',
  'van-de-agenda',
] as const;

export const UITKOMSTEN = [
  ...POSITIEVE_UITKOMSTEN,
  ...NEGATIEVE_UITKOMSTEN,
  KENNISNEMING,
  ...OPEN_UITKOMSTEN,
] as const;
export type Uitkomst = (typeof UITKOMSTEN)[number];

export const VORMEN = ['hamerstuk', 'bespreekstuk', 'schriftelijk'] as const;
export type Besluitvorm = (typeof VORMEN)[number];

/** What a body did with the stuk at a meeting: a fact that is never changed, only replaced by a later one. */
export interface Besluit {
  readonly id: string;
  readonly behandeling: string;
  readonly dag: Dag;
  /** True when `dag` is only the last possible one: it is known that it fell by then, not when. */
  readonly opOfVoor?: boolean;
  readonly uitkomst: Uitkomst;
  readonly vorm: Besluitvorm | null;
  readonly stukversie: number;
  readonly toelichting: string | null;
  /** Changes asked for with the decision, to be answered in a later version. */
  readonly aanpassingen: readonly string[];
  /** The Besluit that this one corrects, `null` for a first one. */
  readonly vervangt: string | null;
  /** The volgnummer of the first Besluit of the chain that it corrects; left out where it corrects none. */
  readonly plaats?: number;
  /** How the stuk comes back, only with `aangehouden`; without it at the next meeting. */
  readonly aanhouding?: Aanhouding | null;
  /** What the minutes tell beyond the outcome, `null` or left out when nobody wrote it down. */
  readonly verslag?: Besluitverslag | null;
  readonly herkomst: Herkomst;
}

/** Who recorded a fact, when, and from which source. */
export interface Herkomst {
  /** The order in which the facts of a Traject were recorded. */
  readonly volgnummer: number;
  readonly rol: string;
  readonly door: string;
  /** ISO instant. */
  readonly op: string;
  /** The day of `op` in the Netherlands: what a peildatum is compared with. */
  readonly dag: Dag;
  readonly bron: string;
}

/** Where a Besluit stands among the facts: a correction takes the place of what it corrects. */
export function plaatsVan({ plaats, herkomst }: Besluit): number {
  return plaats ?? herkomst.volgnummer;
}

/** Whether this outcome lets the stuk travel on to the next station. */
export function isPositief(uitkomst: Uitkomst): boolean {
  return (POSITIEVE_UITKOMSTEN as readonly Uitkomst[]).includes(uitkomst);
}

/** Whether this outcome stops the Mijlpaal until a correction or a new stukversie. */
export function blokkeert(uitkomst: Uitkomst): boolean {
  return (NEGATIEVE_UITKOMSTEN as readonly Uitkomst[]).includes(uitkomst);
}

/** Whether this outcome closes nothing: the same body must treat the stuk again. */
export function laatOpen(uitkomst: Uitkomst): boolean {
  return (OPEN_UITKOMSTEN as readonly Uitkomst[]).includes(uitkomst);
}
