import type {
  Gremium,
  PlanToestand,
  Samenloopregel,
  Vereiste,
  Stationsregel,
  Vergadering,
  Verwerking,
  Zetel,
} from '@routekaart/traject';
import type { Bestandsfeit } from './feit.js';

/** A day as ISO text, such as `2021-03-11`. */
export type Isodag = string;

/**
 * A whole Traject in one file, as somebody writes it: what is unknown is left out, and nothing is said twice. Lists
 * keep their order. The shape is published as a JSON Schema; see {@link TRAJECTBESTAND_SCHEMA}.
 */
export interface Trajectbestand {
  readonly traject: Bestandstraject;
  /** What this file is, for whoever opens it. */
  readonly toelichting?: string;
  /** The day as of which the file tells its story; facts may be recorded up to and including this day. */
  readonly peildatum?: Isodag;
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly gremia: readonly Bestandsgremium[];
  readonly rechtsregime?: readonly Rechtsregel[];
  readonly routesjabloon?: Routesjabloon;
  readonly stationsregels?: readonly Bestandsstationsregel[];
  readonly mijlpalen?: readonly Bestandsmijlpaal[];
  readonly vensters?: readonly Bestandsvenster[];
  readonly planning?: Bestandsplanning;
  readonly vergaderschemas?: readonly Vergaderschema[];
  readonly kalender?: Bestandskalender;
  readonly synchronisatiepunten?: readonly Synchronisatiepunt[];
  /** What was recorded after the plan and the calendars, in the order of recording. */
  readonly feiten?: readonly Bestandsfeit[];
}

export interface Bestandstraject {
  readonly code: string;
  readonly naam: string;
  readonly doel?: string;
  readonly ingangsdatum?: Isodag;
  /** True when calendars or facts are invented: then `label` shows wherever their dates show. */
  readonly voorbeeld?: boolean;
  readonly label?: string;
}

export interface Bestandsgremium {
  readonly code: string;
  readonly naam: string;
  readonly soort?: string;
  readonly niveau?: Gremium['niveau'];
  readonly mandaat?: Gremium['mandaat'];
  readonly gemeente?: string;
  readonly beheerrol?: string;
  readonly aanleverdagen?: number;
  readonly aliassen?: readonly string[];
  readonly samenstelling?: string;
  readonly zetels?: readonly Bestandszetel[];
  readonly schriftelijk?: boolean;
}

export interface Bestandszetel {
  readonly organisatie: string;
  readonly aantal?: number;
  readonly voordracht?: Zetel['voordracht'];
}

/** A rule of law with its days of validity. */
export interface Rechtsregel {
  readonly code: string;
  readonly regel: string;
  readonly vanaf?: Isodag;
  readonly tot?: Isodag;
  readonly termijnWeken?: number;
  /** False when days of reces do not count for the term. */
  readonly recesTeltMee?: boolean;
  readonly bron?: string;
}

export interface Routesjabloon {
  readonly toelichting?: string;
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

/** A DatumUitdrukking with ISO days. */
export interface Bestandsdatum {
  readonly soort: 'vast' | 'alternatieven' | 'venster' | 'nog-te-plannen' | 'vaag' | 'onbekend';
  readonly dag?: Isodag;
  readonly dagen?: readonly Isodag[];
  readonly van?: Isodag;
  readonly tot?: Isodag;
  readonly extra?: boolean;
  readonly tekst?: string;
}

/** The meetings of one body from one source: explicit rows, and the weeks in which it does not meet. */
export interface Vergaderschema {
  readonly gremium: string;
  readonly herkomst?: Vergadering['herkomst'];
  /** The habit in words. */
  readonly regel?: string;
  readonly recessen?: readonly { readonly naam: string; readonly van: Isodag; readonly tot: Isodag }[];
  readonly vergaderingen?: readonly Vergaderregel[];
}

export interface Vergaderregel {
  readonly dag: Isodag;
  readonly aanleverdag?: Isodag;
  readonly besluitvormend?: boolean;
  readonly staat?: Vergadering['staat'];
  readonly reden?: string;
  /** Tells two meetings of one body on one day apart. */
  readonly kenmerk?: string;
  readonly cyclus?: Bestandscyclus;
}

/** The raadscyclus of a meeting. */
export interface Bestandscyclus {
  readonly code: string;
  readonly agendacommissie?: Isodag;
  readonly commissie?: Isodag;
}

export interface Bestandskalender {
  /** The name of a shared set of holidays. */
  readonly feestdagen?: 'nederland';
  /** The region of a shared set of school holidays. */
  readonly schoolvakanties?: 'Noord' | 'Midden' | 'Zuid';
  readonly perioden?: readonly Bestandsperiode[];
}

export interface Bestandsperiode {
  readonly laag: string;
  readonly naam: string;
  readonly van: Isodag;
  readonly tot?: Isodag;
  readonly hard?: boolean;
  readonly gremium?: string;
  readonly bron?: string;
}

/** A moment at which this Traject and another one are laid side by side. */
export interface Synchronisatiepunt {
  readonly naam: string;
  /** The code of the other Traject; it need not be known here. */
  readonly traject: string;
  readonly dag?: Isodag;
  readonly mijlpaal?: number;
  readonly activiteit?: string;
  /** What must be decided before that day, here and there. */
  readonly vereist?: Vereiste;
  readonly vereistElders?: Vereiste;
  readonly toelichting?: string;
  readonly bron?: string;
}
