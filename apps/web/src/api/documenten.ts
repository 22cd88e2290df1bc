// Generated from the schema and the .graphql files by `npm run schema`.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Hoe een aangehouden stuk terugkomt. */
export type AanhoudingInput = {
  /** De dag waarop het opnieuw wordt aangeleverd, als die is toegezegd. */
  readonly herindiening?: string | null | undefined;
  /** Naar de volgende vergadering, tot herindiening, of onbepaald. */
  readonly soort: Aanhoudsoort;
};

/** Hoe een aangehouden stuk terugkomt: elk met een eigen prognose. */
export type Aanhoudsoort =
  /** Onbekend wanneer, totdat het opnieuw wordt aangeleverd. */
  | 'ONBEPAALD'
  /** Zodra het opnieuw is aangeleverd. */
  | 'TOT_HERINDIENING'
  /** Op de volgende vergadering; het hoeft niet opnieuw te worden aangeleverd. */
  | 'VOLGENDE_VERGADERING';

/** Hoe het stuk op de agenda stond. */
export type Besluitvorm =
  /** Met bespreking. */
  | 'BESPREEKSTUK'
  /** Zonder bespreking. */
  | 'HAMERSTUK'
  /** In een schriftelijke ronde, zonder vergadering; alleen waar het gremium dat toestaat. */
  | 'SCHRIFTELIJK';

/** Hoe ver een procesbrief is. */
export type Briefstatus =
  /** Het venster loopt: de brief kan worden opgesteld. */
  | 'CONCEPT'
  /** Het venster moet nog komen. */
  | 'GEPLAND'
  /** Het venster is voorbij; of de brief is verzonden, is niet vastgelegd. */
  | 'VERZENDING_ONBEKEND';

/** Hoe zwaar een waarschuwing weegt. */
export type Ernst =
  /** Goed om te weten. */
  | 'INFO'
  /** De datum is of raakt niet meer haalbaar. */
  | 'KRITIEK'
  /** Nu handelen voorkomt uitloop. */
  | 'LET_OP';

/** Waarop een prognosedatum rust. */
export type Grond =
  /** Het besluit is genomen. */
  | 'BESLUIT'
  /** De handeling kost een aantal dagen en vraagt geen vergadering. */
  | 'DUUR'
  /** Er is niets om op te rusten: onbekend. */
  | 'GEEN'
  /** De dag moet nog worden gepland; het venster geeft de grenzen. */
  | 'NOG_TE_PLANNEN'
  /** De detailplanning noemt de dag. */
  | 'PLANDATUM'
  /** De wettelijke termijn eindigt, ook zonder vergadering. */
  | 'TERMIJN'
  /** De wettelijke termijn is verstreken zonder antwoord. */
  | 'TERMIJN_VERSTREKEN'
  /** De eerste haalbare vergadering. */
  | 'VERGADERING';

/** Hoe zeker een moment is. */
export type MomentSoort =
  /** Ergens tussen twee dagen. */
  | 'BAND'
  /** Eén dag. */
  | 'DAG'
  /** Niet te voorspellen; een vroegste dag kan wel bekend zijn. */
  | 'ONBEKEND';

/** Een motie of amendement. */
export type MotieInput = {
  /** Wat zij vraagt; leeg als zij geen dictum heeft. */
  readonly dictum?: string | null | undefined;
  /** Motie of amendement. */
  readonly soort: Motiesoort;
  /** De tekst. */
  readonly tekst: string;
  /** Wat ermee gebeurde. */
  readonly uitkomst: MotieUitkomst;
};

/** Wat er met een motie of amendement gebeurde. */
export type MotieUitkomst =
  /** Aangehouden tot later. */
  | 'AANGEHOUDEN'
  /** Aangenomen. */
  | 'AANGENOMEN'
  /** Ingetrokken door de indieners. */
  | 'INGETROKKEN'
  /** Verworpen. */
  | 'VERWORPEN';

