import type {
  Bedoeling,
  Besluitaard,
  Fase,
  Samenloopregel,
  Stationsregel,
  Verwerking,
} from '@routekaart/traject';
import type { Isodag } from './datum.js';

export interface Routesjabloon {
  readonly toelichting?: string;
  /** Which edition of the routesjabloon this is. */
  readonly versie?: string;
  /** The station from whose week the offsets of the others are counted. */
  readonly anker?: string;
  readonly stations: readonly Bestandsstation[];
}

/** A station: one regional body, or the body of one kind in each gemeente. */
export interface Bestandsstation {
  readonly code: string;
  readonly naam: string;
  readonly volgorde?: number;
  readonly perGemeente?: boolean;
  /** The regional body, when it does not have the code of the station. */
  readonly gremium?: string;
  /** The kind of body in each gemeente, when that is not the code of the station: a second round has another code. */
  readonly gremiumsoort?: string;
  readonly voorgangers?: readonly string[];
  readonly verwerkingsdagen?: number;
  /** Calendar days that the act takes when it needs no meeting. */
  readonly duurDagen?: number;
  /** True when it belongs to the legal tail: after the decision, before the ingangsdatum. */
  readonly staart?: boolean;
  /** The rule of law that asks for this station. */
  readonly regime?: string;
  readonly grondslag?: string;
  /** What is asked of the body here; left out: as much as its mandaat gives. */
  readonly bedoeling?: Bedoeling;
  /** The phase of the agenda item here; left out: unknown. */
  readonly fase?: Fase;
  /** True when a gemeente may have no such body; there the route skips this station. */
  readonly facultatief?: boolean;
  /** First and last week, counted from the week of the anchor station. */
  readonly weken?: { readonly van: number; readonly tot: number };
}

/** A version of the stuk, with the SHA-256 of the document where that is known. */
export interface Bestandsversie {
  readonly nummer: number;
  readonly naam: string;
  readonly hash?: string;
}

/** A local rule about a station; what is left out is no rule. */
export interface Bestandsstationsregel {
  readonly station: string;
  /** Left out: all gemeenten that have no rule of their own about this station. */
  readonly gemeente?: string;
  readonly verwerking?: { readonly dagen: number; readonly telling?: Verwerking['telling'] };
  readonly toetswerkdagen?: number;
  readonly tussen?: {
    readonly na: string;
    readonly minimaalDagen?: number;
    readonly weken?: number;
    readonly weekdag?: number;
  };
  readonly bijSluiting?: Stationsregel['bijSluiting'];
  readonly bron?: string;
}

export interface Bestandsmijlpaal {
  readonly nummer: number;
  readonly naam: string;
  readonly stuk?: string;
  readonly herkomst?: 'bron' | 'sjabloon';
  readonly toelichting?: string;
  readonly stukversies?: readonly Bestandsversie[];
  /** The stations through which this stuk goes; all of them when left out. */
  readonly stations?: readonly string[];
  /** How many gemeenten it needs; all of them when left out. */
  readonly samenloop?: Bestandssamenloop;
  /** Left out: `volgens-recht`. */
  readonly besluitaard?: Besluitaard;
  /** The week of the anchor station, such as `2021-W38`: from it the windows follow that are not given. */
  readonly ankerweek?: string;
}

export interface Bestandssamenloop {
  readonly soort: Samenloopregel['kind'];
  /** Only for `aantal`. */
  readonly nodig?: number;
}

/** The days within which the plan wants a decision. Without `van` and `tot` the plan gives none. */
export interface Bestandsvenster {
  readonly mijlpaal: number;
  readonly station: string;
  /** For one gemeente only; a window without gemeente is for all others. */
  readonly gemeente?: string;
  readonly van?: Isodag;
  readonly tot?: Isodag;
  readonly herkomst?: 'bron' | 'sjabloon' | 'onbekend';
  /** The row of the plan from which the window was read. */
  readonly rij?: string;
}
