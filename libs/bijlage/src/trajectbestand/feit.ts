import type {
  Bedoeling,
  Besluitvorm,
  Deelname,
  Fase,
  PlanToestand,
  Samenloopregel,
  Termijnsoort,
  Uitkomst,
  Vergadering,
} from '@routekaart/traject';
import type {
  Bestandsaanbod,
  Bestandsaanhouding,
  Bestandsaanmelding,
  Bestandsadvies,
  Bestandsstukversie,
  Bestandsverslag,
  Bestandswens,
} from './registerfeit.js';
import type {
  Bestandsdatum,
  Bestandseditie,
  Bestandsgremium,
  Bestandsroutekaart,
  Isodag,
  Bestandscyclus,
  Bestandsstationsregel,
} from './trajectbestand.js';

/** One cell of the matrix; `gemeente` only for a station per gemeente. */
export interface Cel {
  readonly mijlpaal: number;
  readonly station: string;
  readonly gemeente?: string;
}

interface Vastgelegd {
  /** The day, then it counts from noon; or an ISO instant. */
  readonly vastgelegdOp: string;
  readonly rol: string;
  readonly door?: string;
  /** The gemeente on whose behalf it was recorded. */
  readonly gemeente?: string;
  readonly bron?: string;
  /** True when it was recorded in one change with the fact above it. */
  readonly samen?: boolean;
}

export interface Bestandsplanfeit extends Vastgelegd {
  readonly soort: 'plan';
  readonly activiteit: string;
  readonly datum: Bestandsdatum;
  readonly toestand?: PlanToestand;
  readonly reden?: string;
}

export interface Bestandsvergaderfeit extends Vastgelegd {
  readonly soort: 'vergadering';
  readonly gremium: string;
  readonly dag: Isodag;
  /** The day for which this meeting was first planned, when it has moved since. */
  readonly was?: Isodag;
  readonly kenmerk?: string;
  readonly aanleverdag?: Isodag;
  readonly besluitvormend?: boolean;
  /** True for a written round, without a meeting. */
  readonly schriftelijk?: boolean;
  readonly staat?: Vergadering['staat'];
  readonly herkomst?: Vergadering['herkomst'];
  readonly reden?: string;
  readonly cyclus?: Bestandscyclus;
}

export interface Bestandsbesluit extends Vastgelegd {
  readonly soort: 'besluit';
  readonly behandeling: Cel;
  readonly dag: Isodag;
  /** True when only known that it fell on `dag` or before it. */
  readonly opOfVoor?: boolean;
  readonly uitkomst: Uitkomst;
  readonly vorm?: Besluitvorm;
  readonly stukversie?: number;
  readonly toelichting?: string;
  readonly aanpassingen?: readonly string[];
  /** Which besluit of this cell it corrects: 1 is the first that stands in the file. */
  readonly vervangt?: number;
  readonly aanhouding?: Bestandsaanhouding;
  readonly verslag?: Bestandsverslag;
}

export interface Bestandsaanlevering extends Vastgelegd {
  readonly soort: 'aanlevering';
  readonly behandeling: Cel;
  readonly dag: Isodag;
}

/** The last aanlevering at this cell turned out not to have been. */
export interface Bestandsintrekking extends Vastgelegd {
  readonly soort: 'intrekking';
  readonly behandeling: Cel;
}

/** The stuk was put on the agenda of a meeting of the body of the cell, or without a meeting: taken off. */
export interface Bestandsagendering extends Vastgelegd {
  readonly soort: 'agendering';
  readonly behandeling: Cel;
  /** By the day for which the meeting was first planned. */
  readonly vergadering?: { readonly dag: Isodag; readonly kenmerk?: string };
}

/** Exactly one of `gemeente` and `gremium` said it, for itself. */
export interface Bestandsdeelname extends Vastgelegd {
  readonly soort: 'deelname';
  readonly gremium?: string;
  readonly deelname: Deelname;
  readonly vanaf: Isodag;
  /** In what it takes part; left out: in all. */
  readonly onderdeel?: string;
  readonly reden?: string;
}

/** A local rule that was recorded, or withdrawn; `gemeente` is on whose behalf, that of the rule stands in the rule. */
export interface Bestandsregelfeit extends Vastgelegd {
  readonly soort: 'stationsregel';
  readonly regel: Bestandsstationsregel;
  readonly ingetrokken?: boolean;
  readonly reden?: string;
}

/** A station that was plugged into the strook of one gemeente; without `plaats` it was taken out. */
export interface Bestandslokaalstation extends Vastgelegd {
  readonly soort: 'lokaalstation';
  /** In whose strook: the CBS code. */
  readonly strook: string;
  readonly station: string;
  readonly mijlpalen: readonly number[];
  /** Without `na` the route begins there. */
  readonly plaats?: { readonly na?: string; readonly voor: string; readonly gremium: string };
  /** The name of the station, only when it is new. */
  readonly naam?: string;
  /** What it asks of the body, and in which phase, only when it is new. */
  readonly bedoeling?: Bedoeling;
  readonly fase?: Fase;
  /** The body, only when it is new. */
  readonly nieuwGremium?: Pick<
    Bestandsgremium,
    'naam' | 'soort' | 'niveau' | 'mandaat' | 'beheerrol' | 'aanleverdagen'
  >;
  /** What the body that came with it is called after all; the station stands there already. */
  readonly gremiumcorrectie?: { readonly naam: string; readonly soort: string };
  readonly reden?: string;
}

/** What was agreed in place of what the file says: exactly one of the five. */
export interface Bestandsafspraak extends Vastgelegd {
  readonly soort: 'afspraak';
  readonly aanlevertermijn?: { readonly gremium: string; readonly dagen: number };
  readonly venster?: Cel & { readonly van: Isodag; readonly tot: Isodag };
  readonly samenloop?: {
    readonly mijlpaal: number;
    readonly regel: Samenloopregel['kind'];
    readonly nodig?: number;
  };
  readonly reces?: {
    readonly gremium: string;
    /** A day in the reces that changes; left out: it is one more. */
    readonly huidig?: Isodag;
    /** Left out: it is not held. */
    readonly periode?: { readonly van: Isodag; readonly tot: Isodag };
  };
  readonly termijn?: {
    readonly gremium: string;
    readonly welke: Termijnsoort;
    /** Calendar days to invite, working days to react; left out: the usual term holds again. */
    readonly dagen?: number;
  };
  readonly reden: string;
}

export type Bestandseditiefeit = Vastgelegd & Bestandseditie & { readonly soort: 'editie' };

export type Bestandsroutekaartfeit = Vastgelegd & Bestandsroutekaart & { readonly soort: 'routekaart' };

/** A recorded fact. */
export type Bestandsfeit =
  | Bestandsplanfeit
  | Bestandsvergaderfeit
  | Bestandsbesluit
  | Bestandsaanlevering
  | Bestandsintrekking
  | Bestandsagendering
  | Bestandsdeelname
  | Bestandsregelfeit
  | Bestandslokaalstation
  | Bestandsafspraak
  | Bestandseditiefeit
  | Bestandsroutekaartfeit
  | (Vastgelegd & Bestandsstukversie)
  | (Vastgelegd & Bestandswens)
  | (Vastgelegd & Bestandsaanbod)
  | (Vastgelegd & Bestandsaanmelding)
  | (Vastgelegd & Bestandsadvies);

/** The cell as a key that no other cell has. */
export function celsleutel({ mijlpaal, station, gemeente }: Cel): string {
  return `${String(mijlpaal)}|${station}|${gemeente ?? ''}`;
}
