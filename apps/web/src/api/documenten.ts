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

/** Alle vergaderingen van een gremium krijgen een andere aanlevertermijn. */
export type AanlevertermijnInput = {
  /** Kalenderdagen tussen aanleveren en vergaderen. */
  readonly dagen: number;
  /** Het gremium (code, naam of alias). */
  readonly gremium: string;
};

/** Een activiteit krijgt een andere vaste dag. */
export type ActiviteitOpDagInput = {
  /** De code van de activiteit in het weekplan. */
  readonly activiteit: string;
  /** De nieuwe dag. */
  readonly dag: string;
};

/** Of iemand een waarschuwing heeft beantwoord, voor deze oorzaak. */
export type Afhandelingstatus =
  /** Iemand weet ervan en zorgt ervoor. */
  | 'BEVESTIGD'
  /** Uitgesteld tot en met een dag. */
  | 'GESLUIMERD'
  /** Nog niet beantwoord, of de oorzaak veranderde sindsdien. */
  | 'OPEN';

/** Hoe het stuk op de agenda stond. */
export type Besluitvorm =
  /** Met bespreking. */
  | 'BESPREEKSTUK'
  /** Zonder bespreking. */
  | 'HAMERSTUK'
  /** In een schriftelijke ronde, zonder vergadering; alleen waar het gremium dat toestaat. */
  | 'SCHRIFTELIJK';

/** Bewaart maatregelen onder een naam. De verwachte versie is die van het traject. */
export type BewaarScenarioInput = {
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** De maatregelen, na elkaar toegepast: hooguit 20. */
  readonly maatregelen: ReadonlyArray<MaatregelInput>;
  /** De naam: geen ander scenario heet zo. */
  readonly naam: string;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** Waarvoor het is. */
  readonly toelichting: string;
  /** De code van het traject. */
  readonly traject: string;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
};

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

/** De raad vergadert extra (Gemeentewet art. 17 lid 2). */
export type ExtraRaadInput = {
  /** De laatste dag om aan te leveren; standaard volgens de gewoonte van het gremium. */
  readonly aanleverdag?: string | null | undefined;
  /** De dag van de vergadering. */
  readonly dag: string;
  /** De gemeente (CBS-code of naam). */
  readonly gemeente: string;
};

/** Een gemeente doet niet mee. */
export type GemeenteValtAfInput = {
  /** De gemeente (CBS-code of naam). */
  readonly gemeente: string;
};

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

/** Eén maatregel: vul precies één veld in. */
export type MaatregelInput = {
  /** Een gremium krijgt een andere aanlevertermijn. */
  readonly aanlevertermijn?: AanlevertermijnInput | null | undefined;
  /** De raad vergadert extra. */
  readonly extraRaad?: ExtraRaadInput | null | undefined;
  /** Een gemeente doet niet mee. */
  readonly gemeenteValtAf?: GemeenteValtAfInput | null | undefined;
  /** Een vergadering vervalt. */
  readonly laatVergaderingVervallen?: VergaderingVervallenInput | null | undefined;
  /** Een gremium besluit schriftelijk. */
  readonly schriftelijkeRonde?: SchriftelijkeRondeInput | null | undefined;
  /** Het stuk slaat een station over. */
  readonly slaStationOver?: StationOverslaanInput | null | undefined;
  /** Een activiteit krijgt een andere vaste dag. */
  readonly verplaatsActiviteit?: ActiviteitOpDagInput | null | undefined;
  /** Een vergadering krijgt een andere dag of aanleverdag. */
  readonly verplaatsVergadering?: VergaderingVerplaatsenInput | null | undefined;
  /** Een station schuift een aantal dagen. */
  readonly verschuifStation?: StationVerschuivenInput | null | undefined;
  /** Een station krijgt meer of minder tijd. */
  readonly verwerkingsdagen?: VerwerkingsdagenInput | null | undefined;
  /** Een gremium vergadert een keer extra. */
  readonly voegVergaderingToe?: VergaderingToevoegenInput | null | undefined;
  /** Een mijlpaal heeft andere gemeenten nodig. */
  readonly wijzigSamenloop?: SamenloopInput | null | undefined;
  /** Een station krijgt een ander venster. */
  readonly wijzigVenster?: VensterWijzigenInput | null | undefined;
};

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