/** Wat raadsleden bij het stuk in stemming brachten. */
export type Motiesoort =
  /** Een amendement: een wijziging van het voorgestelde besluit. */
  | 'AMENDEMENT'
  /** Een motie. */
  | 'MOTIE';

/** Hoe vast de datum van een activiteit staat. */
export type PlanToestand =
  /** Gehouden. */
  | 'GEHOUDEN'
  /** Nog te plannen. */
  | 'NOG_TE_PLANNEN'
  /** Vastgelegd. */
  | 'VASTGELEGD'
  /** Vervallen. */
  | 'VERVALLEN'
  /** Voorgesteld. */
  | 'VOORGESTELD';

/** Het stuk is aangeleverd bij een gremium. */
export type RecordAanleveringInput = {
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** De dag van aanlevering. */
  readonly dag: string;
  /** De gemeente (CBS-code of naam) bij een station per gemeente. */
  readonly gemeente?: string | null | undefined;
  /** Het nummer van de mijlpaal. */
  readonly mijlpaal: number;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** De code van het station, bijvoorbeeld raad. */
  readonly station: string;
  /** De code van het traject. */
  readonly traject: string;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
};

/** Een besluit (of het uitblijven daarvan) van een gremium over een stuk. */
export type RecordBesluitInput = {
  /** Hoe het stuk terugkomt, bij “aangehouden”; leeg is: op de volgende vergadering. */
  readonly aanhouding?: AanhoudingInput | null | undefined;
  /** De meegegeven aanpassingen, bij “ingestemd met aanpassingen”. */
  readonly aanpassingen?: ReadonlyArray<string> | null | undefined;
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** De dag van de vergadering, of van de schriftelijke ronde. */
  readonly dag: string;
  /** De gemeente (CBS-code of naam) bij een station per gemeente. */
  readonly gemeente?: string | null | undefined;
  /** Het nummer van de mijlpaal. */
  readonly mijlpaal: number;
  /** Moties en amendementen. */
  readonly moties?: ReadonlyArray<MotieInput> | null | undefined;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** De code van het station, bijvoorbeeld raad. */
  readonly station: string;
  /** De stemmen; leeg als onbekend. */
  readonly stemmen?: StemmingInput | null | undefined;
  /** De versie van het stuk; standaard de huidige. */
  readonly stukversie?: number | null | undefined;
  /** Toelichting. */
  readonly toelichting?: string | null | undefined;
  /** Wat aan de raad is toegezegd. */
  readonly toezeggingen?: ReadonlyArray<string> | null | undefined;
  /** De code van het traject. */
  readonly traject: string;
  /** De uitkomst. */
  readonly uitkomst: Uitkomst;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
  /** Hamerstuk, bespreekstuk of schriftelijk. */
  readonly vorm?: Besluitvorm | null | undefined;
};

/** De getelde stemmen; laat weg wat niet bekend is. */
export type StemmingInput = {
  /** Onthoudingen. */
  readonly onthouding?: number;
  /** Stemmen tegen. */
  readonly tegen: number;
  /** Stemmen voor. */
  readonly voor: number;
};

/** Hoe ver het stuk is bij één gremium. */
export type Toestand =
  /** Behandeld zonder besluit; het stuk komt terug. */
  | 'AANGEHOUDEN'
  /** Het stuk is aangeleverd en wacht op de vergadering. */
  | 'AANGELEVERD'
  /** De voorgangers hebben besloten; het stuk kan worden aangeleverd. */
  | 'AAN_ZET'
  /** Niet ingestemd: de mijlpaal ligt stil. */
  | 'AFGEWEZEN'
  /** Positief besloten. */
  | 'BESLOTEN'
  /** Een eerder station heeft nog niet besloten. */
  | 'WACHT';

