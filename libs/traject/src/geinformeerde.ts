export const GEINFORMEERDESOORTEN = ['gemeente', 'afnemer'] as const;
export type Geinformeerdesoort = (typeof GEINFORMEERDESOORTEN)[number];

/**
 * Somebody outside the deelnemende gemeenten who hears of a stuk and decides nothing (bron 003: “de gemeenten en overige
 * afnemers”). It has no gremium and no behandeling, so nothing can count it as a decision.
 */
export interface Geinformeerde {
  readonly code: string;
  readonly naam: string;
  readonly soort: Geinformeerdesoort;
  /** The station after which it hears of a stuk; `null`: when the mijlpaal is decided. */
  readonly na: string | null;
  /** The mijlpalen of which it hears; `null`: all of them. */
  readonly mijlpalen: readonly number[] | null;
  readonly bron: string | null;
}