/** Legt de maatregelen van een scenario vast. De verwachte versie is die van het traject. */
export type PasScenarioToeInput = {
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** Welke maatregelen: hun plaats in het scenario, 1 is de eerste. Standaard alle. */
  readonly maatregelen?: ReadonlyArray<number> | null | undefined;
  /** Waar: alleen zeggen wat er zou gebeuren, er wordt niets vastgelegd. */
  readonly proef?: boolean;
  /** De code van het scenario. */
  readonly scenario: string;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** De code van het traject. */
  readonly traject: string;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
};

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

/** Een mijlpaal heeft andere gemeenten nodig. */
export type SamenloopInput = {
  /** Het nummer van de mijlpaal. */
  readonly mijlpaal: number;
  /** Hoeveel gemeenten nodig zijn; alleen bij AANTAL. */
  readonly nodig?: number | null | undefined;
  /** Welke gemeenten nodig zijn. */
  readonly regel: Samenloopsoort;
};

/** Welke gemeenten een mijlpaal nodig heeft. */
export type Samenloopsoort =
  /** Een aantal gemeenten, om het even welke. */
  | 'AANTAL'
  /** Alle gemeenten. */
  | 'ALLEN'
  /** Alleen de gemeenten die meedoen. */
  | 'DEELNEMERS';

/** Een gremium besluit schriftelijk, zonder vergadering. */
export type SchriftelijkeRondeInput = {
  /** De dag waarop de ronde sluit; aanleveren kan tot en met die dag. */
  readonly dag: string;
  /** Het gremium (code, naam of alias). */
  readonly gremium: string;
};

/** Het stuk slaat in één gemeente een station over, zoals een hamerstuk de commissie. */
export type StationOverslaanInput = {
  /** De gemeente (CBS-code of naam). */
  readonly gemeente: string;
  /** Het nummer van de mijlpaal. */
  readonly mijlpaal: number;
  /** De code van het station, bijvoorbeeld raad. */
  readonly station: string;
};