/** Hoe het staat met een uiterste dag. */
export type UitersteSoort =
  /** Het is op tijd gebeurd. */
  | 'GEHAALD'
  /** Een later station heeft al besloten. */
  | 'GEPASSEERD'
  /** De dag is nog niet voorbij. */
  | 'HAALBAAR'
  /** VENSTER_ONHAALBAAR: zo’n dag is er nooit geweest. */
  | 'NOOIT'
  /** Niet te zeggen, bijvoorbeeld zonder vergaderschema. */
  | 'ONBEKEND'
  /** VENSTER_ONHAALBAAR: de dag is voorbij. */
  | 'VERSTREKEN';

/** Wat een gremium met het stuk deed. */
export type Uitkomst =
  /** Aangehouden. */
  | 'AANGEHOUDEN'
  /** Ingestemd. */
  | 'INGESTEMD'
  /** Ingestemd, met aanpassingen voor een volgende versie. */
  | 'INGESTEMD_MET_AANPASSINGEN'
  /** Ingetrokken; of het terugkomt, is niet bekend. */
  | 'INGETROKKEN'
  /** Niet ingestemd. */
  | 'NIET_INGESTEMD'
  /** Teruggenomen door de indiener, om opnieuw aan te leveren. */
  | 'TERUGGENOMEN'
  /** Terug naar het college, dat opnieuw moet besluiten. */
  | 'TERUGVERWEZEN'
  /** Toestemming onthouden (definitieve teksten). */
  | 'TOESTEMMING_ONTHOUDEN'
  /** Toestemming verleend (definitieve teksten). */
  | 'TOESTEMMING_VERLEEND'
  /** Van de agenda gehaald. */
  | 'VAN_DE_AGENDA';

/** Waarover een waarschuwing gaat. */
export type WaarschuwingCode =
  /** De aanleverdatum is verstreken zonder aanlevering. */
  | 'AANLEVERING_GEMIST'
  /** De aanleverdatum van een gereed stuk is dichtbij. */
  | 'AANLEVERING_NADERT'
  /** Meegegeven aanpassingen wachten op antwoord. */
  | 'AANPASSING_OPEN'
  /** Een gremium stemde niet in: de mijlpaal ligt stil. */
  | 'AFGEWEZEN'
  /** De detailplanning wijkt af van de laatste routekaart. */
  | 'AFWIJKING_ROUTEKAART'
  /** Een raad besluit zonder informatieronde vooraf. */
  | 'BEELDVORMING_ONTBREEKT'
  /** Een gremium heeft op één dag twee bijeenkomsten. */
  | 'DUBBEL'
  /** Een datum of venster raakt een feestdag. */
  | 'FEESTDAG'
  /** De volgende vergadering valt na het venster. */
  | 'GEEN_RESERVE'
  /** Van een gremium zijn geen komende vergaderingen bekend. */
  | 'GEEN_VERGADERSCHEMA'
  /** Een gemeente die besluit heeft geen zetel in een werkgroep. */
  | 'GEEN_ZETEL'
  /** Raden praten over de volgende mijlpaal voordat zij over deze hebben besloten. */
  | 'GESPREK_VOOR_BESLUIT'
  /** Het laatste besluit valt, of kan vallen, op of na de ingangsdatum. */
  | 'INGANGSDATUM_IN_GEVAAR'
  /** Een mijlpaal begint voordat de raden klaar zijn met de vorige. */
  | 'MIJLPALEN_KNELLEN'
  /** Een activiteit heeft nog geen datum. */
  | 'NOG_TE_PLANNEN'
  /** De prognose valt na het venster van het plan. */
  | 'PROGNOSE_NA_VENSTER'
  /** Wie deze vergadering mist wacht tot na een reces, of een plandag valt erin. */
  | 'RECES'
  /** De vergadering die het stuk de gemeenten in stuurt heeft geen dag. */
  | 'ROUTESTART_NIET_GEPLAND'
  /** Een raad besluit vóór de technische ronde. */
  | 'TECHNISCHE_RONDE_NA_BESLUIT'
  /** De dag is voorbij en er is geen uitkomst bekend. */
  | 'TE_LAAT'
  /** Tussen brief en ronde liggen te weinig werkdagen. */
  | 'UITNODIGING_KORT'
  /** Een datum of venster raakt een schoolvakantie. */
  | 'VAKANTIE'
  /** Ook als vandaag alles wordt aangeleverd, valt de raad na het venster. */
  | 'VENSTER_ONHAALBAAR'
  /** Er is besloten over een andere versie dan die in route is. */
  | 'VERSIEVERSCHIL'
  /** Een stap staat vóór zijn voorganger. */
  | 'VOLGORDE';

