import type { Dag } from '@routekaart/kalender';

/**
 * How a stuk comes back after it was aangehouden: at the next meeting, once it is handed in again, or nobody knows
 * when. Three promises, so three forecasts.
 */
export const AANHOUDSOORTEN = ['volgende-vergadering', 'tot-herindiening', 'onbepaald'] as const;
export type Aanhoudsoort = (typeof AANHOUDSOORTEN)[number];

export interface Aanhouding {
  readonly soort: Aanhoudsoort;
  /** The day on which it will be handed in again; only with `tot-herindiening`, `null` while nobody has said. */
  readonly herindiening: Dag | null;
}

/** The votes as counted. Unknown votes are no votes: then there is no Stemming. */
export interface Stemming {
  readonly voor: number;
  readonly tegen: number;
  readonly onthouding: number;
}

export const MOTIESOORTEN = ['motie', 'amendement'] as const;
export type Motiesoort = (typeof MOTIESOORTEN)[number];

export const MOTIE_UITKOMSTEN = ['aangenomen', 'verworpen', 'ingetrokken', 'aangehouden'] as const;
export type MotieUitkomst = (typeof MOTIE_UITKOMSTEN)[number];

/** What members of a raad put to the vote beside the stuk (Gemeentewet art. 147b for an amendement). */
export interface Motie {
  readonly soort: Motiesoort;
  readonly tekst: string;
  /** What it asks to be done; `null` for one without a dictum. */
  readonly dictum: string | null;
  readonly uitkomst: MotieUitkomst;
}

/** What the minutes tell beyond the outcome. */
export interface Besluitverslag {
  /** `null`: not known, or there was no vote. */
  readonly stemmen: Stemming | null;
  readonly moties: readonly Motie[];
  /** What the college promised to the raad. */
  readonly toezeggingen: readonly string[];
}