/** Een station van een mijlpaal schuift, met zijn vensters en zijn dag in het plan. */
export type StationVerschuivenInput = {
  /** Kalenderdagen later; onder nul is eerder. */
  readonly dagen: number;
  /** Het nummer van de mijlpaal. */
  readonly mijlpaal: number;
  /** De code van het station, bijvoorbeeld raad. */
  readonly station: string;
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

/** Wat er met een maatregel gebeurt als een scenario wordt toegepast. */
export type Toepassingsuitkomst =
  /** Zij wordt niet als feit vastgelegd; de zin zegt wat er wel kan. */
  | 'GEEN_FEIT'
  /** Een regel van het domein laat haar niet toe. */
  | 'GEWEIGERD'
  /** Deze rol mag haar niet vastleggen; de zin zegt wie wel. */
  | 'NIET_BEVOEGD'
  /** Zij is vastgelegd; bij een proef: zij kan worden vastgelegd. */
  | 'VASTGELEGD';

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

/** Trekt een scenario in. De verwachte versie is die van het traject. */
export type TrekScenarioInInput = {
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** Waarom. */
  readonly reden: string;
  /** De code van het scenario. */
  readonly scenario: string;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** De code van het traject. */
  readonly traject: string;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
};

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

/** Een station krijgt een ander venster. */
export type VensterWijzigenInput = {
  /** Alleen in deze gemeente (CBS-code of naam); leeg is overal. */
  readonly gemeente?: string | null | undefined;
  /** Het nummer van de mijlpaal. */
  readonly mijlpaal: number;
  /** De code van het station, bijvoorbeeld raad. */
  readonly station: string;
  /** De laatste dag van het venster. */
  readonly tot: string;
  /** De eerste dag van het venster. */
  readonly van: string;
};

/** Een gremium vergadert een keer extra. */
export type VergaderingToevoegenInput = {
  /** De laatste dag om aan te leveren; standaard volgens de gewoonte van het gremium. */
  readonly aanleverdag?: string | null | undefined;
  /** De dag van de vergadering. */
  readonly dag: string;
  /** Het gremium (code, naam of alias). */
  readonly gremium: string;
};

/** Een vergadering krijgt een andere dag of aanleverdag. */
export type VergaderingVerplaatsenInput = {
  /** De laatste dag om aan te leveren; standaard even lang voor de vergadering als nu. */
  readonly aanleverdag?: string | null | undefined;
  /** De nieuwe dag. */
  readonly dag: string;
  /** De sleutel van de vergadering. */
  readonly vergadering: string;
};

/** Een vergadering vervalt. */
export type VergaderingVervallenInput = {
  /** De sleutel van de vergadering. */
  readonly vergadering: string;
};

/** Een station krijgt meer of minder tijd om het stuk klaar te maken. */
export type VerwerkingsdagenInput = {
  /** Kalenderdagen na het besluit van de voorganger. */
  readonly dagen: number;
  /** De code van het station, bijvoorbeeld raad. */
  readonly station: string;
};

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


export type GemeenteRouteQuery = { readonly gemeenteRoute: { readonly peildatum: string, readonly traject: { readonly naam: string, readonly label: string | null }, readonly gemeente: { readonly code: string, readonly naam: string }, readonly mijlpalen: ReadonlyArray<{ readonly nummer: number, readonly naam: string, readonly aanleverenVoor: string | null, readonly margeDagen: number | null, readonly stuk: { readonly uitleg: string, readonly sinds: string | null }, readonly stations: ReadonlyArray<{ readonly versie: number, readonly behandeling: string, readonly station: string, readonly mijlpaal: number, readonly toestand: Toestand, readonly grond: Grond, readonly margeDagen: number | null, readonly sprongDagen: number | null, readonly aanleverenVoor: string | null, readonly redenen: ReadonlyArray<string>, readonly voorbeeld: boolean, readonly gremium: { readonly code: string, readonly naam: string }, readonly gereed: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string }, readonly vergadering: { readonly dag: string } | null, readonly volgende: { readonly dag: string } | null, readonly gemeente: { readonly code: string, readonly naam: string } | null, readonly venster: { readonly van: string, readonly tot: string, readonly tekst: string } | null, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string } }>, readonly volgendeStation: { readonly behandeling: string, readonly gremium: { readonly naam: string } } | null, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string } }>, readonly waarschuwingen: ReadonlyArray<{ readonly sleutel: string, readonly melding: string, readonly uiterlijk: string | null, readonly status: Afhandelingstatus, readonly afhandeling: { readonly eigenaar: string, readonly tot: string | null } | null, readonly gevolgen: ReadonlyArray<{ readonly sleutel: string, readonly melding: string }> }> } };

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