export type LegBesluitVastMutationVariables = Exact<{
  input: RecordBesluitInput;
}>;


export type LegBesluitVastMutation = { readonly recordBesluit:
    | { readonly __typename: 'BesluitVastgelegd', readonly versie: number }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly door: string | null, readonly huidigeVersie: number }
   };

export type LegAanleveringVastMutationVariables = Exact<{
  input: RecordAanleveringInput;
}>;


export type LegAanleveringVastMutation = { readonly recordAanlevering:
    | { readonly __typename: 'AanleveringVastgelegd', readonly versie: number }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly door: string | null, readonly huidigeVersie: number }
   };

export type GemeenteRouteQueryVariables = Exact<{
  traject: string;
  gemeente: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type GemeenteRouteQuery = { readonly gemeenteRoute: { readonly peildatum: string, readonly traject: { readonly naam: string, readonly label: string | null }, readonly gemeente: { readonly code: string, readonly naam: string }, readonly mijlpalen: ReadonlyArray<{ readonly nummer: number, readonly naam: string, readonly aanleverenVoor: string | null, readonly margeDagen: number | null, readonly stuk: { readonly uitleg: string, readonly sinds: string | null }, readonly stations: ReadonlyArray<{ readonly versie: number, readonly behandeling: string, readonly station: string, readonly mijlpaal: number, readonly toestand: Toestand, readonly grond: Grond, readonly margeDagen: number | null, readonly sprongDagen: number | null, readonly aanleverenVoor: string | null, readonly redenen: ReadonlyArray<string>, readonly voorbeeld: boolean, readonly gereed: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string }, readonly vergadering: { readonly dag: string } | null, readonly volgende: { readonly dag: string } | null, readonly gremium: { readonly naam: string }, readonly gemeente: { readonly code: string, readonly naam: string } | null, readonly venster: { readonly van: string, readonly tot: string, readonly tekst: string } | null, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string } }>, readonly volgendeStation: { readonly behandeling: string, readonly gremium: { readonly naam: string } } | null, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string } }>, readonly waarschuwingen: ReadonlyArray<{ readonly code: WaarschuwingCode, readonly ernst: Ernst, readonly melding: string, readonly uiterlijk: string | null }> } };

