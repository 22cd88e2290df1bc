import type { Dag, Periode } from '@routekaart/kalender';
import type { Regelinhoud } from '../stationsregel.js';
import type { Samenloopregel } from '../deelname/samenloopregel.js';
import type { Termijnsoort } from '../gremium.js';

/**
 * One assumption on top of the facts, to ask "what if?". Days are calendar days. Nothing is stored: a maatregel
 * only says how the Stand would differ.
 */
export type Maatregel =
  | { readonly soort: 'activiteit-verplaatsen'; readonly activiteit: string; readonly dag: Dag }
  | StationVerschuiven
  | VensterWijzigen
  | VergaderingToevoegen
  | VergaderingVerplaatsen
  | CyclusVerplaatsen
  | { readonly soort: 'vergadering-vervallen'; readonly vergadering: string }
  | SchriftelijkeRonde
  | ExtraRaad
  | { readonly soort: 'aanlevertermijn'; readonly gremium: string; readonly dagen: number }
  | { readonly soort: 'verwerkingsdagen'; readonly station: string; readonly dagen: number }
  | StationOverslaan
  | { readonly soort: 'gemeente-valt-af'; readonly gemeente: string }
  | SamenloopWijzigen
  | StationsregelAannemen
  | RecesWijzigen
  | TermijnWijzigen;

/** The windows of a station, and its date in the plan, so many days later (or earlier: below zero). */
export interface StationVerschuiven {
  readonly soort: 'station-verschuiven';
  readonly mijlpaal: number;
  readonly station: string;
  readonly dagen: number;
}

/** Another window for one body, or for all bodies of the station when no gemeente is named. */
export interface VensterWijzigen {
  readonly soort: 'venster-wijzigen';
  readonly mijlpaal: number;
  readonly station: string;
  readonly gemeente: string | null;
  readonly venster: Periode;
}

export interface VergaderingToevoegen {
  readonly soort: 'vergadering-toevoegen';
  readonly gremium: string;
  readonly dag: Dag;
  /** `null`: by the habit of the body. */
  readonly aanleverdag: Dag | null;
}

export interface VergaderingVerplaatsen {
  readonly soort: 'vergadering-verplaatsen';
  readonly vergadering: string;
  readonly dag: Dag;
  /** `null`: as many days before the meeting as it was. */
  readonly aanleverdag: Dag | null;
}

/** A whole raadscyclus on other days: what is a commissie keeps its distance to the last one. */
export interface CyclusVerplaatsen {
  readonly soort: 'cyclus-verplaatsen';
  /** The meeting with which the cycle ends: its raad. */
  readonly vergadering: string;
  /** The day of that meeting. */
  readonly dag: Dag;
  /** The one deadline of the cycle. */
  readonly aanleverdag: Dag;
  /** The day of the last commissie; `null`: it stays. */
  readonly commissie: Dag | null;
  /** `null`: it stays. */
  readonly agendacommissie: Dag | null;
}

/** A body decides on paper on this day, without a meeting; papers may come until that day. */
export interface SchriftelijkeRonde {
  readonly soort: 'schriftelijke-ronde';
  readonly gremium: string;
  readonly dag: Dag;
}

/**
 * The raad also meets when the burgemeester deems it necessary, or when at least a fifth of its members asks for
 * it in writing, with reasons (Gemeentewet art. 17 lid 2).
 */
export interface ExtraRaad {
  readonly soort: 'extra-raad';
  readonly gemeente: string;
  readonly dag: Dag;
  /** `null`: by the habit of the raad. */
  readonly aanleverdag: Dag | null;
}

/** The stuk passes this body by: the next one no longer waits for it (a hamerstuk without commissie). */
export interface StationOverslaan {
  readonly soort: 'station-overslaan';
  readonly mijlpaal: number;
  readonly station: string;
  readonly gemeente: string;
}

/** Another rule for how many gemeenten a Mijlpaal needs. */
export interface SamenloopWijzigen {
  readonly soort: 'samenloop';
  readonly mijlpaal: number;
  readonly regel: Samenloopregel;
}

/** Another local rule about a station, in place of the one that stands there. */
export interface StationsregelAannemen {
  readonly soort: 'stationsregel';
  readonly station: string;
  /** The CBS code; `null`: a regional station, or all gemeenten that have no rule of their own. */
  readonly gemeente: string | null;
  /** `null`: the rule that stands is withdrawn. */
  readonly regel: Regelinhoud | null;
}

/** A reces of one body or of all bodies of one gemeente: one more, on other days, or none. */
export interface RecesWijzigen {
  readonly soort: 'reces';
  /** Of one body, or else `gemeente` is named. */
  readonly gremium: string | null;
  readonly gemeente: string | null;
  /** A day in the reces that changes; `null`: it is one more. */
  readonly huidig: Dag | null;
  /** Its days; `null`: it is not held. */
  readonly periode: Periode | null;
}

/** Another term of its own for a body. */
export interface TermijnWijzigen {
  readonly soort: 'termijn';
  readonly gremium: string;
  readonly termijn: Termijnsoort;
  /** Calendar days to invite, working days to react; `null`: the usual term holds again. */
  readonly dagen: number | null;
}

export type Maatregelsoort = Maatregel['soort'];