export type DashboardQuery = { readonly stuurgroepDashboard: { readonly peildatum: string, readonly traject: { readonly code: string, readonly naam: string, readonly label: string | null, readonly versie: number }, readonly ingangsdatum: { readonly datum: string | null, readonly antwoord: string, readonly margeDagen: number | null, readonly uitleg: string }, readonly mijlpalen: ReadonlyArray<{ readonly nummer: number, readonly naam: string, readonly stuk: string, readonly herkomst: string, readonly besloten: number, readonly totaal: number, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string }, readonly bepalendeGemeenten: ReadonlyArray<{ readonly code: string, readonly naam: string }>, readonly onbekendeGemeenten: ReadonlyArray<{ readonly code: string, readonly naam: string }>, readonly regionaal: ReadonlyArray<{ readonly behandeling: string, readonly station: string, readonly mijlpaal: number, readonly toestand: Toestand, readonly grond: Grond, readonly margeDagen: number | null, readonly sprongDagen: number | null, readonly aanleverenVoor: string | null, readonly redenen: ReadonlyArray<string>, readonly voorbeeld: boolean, readonly gremium: { readonly naam: string }, readonly gemeente: { readonly code: string, readonly naam: string } | null, readonly venster: { readonly van: string, readonly tot: string, readonly tekst: string } | null, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string } }>, readonly rijen: ReadonlyArray<{ readonly gemeente: { readonly code: string, readonly naam: string }, readonly cellen: ReadonlyArray<{ readonly behandeling: string, readonly station: string, readonly mijlpaal: number, readonly toestand: Toestand, readonly grond: Grond, readonly margeDagen: number | null, readonly sprongDagen: number | null, readonly aanleverenVoor: string | null, readonly redenen: ReadonlyArray<string>, readonly voorbeeld: boolean, readonly gremium: { readonly naam: string }, readonly gemeente: { readonly code: string, readonly naam: string } | null, readonly venster: { readonly van: string, readonly tot: string, readonly tekst: string } | null, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string } }> }> }>, readonly komendeBesluiten: ReadonlyArray<{ readonly dag: string, readonly tekst: string, readonly uiterlijk: string | null, readonly cel: { readonly behandeling: string, readonly mijlpaal: number, readonly gremium: { readonly naam: string } } }>, readonly waarschuwingen: ReadonlyArray<{ readonly ernst: Ernst, readonly aantal: number, readonly waarschuwingen: ReadonlyArray<{ readonly sleutel: string, readonly melding: string, readonly uiterlijk: string | null, readonly status: Afhandelingstatus, readonly afhandeling: { readonly eigenaar: string, readonly tot: string | null } | null, readonly gevolgen: ReadonlyArray<{ readonly sleutel: string, readonly melding: string }> }> }> } };

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