export type TerugrekenenQueryVariables = Exact<{
  traject: string;
  mijlpaal: number;
  gemeente: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type TerugrekenenQuery = { readonly terugrekenen: { readonly venster: { readonly stations: ReadonlyArray<{ readonly station: string, readonly sprong: { readonly uitleg: string } | null, readonly gremium: { readonly naam: string } | null, readonly besluit: { readonly soort: UitersteSoort, readonly uitleg: string } }> }, readonly ingangsdatum: { readonly stations: ReadonlyArray<{ readonly station: string, readonly gremium: { readonly naam: string } | null, readonly besluit: { readonly soort: UitersteSoort, readonly uitleg: string } }> } } };

export type LaatsteFragment = { readonly station: string, readonly gremium: { readonly naam: string } | null, readonly besluit: { readonly soort: UitersteSoort, readonly uitleg: string } };

export type WaaromQueryVariables = Exact<{
  traject: string;
  mijlpaal: number;
  station: string;
  gemeente?: string | null | undefined;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type WaaromQuery = { readonly waarom: { readonly zinnen: ReadonlyArray<string>, readonly knopen: ReadonlyArray<{ readonly id: string, readonly tekst: string, readonly bron: { readonly soort: string, readonly verwijzing: string, readonly bronregel: number | null } }> } };

export type WeekplanningQueryVariables = Exact<{
  traject: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
  gremium?: string | null | undefined;
  mijlpaal?: number | null | undefined;
  van?: string | null | undefined;
  tot?: string | null | undefined;
  overslaan: number;
}>;


export type WeekplanningQuery = { readonly weekplanning: { readonly totaal: number, readonly activiteiten: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly mijlpalen: ReadonlyArray<number>, readonly toestand: PlanToestand, readonly reden: string | null, readonly perGemeente: boolean, readonly gremia: ReadonlyArray<{ readonly code: string, readonly naam: string }>, readonly week: { readonly brontekst: string }, readonly datum: { readonly soort: string, readonly tekst: string }, readonly rijen: ReadonlyArray<{ readonly mijlpaal: number, readonly opmerkingen: string }> }> }, readonly traject: { readonly naam: string, readonly label: string | null, readonly mijlpalen: ReadonlyArray<{ readonly nummer: number, readonly stuk: string }>, readonly gremia: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly soort: string, readonly gemeente: { readonly code: string } | null }> } };

export type ProcesbrievenQueryVariables = Exact<{
  traject: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type ProcesbrievenQuery = { readonly procesbrieven: ReadonlyArray<{ readonly nummer: number, readonly status: Briefstatus, readonly week: { readonly brontekst: string }, readonly venster: { readonly van: string, readonly tot: string, readonly tekst: string } | null }> };

export type ProcesbriefQueryVariables = Exact<{
  traject: string;
  nummer: number;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type ProcesbriefQuery = { readonly procesbrief: { readonly nummer: number, readonly peildatum: string, readonly status: Briefstatus, readonly wat: string, readonly wie: string, readonly dagenTotEinde: number | null, readonly venster: { readonly tekst: string } | null, readonly volgendeBrief: { readonly tekst: string } | null, readonly traject: { readonly naam: string, readonly label: string | null }, readonly mijlpalen: ReadonlyArray<{ readonly nummer: number, readonly naam: string, readonly besloten: number, readonly totaal: number, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string }, readonly bepalendeGemeenten: ReadonlyArray<{ readonly code: string, readonly naam: string }> }>, readonly komendeData: ReadonlyArray<{ readonly wat: string, readonly grond: string, readonly mijlpaal: number | null, readonly wanneer: { readonly van: string, readonly tot: string, readonly tekst: string }, readonly gemeente: { readonly naam: string } | null }>, readonly zonderDatum: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly week: { readonly brontekst: string }, readonly datum: { readonly tekst: string } }>, readonly gemeenten: ReadonlyArray<{ readonly mijlpaal: number, readonly gemeente: { readonly code: string, readonly naam: string }, readonly stuk: { readonly uitleg: string }, readonly stations: ReadonlyArray<{ readonly behandeling: string, readonly station: string, readonly mijlpaal: number, readonly toestand: Toestand, readonly grond: Grond, readonly margeDagen: number | null, readonly sprongDagen: number | null, readonly aanleverenVoor: string | null, readonly redenen: ReadonlyArray<string>, readonly voorbeeld: boolean, readonly gremium: { readonly naam: string }, readonly gemeente: { readonly code: string, readonly naam: string } | null, readonly venster: { readonly van: string, readonly tot: string, readonly tekst: string } | null, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string } }> }> } };

export type DashboardQueryVariables = Exact<{
  traject: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type DashboardQuery = { readonly stuurgroepDashboard: { readonly peildatum: string, readonly traject: { readonly code: string, readonly naam: string, readonly label: string | null, readonly versie: number }, readonly ingangsdatum: { readonly datum: string | null, readonly antwoord: string, readonly margeDagen: number | null, readonly uitleg: string }, readonly mijlpalen: ReadonlyArray<{ readonly nummer: number, readonly naam: string, readonly stuk: string, readonly herkomst: string, readonly besloten: number, readonly totaal: number, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string }, readonly bepalendeGemeenten: ReadonlyArray<{ readonly code: string, readonly naam: string }>, readonly onbekendeGemeenten: ReadonlyArray<{ readonly code: string, readonly naam: string }>, readonly regionaal: ReadonlyArray<{ readonly behandeling: string, readonly station: string, readonly mijlpaal: number, readonly toestand: Toestand, readonly grond: Grond, readonly margeDagen: number | null, readonly sprongDagen: number | null, readonly aanleverenVoor: string | null, readonly redenen: ReadonlyArray<string>, readonly voorbeeld: boolean, readonly gremium: { readonly naam: string }, readonly gemeente: { readonly code: string, readonly naam: string } | null, readonly venster: { readonly van: string, readonly tot: string, readonly tekst: string } | null, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string } }>, readonly rijen: ReadonlyArray<{ readonly gemeente: { readonly code: string, readonly naam: string }, readonly cellen: ReadonlyArray<{ readonly behandeling: string, readonly station: string, readonly mijlpaal: number, readonly toestand: Toestand, readonly grond: Grond, readonly margeDagen: number | null, readonly sprongDagen: number | null, readonly aanleverenVoor: string | null, readonly redenen: ReadonlyArray<string>, readonly voorbeeld: boolean, readonly gremium: { readonly naam: string }, readonly gemeente: { readonly code: string, readonly naam: string } | null, readonly venster: { readonly van: string, readonly tot: string, readonly tekst: string } | null, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string } }> }> }>, readonly komendeBesluiten: ReadonlyArray<{ readonly dag: string, readonly tekst: string, readonly uiterlijk: string | null, readonly cel: { readonly behandeling: string, readonly mijlpaal: number, readonly gremium: { readonly naam: string } } }>, readonly waarschuwingen: ReadonlyArray<{ readonly ernst: Ernst, readonly aantal: number, readonly waarschuwingen: ReadonlyArray<{ readonly code: WaarschuwingCode, readonly melding: string, readonly uiterlijk: string | null, readonly gemeente: { readonly code: string, readonly naam: string } | null }> }> } };

export type DagtekstFragment = { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string };

export type CelFragment = { readonly behandeling: string, readonly station: string, readonly mijlpaal: number, readonly toestand: Toestand, readonly grond: Grond, readonly margeDagen: number | null, readonly sprongDagen: number | null, readonly aanleverenVoor: string | null, readonly redenen: ReadonlyArray<string>, readonly voorbeeld: boolean, readonly gremium: { readonly naam: string }, readonly gemeente: { readonly code: string, readonly naam: string } | null, readonly venster: { readonly van: string, readonly tot: string, readonly tekst: string } | null, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string } };

export type StappenQueryVariables = Exact<{
  traject: string;
  mijlpaal: number;
  station: string;
  van: string;
  tot: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type StappenQuery = { readonly stappenfunctie: { readonly voorbeeld: boolean, readonly gemeenten: ReadonlyArray<{ readonly gemeente: { readonly code: string, readonly naam: string } | null, readonly treden: ReadonlyArray<{ readonly van: string, readonly tot: string, readonly binnenVenster: boolean | null, readonly einde: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string } }> }> } };