export type WatAlsBrievenQueryVariables = Exact<{
  traject: string;
  maatregelen: ReadonlyArray<MaatregelInput>;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type WatAlsBrievenQuery = { readonly watAls: { readonly brieven: ReadonlyArray<{ readonly nummer: number, readonly erbij: ReadonlyArray<string>, readonly eraf: ReadonlyArray<string> }> } };

export type RekenstandQueryVariables = Exact<{
  traject: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type RekenstandQuery = { readonly rekenstand: { readonly peildatum: string, readonly feiten: string, readonly traject: { readonly label: string | null, readonly versie: number } } };

export type ScenariosQueryVariables = Exact<{
  traject: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type ScenariosQuery = { readonly scenarios: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly toelichting: string, readonly maatregelen: ReadonlyArray<{ readonly tekst: string }>, readonly herkomst: { readonly door: string, readonly op: string } }> };

export type VergelijkScenariosQueryVariables = Exact<{
  traject: string;
  scenarios: ReadonlyArray<string>;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type VergelijkScenariosQuery = { readonly vergelijkScenarios: ReadonlyArray<{ readonly scenario: { readonly code: string, readonly naam: string }, readonly uitkomst: { readonly ingangsdatumNa: { readonly uitleg: string } | null, readonly stroken: ReadonlyArray<{ readonly mijlpaal: number, readonly dagen: number | null, readonly gemeente: { readonly code: string, readonly naam: string }, readonly voor: { readonly tekst: string }, readonly na: { readonly tekst: string } | null }>, readonly verschenen: ReadonlyArray<{ readonly sleutel: string }>, readonly verdwenen: ReadonlyArray<{ readonly sleutel: string }>, readonly geweigerd: ReadonlyArray<{ readonly melding: string }> } }> };

export type BewaarScenarioMutationVariables = Exact<{
  input: BewaarScenarioInput;
}>;


export type BewaarScenarioMutation = { readonly bewaarScenario:
    | { readonly __typename: 'NietGevonden', readonly melding: string }
    | { readonly __typename: 'NietToegestaan', readonly melding: string }
    | { readonly __typename: 'OngeldigeInvoer', readonly melding: string }
    | { readonly __typename: 'RegelGeschonden', readonly melding: string }
    | { readonly __typename: 'ScenarioVastgelegd', readonly scenario: { readonly code: string, readonly naam: string } }
    | { readonly __typename: 'SleutelHergebruikt', readonly melding: string }
    | { readonly __typename: 'Versieconflict', readonly melding: string, readonly door: string | null }
   };

export type TrekScenarioInMutationVariables = Exact<{
  input: TrekScenarioInInput;
}>;


export type TrekScenarioInMutation = { readonly trekScenarioIn:
    | { readonly __typename: 'NietGevonden', readonly melding: string }
    | { readonly __typename: 'NietToegestaan', readonly melding: string }
    | { readonly __typename: 'OngeldigeInvoer', readonly melding: string }
    | { readonly __typename: 'RegelGeschonden', readonly melding: string }
    | { readonly __typename: 'ScenarioVastgelegd', readonly scenario: { readonly code: string, readonly naam: string } }
    | { readonly __typename: 'SleutelHergebruikt', readonly melding: string }
    | { readonly __typename: 'Versieconflict', readonly melding: string, readonly door: string | null }
   };

type Scenariouitslag_NietGevonden_Fragment = { readonly __typename: 'NietGevonden', readonly melding: string };

type Scenariouitslag_NietToegestaan_Fragment = { readonly __typename: 'NietToegestaan', readonly melding: string };

type Scenariouitslag_OngeldigeInvoer_Fragment = { readonly __typename: 'OngeldigeInvoer', readonly melding: string };

type Scenariouitslag_RegelGeschonden_Fragment = { readonly __typename: 'RegelGeschonden', readonly melding: string };

type Scenariouitslag_ScenarioVastgelegd_Fragment = { readonly __typename: 'ScenarioVastgelegd', readonly scenario: { readonly code: string, readonly naam: string } };

type Scenariouitslag_SleutelHergebruikt_Fragment = { readonly __typename: 'SleutelHergebruikt', readonly melding: string };

type Scenariouitslag_Versieconflict_Fragment = { readonly __typename: 'Versieconflict', readonly melding: string, readonly door: string | null };

export type ScenariouitslagFragment =
  | Scenariouitslag_NietGevonden_Fragment
  | Scenariouitslag_NietToegestaan_Fragment
  | Scenariouitslag_OngeldigeInvoer_Fragment
  | Scenariouitslag_RegelGeschonden_Fragment
  | Scenariouitslag_ScenarioVastgelegd_Fragment
  | Scenariouitslag_SleutelHergebruikt_Fragment
  | Scenariouitslag_Versieconflict_Fragment
;

export type PasScenarioToeMutationVariables = Exact<{
  input: PasScenarioToeInput;
}>;


export type PasScenarioToeMutation = { readonly pasScenarioToe:
    | { readonly __typename: 'NietGevonden', readonly melding: string }
    | { readonly __typename: 'NietToegestaan', readonly melding: string }
    | { readonly __typename: 'OngeldigeInvoer', readonly melding: string }
    | { readonly __typename: 'RegelGeschonden', readonly melding: string }
    | { readonly __typename: 'ScenarioToegepast', readonly proef: boolean, readonly stappen: ReadonlyArray<{ readonly plaats: number, readonly uitkomst: Toepassingsuitkomst, readonly zin: string, readonly maatregel: { readonly tekst: string } }> }
    | { readonly __typename: 'SleutelHergebruikt', readonly melding: string }
    | { readonly __typename: 'Versieconflict', readonly melding: string, readonly door: string | null }
   };

export type MeldingFragment = { readonly sleutel: string, readonly melding: string, readonly uiterlijk: string | null, readonly status: Afhandelingstatus, readonly afhandeling: { readonly eigenaar: string, readonly tot: string | null } | null, readonly gevolgen: ReadonlyArray<{ readonly sleutel: string, readonly melding: string }> };

export type TakenlijstQueryVariables = Exact<{
  traject: string;
  gemeente?: string | null | undefined;
  rol?: string | null | undefined;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type TakenlijstQuery = { readonly takenlijst: ReadonlyArray<{ readonly sleutel: string, readonly wat: string, readonly uiterlijk: string | null, readonly anders: string, readonly ernst: Ernst }> };

export const LaatsteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Laatste"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeruggerekendStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besluit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}}]}}]} as unknown as DocumentNode<LaatsteFragment, unknown>;
export const DagtekstFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Dagtekst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Moment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vroegst"}},{"kind":"Field","name":{"kind":"Name","value":"laatst"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]} as unknown as DocumentNode<DagtekstFragment, unknown>;
export const CelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"behandeling"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prognose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grond"}},{"kind":"Field","name":{"kind":"Name","value":"margeDagen"}},{"kind":"Field","name":{"kind":"Name","value":"sprongDagen"}},{"kind":"Field","name":{"kind":"Name","value":"aanleverenVoor"}},{"kind":"Field","name":{"kind":"Name","value":"redenen"}},{"kind":"Field","name":{"kind":"Name","value":"voorbeeld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Dagtekst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Moment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vroegst"}},{"kind":"Field","name":{"kind":"Name","value":"laatst"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]} as unknown as DocumentNode<CelFragment, unknown>;
export const ScenariouitslagFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Scenariouitslag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioResultaat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]}}]} as unknown as DocumentNode<ScenariouitslagFragment, unknown>;
export const MeldingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Melding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Waarschuwing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"uiterlijk"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"afhandeling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eigenaar"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gevolgen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]} as unknown as DocumentNode<MeldingFragment, unknown>;
export const LegBesluitVastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LegBesluitVast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordBesluitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordBesluit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BesluitVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}},{"kind":"Field","name":{"kind":"Name","value":"huidigeVersie"}}]}}]}}]}}]} as unknown as DocumentNode<LegBesluitVastMutation, LegBesluitVastMutationVariables>;
export const LegAanleveringVastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LegAanleveringVast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAanleveringInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAanlevering"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AanleveringVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}},{"kind":"Field","name":{"kind":"Name","value":"huidigeVersie"}}]}}]}}]}}]} as unknown as DocumentNode<LegAanleveringVastMutation, LegAanleveringVastMutationVariables>;
export const GemeenteRouteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GemeenteRoute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gemeenteRoute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"gemeente"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"traject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"stuk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitleg"}},{"kind":"Field","name":{"kind":"Name","value":"sinds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cel"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gereed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vergadering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}}]}},{"kind":"Field","name":{"kind":"Name","value":"volgende"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"volgendeStation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"behandeling"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"aanleverenVoor"}},{"kind":"Field","name":{"kind":"Name","value":"margeDagen"}},{"kind":"Field","name":{"kind":"Name","value":"prognose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"waarschuwingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Melding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Dagtekst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Moment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vroegst"}},{"kind":"Field","name":{"kind":"Name","value":"laatst"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"behandeling"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prognose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grond"}},{"kind":"Field","name":{"kind":"Name","value":"margeDagen"}},{"kind":"Field","name":{"kind":"Name","value":"sprongDagen"}},{"kind":"Field","name":{"kind":"Name","value":"aanleverenVoor"}},{"kind":"Field","name":{"kind":"Name","value":"redenen"}},{"kind":"Field","name":{"kind":"Name","value":"voorbeeld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Melding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Waarschuwing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"uiterlijk"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"afhandeling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eigenaar"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gevolgen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]} as unknown as DocumentNode<GemeenteRouteQuery, GemeenteRouteQueryVariables>;
export const TerugrekenenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Terugrekenen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"terugrekenen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"mijlpaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}}},{"kind":"Argument","name":{"kind":"Name","value":"gemeente"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"venster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Laatste"}},{"kind":"Field","name":{"kind":"Name","value":"sprong"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ingangsdatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Laatste"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Laatste"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeruggerekendStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besluit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}}]}}]} as unknown as DocumentNode<TerugrekenenQuery, TerugrekenenQueryVariables>;
export const WaaromDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Waarom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"station"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"mijlpaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}}},{"kind":"Argument","name":{"kind":"Name","value":"station"},"value":{"kind":"Variable","name":{"kind":"Name","value":"station"}}},{"kind":"Argument","name":{"kind":"Name","value":"gemeente"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zinnen"}},{"kind":"Field","name":{"kind":"Name","value":"knopen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"verwijzing"}},{"kind":"Field","name":{"kind":"Name","value":"bronregel"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WaaromQuery, WaaromQueryVariables>;
export const WeekplanningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Weekplanning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gremium"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"van"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tot"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overslaan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekplanning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}},{"kind":"Argument","name":{"kind":"Name","value":"gremium"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gremium"}}},{"kind":"Argument","name":{"kind":"Name","value":"mijlpaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}}},{"kind":"Argument","name":{"kind":"Name","value":"van"},"value":{"kind":"Variable","name":{"kind":"Name","value":"van"}}},{"kind":"Argument","name":{"kind":"Name","value":"tot"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tot"}}},{"kind":"Argument","name":{"kind":"Name","value":"eerste"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"overslaan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overslaan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"perGemeente"}},{"kind":"Field","name":{"kind":"Name","value":"gremia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brontekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"opmerkingen"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"traject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"stuk"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gremia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WeekplanningQuery, WeekplanningQueryVariables>;
export const ProcesbrievenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Procesbrieven"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procesbrieven"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brontekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}}]}}]} as unknown as DocumentNode<ProcesbrievenQuery, ProcesbrievenQueryVariables>;
export const ProcesbriefDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Procesbrief"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nummer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procesbrief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"nummer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nummer"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"wat"}},{"kind":"Field","name":{"kind":"Name","value":"wie"}},{"kind":"Field","name":{"kind":"Name","value":"dagenTotEinde"}},{"kind":"Field","name":{"kind":"Name","value":"venster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"volgendeBrief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"traject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"besloten"}},{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"prognose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bepalendeGemeenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"komendeData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wanneer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wat"}},{"kind":"Field","name":{"kind":"Name","value":"grond"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"zonderDatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brontekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"stuk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cel"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Dagtekst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Moment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vroegst"}},{"kind":"Field","name":{"kind":"Name","value":"laatst"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"behandeling"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prognose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grond"}},{"kind":"Field","name":{"kind":"Name","value":"margeDagen"}},{"kind":"Field","name":{"kind":"Name","value":"sprongDagen"}},{"kind":"Field","name":{"kind":"Name","value":"aanleverenVoor"}},{"kind":"Field","name":{"kind":"Name","value":"redenen"}},{"kind":"Field","name":{"kind":"Name","value":"voorbeeld"}}]}}]} as unknown as DocumentNode<ProcesbriefQuery, ProcesbriefQueryVariables>;
export const DashboardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dashboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stuurgroepDashboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"traject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ingangsdatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"antwoord"}},{"kind":"Field","name":{"kind":"Name","value":"margeDagen"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"stuk"}},{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"besloten"}},{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"prognose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bepalendeGemeenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onbekendeGemeenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regionaal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cellen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cel"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"komendeBesluiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"uiterlijk"}},{"kind":"Field","name":{"kind":"Name","value":"cel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"behandeling"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"waarschuwingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"waarschuwingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Melding"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Dagtekst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Moment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vroegst"}},{"kind":"Field","name":{"kind":"Name","value":"laatst"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"behandeling"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prognose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grond"}},{"kind":"Field","name":{"kind":"Name","value":"margeDagen"}},{"kind":"Field","name":{"kind":"Name","value":"sprongDagen"}},{"kind":"Field","name":{"kind":"Name","value":"aanleverenVoor"}},{"kind":"Field","name":{"kind":"Name","value":"redenen"}},{"kind":"Field","name":{"kind":"Name","value":"voorbeeld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Melding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Waarschuwing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"uiterlijk"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"afhandeling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eigenaar"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gevolgen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]} as unknown as DocumentNode<DashboardQuery, DashboardQueryVariables>;
export const StappenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Stappen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"station"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"van"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tot"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stappenfunctie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"mijlpaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}}},{"kind":"Argument","name":{"kind":"Name","value":"station"},"value":{"kind":"Variable","name":{"kind":"Name","value":"station"}}},{"kind":"Argument","name":{"kind":"Name","value":"van"},"value":{"kind":"Variable","name":{"kind":"Name","value":"van"}}},{"kind":"Argument","name":{"kind":"Name","value":"tot"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tot"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voorbeeld"}},{"kind":"Field","name":{"kind":"Name","value":"gemeenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"treden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"binnenVenster"}},{"kind":"Field","name":{"kind":"Name","value":"einde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Dagtekst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Moment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vroegst"}},{"kind":"Field","name":{"kind":"Name","value":"laatst"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]} as unknown as DocumentNode<StappenQuery, StappenQueryVariables>;
export const WatAlsBrievenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WatAlsBrieven"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maatregelen"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MaatregelInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"watAls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"maatregelen"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maatregelen"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brieven"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"erbij"}},{"kind":"Field","name":{"kind":"Name","value":"eraf"}}]}}]}}]}}]} as unknown as DocumentNode<WatAlsBrievenQuery, WatAlsBrievenQueryVariables>;
export const RekenstandDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rekenstand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rekenstand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"feiten"}},{"kind":"Field","name":{"kind":"Name","value":"traject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}}]}}]}}]}}]} as unknown as DocumentNode<RekenstandQuery, RekenstandQueryVariables>;
export const ScenariosDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Scenarios"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenarios"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"maatregelen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"herkomst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}},{"kind":"Field","name":{"kind":"Name","value":"op"}}]}}]}}]}}]} as unknown as DocumentNode<ScenariosQuery, ScenariosQueryVariables>;
export const VergelijkScenariosDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VergelijkScenarios"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scenarios"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vergelijkScenarios"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"scenarios"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scenarios"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ingangsdatumNa"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stroken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"dagen"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"na"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verschenen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdwenen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geweigerd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VergelijkScenariosQuery, VergelijkScenariosQueryVariables>;
export const BewaarScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BewaarScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BewaarScenarioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bewaarScenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Scenariouitslag"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Scenariouitslag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioResultaat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]}}]} as unknown as DocumentNode<BewaarScenarioMutation, BewaarScenarioMutationVariables>;
export const TrekScenarioInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TrekScenarioIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrekScenarioInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trekScenarioIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Scenariouitslag"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Scenariouitslag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioResultaat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]}}]} as unknown as DocumentNode<TrekScenarioInMutation, TrekScenarioInMutationVariables>;
export const PasScenarioToeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PasScenarioToe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasScenarioToeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pasScenarioToe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioToegepast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proef"}},{"kind":"Field","name":{"kind":"Name","value":"stappen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plaats"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"zin"}},{"kind":"Field","name":{"kind":"Name","value":"maatregel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]}}]}}]} as unknown as DocumentNode<PasScenarioToeMutation, PasScenarioToeMutationVariables>;
export const TakenlijstDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Takenlijst"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rol"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenlijst"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"gemeente"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}}},{"kind":"Argument","name":{"kind":"Name","value":"rol"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rol"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}},{"kind":"Argument","name":{"kind":"Name","value":"eerste"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"wat"}},{"kind":"Field","name":{"kind":"Name","value":"uiterlijk"}},{"kind":"Field","name":{"kind":"Name","value":"anders"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}}]}}]}}]} as unknown as DocumentNode<TakenlijstQuery, TakenlijstQueryVariables>;