export const LaatsteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Laatste"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeruggerekendStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besluit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}}]}}]} as unknown as DocumentNode<LaatsteFragment, unknown>;
export const DagtekstFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Dagtekst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Moment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vroegst"}},{"kind":"Field","name":{"kind":"Name","value":"laatst"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]} as unknown as DocumentNode<DagtekstFragment, unknown>;
export const CelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"behandeling"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prognose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grond"}},{"kind":"Field","name":{"kind":"Name","value":"margeDagen"}},{"kind":"Field","name":{"kind":"Name","value":"sprongDagen"}},{"kind":"Field","name":{"kind":"Name","value":"aanleverenVoor"}},{"kind":"Field","name":{"kind":"Name","value":"redenen"}},{"kind":"Field","name":{"kind":"Name","value":"voorbeeld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Dagtekst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Moment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vroegst"}},{"kind":"Field","name":{"kind":"Name","value":"laatst"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]} as unknown as DocumentNode<CelFragment, unknown>;
export const LegBesluitVastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LegBesluitVast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordBesluitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordBesluit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BesluitVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}},{"kind":"Field","name":{"kind":"Name","value":"huidigeVersie"}}]}}]}}]}}]} as unknown as DocumentNode<LegBesluitVastMutation, LegBesluitVastMutationVariables>;
export const LegAanleveringVastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LegAanleveringVast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAanleveringInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAanlevering"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AanleveringVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}},{"kind":"Field","name":{"kind":"Name","value":"huidigeVersie"}}]}}]}}]}}]} as unknown as DocumentNode<LegAanleveringVastMutation, LegAanleveringVastMutationVariables>;
export const GemeenteRouteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GemeenteRoute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gemeenteRoute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"gemeente"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"traject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"stuk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitleg"}},{"kind":"Field","name":{"kind":"Name","value":"sinds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cel"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gereed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vergadering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}}]}},{"kind":"Field","name":{"kind":"Name","value":"volgende"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"volgendeStation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"behandeling"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"aanleverenVoor"}},{"kind":"Field","name":{"kind":"Name","value":"margeDagen"}},{"kind":"Field","name":{"kind":"Name","value":"prognose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"waarschuwingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"uiterlijk"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Dagtekst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Moment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vroegst"}},{"kind":"Field","name":{"kind":"Name","value":"laatst"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"behandeling"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prognose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grond"}},{"kind":"Field","name":{"kind":"Name","value":"margeDagen"}},{"kind":"Field","name":{"kind":"Name","value":"sprongDagen"}},{"kind":"Field","name":{"kind":"Name","value":"aanleverenVoor"}},{"kind":"Field","name":{"kind":"Name","value":"redenen"}},{"kind":"Field","name":{"kind":"Name","value":"voorbeeld"}}]}}]} as unknown as DocumentNode<GemeenteRouteQuery, GemeenteRouteQueryVariables>;
export const TerugrekenenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Terugrekenen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"terugrekenen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"mijlpaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}}},{"kind":"Argument","name":{"kind":"Name","value":"gemeente"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"venster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Laatste"}},{"kind":"Field","name":{"kind":"Name","value":"sprong"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ingangsdatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Laatste"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Laatste"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeruggerekendStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besluit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}}]}}]} as unknown as DocumentNode<TerugrekenenQuery, TerugrekenenQueryVariables>;
export const WaaromDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Waarom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"station"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"mijlpaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}}},{"kind":"Argument","name":{"kind":"Name","value":"station"},"value":{"kind":"Variable","name":{"kind":"Name","value":"station"}}},{"kind":"Argument","name":{"kind":"Name","value":"gemeente"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zinnen"}},{"kind":"Field","name":{"kind":"Name","value":"knopen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"verwijzing"}},{"kind":"Field","name":{"kind":"Name","value":"bronregel"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WaaromQuery, WaaromQueryVariables>;
export const WeekplanningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Weekplanning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gremium"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"van"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tot"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overslaan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekplanning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}},{"kind":"Argument","name":{"kind":"Name","value":"gremium"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gremium"}}},{"kind":"Argument","name":{"kind":"Name","value":"mijlpaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}}},{"kind":"Argument","name":{"kind":"Name","value":"van"},"value":{"kind":"Variable","name":{"kind":"Name","value":"van"}}},{"kind":"Argument","name":{"kind":"Name","value":"tot"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tot"}}},{"kind":"Argument","name":{"kind":"Name","value":"eerste"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"overslaan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overslaan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"perGemeente"}},{"kind":"Field","name":{"kind":"Name","value":"gremia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brontekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"opmerkingen"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"traject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"stuk"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gremia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WeekplanningQuery, WeekplanningQueryVariables>;
export const ProcesbrievenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Procesbrieven"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procesbrieven"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brontekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}}]}}]} as unknown as DocumentNode<ProcesbrievenQuery, ProcesbrievenQueryVariables>;
export const ProcesbriefDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Procesbrief"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nummer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procesbrief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"nummer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nummer"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"wat"}},{"kind":"Field","name":{"kind":"Name","value":"wie"}},{"kind":"Field","name":{"kind":"Name","value":"dagenTotEinde"}},{"kind":"Field","name":{"kind":"Name","value":"venster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"volgendeBrief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"traject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"besloten"}},{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"prognose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bepalendeGemeenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"komendeData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wanneer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wat"}},{"kind":"Field","name":{"kind":"Name","value":"grond"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"zonderDatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brontekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"stuk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cel"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Dagtekst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Moment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vroegst"}},{"kind":"Field","name":{"kind":"Name","value":"laatst"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"behandeling"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prognose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grond"}},{"kind":"Field","name":{"kind":"Name","value":"margeDagen"}},{"kind":"Field","name":{"kind":"Name","value":"sprongDagen"}},{"kind":"Field","name":{"kind":"Name","value":"aanleverenVoor"}},{"kind":"Field","name":{"kind":"Name","value":"redenen"}},{"kind":"Field","name":{"kind":"Name","value":"voorbeeld"}}]}}]} as unknown as DocumentNode<ProcesbriefQuery, ProcesbriefQueryVariables>;
export const DashboardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dashboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stuurgroepDashboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"traject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ingangsdatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"antwoord"}},{"kind":"Field","name":{"kind":"Name","value":"margeDagen"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"stuk"}},{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"besloten"}},{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"prognose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bepalendeGemeenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onbekendeGemeenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regionaal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cellen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cel"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"komendeBesluiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"uiterlijk"}},{"kind":"Field","name":{"kind":"Name","value":"cel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"behandeling"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"waarschuwingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"waarschuwingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"uiterlijk"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Dagtekst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Moment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vroegst"}},{"kind":"Field","name":{"kind":"Name","value":"laatst"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"behandeling"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prognose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grond"}},{"kind":"Field","name":{"kind":"Name","value":"margeDagen"}},{"kind":"Field","name":{"kind":"Name","value":"sprongDagen"}},{"kind":"Field","name":{"kind":"Name","value":"aanleverenVoor"}},{"kind":"Field","name":{"kind":"Name","value":"redenen"}},{"kind":"Field","name":{"kind":"Name","value":"voorbeeld"}}]}}]} as unknown as DocumentNode<DashboardQuery, DashboardQueryVariables>;
export const StappenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Stappen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"station"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"van"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tot"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stappenfunctie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"mijlpaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}}},{"kind":"Argument","name":{"kind":"Name","value":"station"},"value":{"kind":"Variable","name":{"kind":"Name","value":"station"}}},{"kind":"Argument","name":{"kind":"Name","value":"van"},"value":{"kind":"Variable","name":{"kind":"Name","value":"van"}}},{"kind":"Argument","name":{"kind":"Name","value":"tot"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tot"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voorbeeld"}},{"kind":"Field","name":{"kind":"Name","value":"gemeenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"treden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"binnenVenster"}},{"kind":"Field","name":{"kind":"Name","value":"einde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Dagtekst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Moment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vroegst"}},{"kind":"Field","name":{"kind":"Name","value":"laatst"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]} as unknown as DocumentNode<StappenQuery, StappenQueryVariables>;
