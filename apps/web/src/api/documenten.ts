// Generated from the schema and the .graphql files by `npm run schema`.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Wat er met een aanbod gebeurt. */
export type Aanbodhandeling =
  /** De gemeente aanvaardt. */
  | 'AANVAARDEN'
  /** De gemeente wijst af. */
  | 'AFWIJZEN'
  /** De gemeentesecretaris geeft het door aan de griffier. */
  | 'DOORGEVEN'
  /** Het TWO verzendt het. */
  | 'VERZENDEN';

/** Waar het aanbod aan een gemeente staat. */
export type Aanbodstatus =
  /** Aanvaard. */
  | 'AANVAARD'
  /** Afgewezen. */
  | 'AFGEWEZEN'
  /** Doorgegeven aan de griffier, zonder antwoord. */
  | 'DOORGEGEVEN'
  /** Verzonden, zonder antwoord: dat is geen weigering. */
  | 'GEEN_REACTIE'
  /** Nog niet verzonden. */
  | 'NIET_VERZONDEN';

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

/** Waardoor een prognose veranderde. */
export type Aanleiding =
  /** De eerste prognose van dit verloop. */
  | 'BEGIN'
  /** Er is iets vastgelegd. */
  | 'FEIT'
  /** Er is niets vastgelegd: alleen de dagen verstreken. */
  | 'TIJD';

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

/** Wat een lokaal advies met het regionale doet. Advies is nooit een besluit. */
export type Advieshouding =
  /** Het wijkt daarvan af. */
  | 'AFGEWEKEN'
  /** Het stemt in met het regionale advies. */
  | 'INGESTEMD';

/** Wat iemand met een waarschuwing deed. */
export type Afhandelingsoort =
  /** Ervan kennisgenomen. */
  | 'BEVESTIGD'
  /** Uitgesteld tot en met een dag. */
  | 'GESLUIMERD'
  /** De bevestiging of het uitstel teruggenomen. */
  | 'HEROPEND';

/** Of iemand een waarschuwing heeft beantwoord, voor deze oorzaak. */
export type Afhandelingstatus =
  /** Iemand weet ervan en zorgt ervoor. */
  | 'BEVESTIGD'
  /** Uitgesteld tot en met een dag. */
  | 'GESLUIMERD'
  /** Nog niet beantwoord, of de oorzaak veranderde sindsdien. */
  | 'OPEN';

/** Wat er tussen twee stadia van de planning met een rij gebeurde. */
export type Afwijkingsoort =
  /** Nader bepaald binnen de oude grenzen: geen uitloop. */
  | 'INGEVULD'
  /** Een van beide noemt geen datum: of er iets verschoof, is niet te zeggen. */
  | 'ONBEKEND'
  /** Dezelfde dag, of dezelfde grenzen. */
  | 'ONGEWIJZIGD'
  /** Nieuw, of extra ten opzichte van de routekaart: geen uitloop. */
  | 'TOEGEVOEGD'
  /** Andere dagen: alleen dit is uitloop of winst. */
  | 'VERPLAATST'
  /** Ruimere grenzen om de oude heen. */
  | 'VERRUIMD'
  /** Vervallen; blijft zichtbaar. */
  | 'VERVALLEN';

/** Van wie een agenda is. */
export type AgendaSoort =
  /** Eén gemeente: haar gremia en de regionale op haar route. */
  | 'GEMEENTE'
  /** Eén gremium. */
  | 'GREMIUM'
  /** Het hele traject. */
  | 'TRAJECT';

/** Een andere naam van een gremium, die voortaan wordt herkend. */
export type AliasInput = {
  /** Het gremium (code, naam of alias). */
  readonly gremium: string;
  /** De naam zoals het document hem schrijft. */
  readonly tekst: string;
};

/** Een stap met een of meer wensen. De verwachte versie is die van het traject. */
export type BeantwoordWensInput = {
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** De reden; verplicht bij deels overnemen en afwijzen. */
  readonly reden?: string | null | undefined;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** Wat er gebeurt. */
  readonly stap: Wensstap;
  /** De code van het traject. */
  readonly traject: string;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
  /** De versie, bij verwerken. */
  readonly verwerktIn?: VersieverwijzingInput | null | undefined;
  /** De wensen: met alle gebeurt het, of met geen. */
  readonly wensen: ReadonlyArray<string>;
};

/** Een later besluit over een bevinding van een ingelezen planning. De verwachte versie is die van het traject. */
export type BeslisBevindingInput = {
  /** Aanvaard of verworpen. */
  readonly besluit: Bevindingbesluit;
  /** De sleutel van de bevinding. */
  readonly bevinding: string;
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** De editie waarin zij staat; standaard de laatste die is ingelezen. */
  readonly editie?: number | null | undefined;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** Een toelichting. */
  readonly toelichting?: string | null | undefined;
  /** De code van het traject. */
  readonly traject: string;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
};

/** Hoe het stuk op de agenda stond. */
export type Besluitvorm =
  /** Met bespreking. */
  | 'BESPREEKSTUK'
  /** Zonder bespreking. */
  | 'HAMERSTUK'
  /** In een schriftelijke ronde, zonder vergadering; alleen waar het gremium dat toestaat. */
  | 'SCHRIFTELIJK';

/** Een bestand: Excel, Word, CSV of een agenda (ICS), hooguit 5 MB. */
export type BestandInput = {
  /** De inhoud in base64. Een verzoek van meer dan 256 kB gaat naar /graphql/bestand in plaats van /graphql. */
  readonly inhoud: string;
  /** De naam, bijvoorbeeld raad-2021.xlsx. */
  readonly naam: string;
};

/** Bevestigt een waarschuwing. De verwachte versie is die van het traject. */
export type BevestigWaarschuwingInput = {
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** Wie ervoor zorgt: een functie, geen persoonsnaam. */
  readonly eigenaar: string;
  /** Het kenmerk van de oorzaak die u voor u had. */
  readonly kenmerk: string;
  /** Waarom. */
  readonly reden: string;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** De code van het traject. */
  readonly traject: string;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
  /** De sleutel van de waarschuwing. */
  readonly waarschuwing: string;
};

/** Wat iemand over een bevinding besluit. */
export type Bevindingbesluit =
  /** Zij klopt: een voorstel voor een datum, een venster of een andere naam wordt overgenomen. */
  | 'AANVAARD'
  /** Er hoeft niets te veranderen. */
  | 'VERWORPEN';

/** Hoe zwaar een bevinding bij het inlezen weegt. */
export type Bevindingernst =
  /** Goed om te weten. */
  | 'INFO'
  /** Hiermee kan niemand plannen; een vergaderschema wordt zo niet vastgelegd. */
  | 'KRITIEK'
  /** Bekijk dit voordat u vastlegt. */
  | 'LET_OP';

/** Een besluit over een bevinding van de planning die wordt ingelezen. */
export type BevindingkeuzeInput = {
  /** Aanvaard of verworpen. */
  readonly besluit: Bevindingbesluit;
  /** De sleutel van de bevinding. */
  readonly bevinding: string;
  /** Een toelichting. */
  readonly toelichting?: string | null | undefined;
};

/** Hoe het met een bevinding staat: het laatste besluit telt. */
export type Bevindingstatus =
  /** Aanvaard. */
  | 'AANVAARD'
  /** Niemand besloot erover. */
  | 'OPEN'
  /** Verworpen. */
  | 'VERWORPEN';

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

/** Wat een vergadering op een feestdag of in het reces doet. */
export type BijSluiting =
  /** Zij vervalt. */
  | 'VERVALT'
  /** Zij schuift naar de volgende werkdag. */
  | 'VOLGENDE_WERKDAG';

/** De fase van een stuk op de agenda, in hun volgorde. */
export type Bobfase =
  /** Beeldvorming: wat is er aan de hand? */
  | 'BEELDVORMING'
  /** Besluitvorming. */
  | 'BESLUITVORMING'
  /** Oordeelsvorming: wat vinden we ervan? */
  | 'OORDEELSVORMING';

/** Hoe ver een procesbrief is. */
export type Briefstatus =
  /** Het venster loopt: de brief kan worden opgesteld. */
  | 'CONCEPT'
  /** Het venster moet nog komen. */
  | 'GEPLAND'
  /** Het venster is voorbij; of de brief is verzonden, is niet vastgelegd. */
  | 'VERZENDING_ONBEKEND';

/** Dezelfde wens van verschillende gremia. De verwachte versie is die van het traject. */
export type ClusterWensenInput = {
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** De naam van de cluster; leeg haalt de wensen uit hun cluster. */
  readonly naam?: string | null | undefined;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** De code van het traject. */
  readonly traject: string;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
  /** De wensen: met alle gebeurt het, of met geen. */
  readonly wensen: ReadonlyArray<string>;
};

/** Een correctie: een nieuw feit dat een besluit vervangt. Het oude blijft bewaard. */
export type CorrectBesluitInput = {
  /** Hoe het stuk terugkomt, bij “aangehouden”; leeg is: op de volgende vergadering. */
  readonly aanhouding?: AanhoudingInput | null | undefined;
  /** De meegegeven aanpassingen, bij “ingestemd met aanpassingen”. */
  readonly aanpassingen?: ReadonlyArray<string> | null | undefined;
  /** De sleutel van het besluit dat wordt vervangen. */
  readonly besluit: string;
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** De dag van de vergadering, of van de schriftelijke ronde. */
  readonly dag: string;
  /** Moties en amendementen. */
  readonly moties?: ReadonlyArray<MotieInput> | null | undefined;
  /** Waarom het besluit wordt gecorrigeerd. */
  readonly reden: string;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** De stemmen; leeg als onbekend. */
  readonly stemmen?: StemmingInput | null | undefined;
  /** De versie van het stuk; standaard de huidige. */
  readonly stukversie?: number | null | undefined;
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

/** Een raadscyclus: agendacommissie → commissie → raad. */
export type CyclusInput = {
  /** De dag van de agendacommissie; leeg als er geen is, of onbekend. */
  readonly agendacommissie?: string | null | undefined;
  /** De vergaderingen van één gemeente met dezelfde code horen bij elkaar. */
  readonly code: string;
  /** De dag van de laatste commissie; leeg als er geen is, of onbekend. */
  readonly commissie?: string | null | undefined;
};

/** Een hele raadscyclus komt op andere dagen. */
export type CyclusVerplaatsenInput = {
  /** De ene aanleverdag van de cyclus. */
  readonly aanleverdag: string;
  /** De nieuwe dag van de agendacommissie; leeg: die blijft. */
  readonly agendacommissie?: string | null | undefined;
  /** De nieuwe dag van de laatste commissie; leeg: die blijft. Andere schuiven evenveel dagen mee. */
  readonly commissie?: string | null | undefined;
  /** De nieuwe dag van die vergadering. */
  readonly dag: string;
  /** De sleutel van de vergadering waarmee de cyclus eindigt, meestal de raad. */
  readonly vergadering: string;
};

/** Welke dagen tellen. */
export type Dagentelling =
  /** Alle dagen. */
  | 'KALENDERDAGEN'
  /** Maandag tot en met vrijdag, zonder feestdagen. */
  | 'WERKDAGEN';

/** Of een gemeente, of een gremium, meedoet. */
export type Deelname =
  /** Doet mee. */
  | 'DOET_MEE'
  /** Doet niet mee; de route gaat verder met de gemeenten die meedoen. */
  | 'DOET_NIET_MEE'
  /** Dat is nog niet bekend. */
  | 'ONBEKEND';

/** Wat een strook moet halen. */
export type Doel =
  /** De ingangsdatum van het traject, over de hele route. */
  | 'INGANGSDATUM'
  /** Het venster van haar laatste station. */
  | 'VENSTER';

/** Hoe zwaar een waarschuwing weegt. */
export type Ernst =
  /** Goed om te weten. */
  | 'INFO'
  /** De datum is of raakt niet meer haalbaar. */
  | 'KRITIEK'
  /** Nu handelen voorkomt uitloop. */
  | 'LET_OP';

/** De vorm van een bestand. */
export type Exportformaat =
  /** Tekst met puntkomma’s tussen de cellen. */
  | 'CSV'
  /** Een Word-document. */
  | 'DOCX'
  /** Tekst met tabs tussen de cellen, om te plakken. */
  | 'TEKST'
  /** Een Excel-werkmap, met een blad per tabel. */
  | 'XLSX';

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

/** Wat een uitkomst van een gremium waard is. */
export type Gremiummandaat =
  /** Een advies: het houdt het stuk niet tegen. */
  | 'ADVISEERT'
  /** Een besluit. */
  | 'BESLUIT'
  /** Niet bekend: een nee houdt het stuk tegen. */
  | 'ONBEKEND'
  /** Zonder instemming gaat het stuk niet verder. */
  | 'STEMT_IN';

/** Op welk niveau een gremium zit. */
export type Gremiumniveau =
  /** Ambtelijk. */
  | 'AMBTELIJK'
  /** Bestuurlijk. */
  | 'BESTUURLIJK'
  /** Niet bekend. */
  | 'ONBEKEND';

/** Waarop een prognosedatum rust. */
export type Grond =
  /** De vergadering op de agenda waarvan het stuk staat. */
  | 'AGENDA'
  /** Het besluit is genomen, of het advies gegeven. */
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
  /** De wettelijke termijn is verstreken, en een antwoord is niet bekend. */
  | 'TERMIJN_VERSTREKEN'
  /** De eerste haalbare vergadering. */
  | 'VERGADERING';

/** Neemt een bevestiging of uitstel terug. De verwachte versie is die van het traject. */
export type HeropenWaarschuwingInput = {
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** Wie ervoor zorgt: een functie, geen persoonsnaam. */
  readonly eigenaar: string;
  /** Het kenmerk van de oorzaak die u voor u had. */
  readonly kenmerk: string;
  /** Waarom. */
  readonly reden: string;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** De code van het traject. */
  readonly traject: string;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
  /** De sleutel van de waarschuwing. */
  readonly waarschuwing: string;
};

/** Of er iets nodig is om een doel te halen, en of er iets helpt. */
export type Herstelantwoord =
  /** Geen enkele verzameling maatregelen helpt: redenen zegt waarom. */
  | 'GEEN'
  /** Er is geen venster, of geen ingangsdatum. */
  | 'GEEN_DOEL'
  /** Er zijn maatregelen die helpen. */
  | 'GEVONDEN'
  /** De strook haalt haar doel, of heeft, als dat het venster is, al besloten. */
  | 'NIET_NODIG';

/** Waarom niets helpt. */
export type Herstelredencode =
  /** Alles is doorgerekend en niets brengt de strook zo ver terug. */
  | 'BUITEN_BEREIK'
  /** De laatste dag is voorbij. */
  | 'DOEL_VOORBIJ'
  /** Wat helpt, zou een gremium passeren dat over een eerdere mijlpaal nog moet besluiten. */
  | 'EERDERE_MIJLPAAL'
  /** Van een gremium op de weg is geen vergadering bekend. */
  | 'GEEN_VERGADERSCHEMA'
  /** Bij een gremium op de weg staat het stuk op de agenda van een vergadering na het doel. */
  | 'LATER_GEAGENDEERD'
  /** Een gremium op de weg heeft niet ingestemd. */
  | 'NIET_INGESTEMD'
  /** Bij een gremium op de weg is het stuk zonder dag aangehouden, of ingetrokken. */
  | 'OPNIEUW_AANLEVEREN'
  /** Er doen te weinig gemeenten mee om de ingangsdatum te halen. */
  | 'SAMENLOOP_ONHAALBAAR'
  /** Er waren te veel verzamelingen om alle door te rekenen. */
  | 'ZOEKEN_GESTOPT';

/** Een planning om in te lezen: een geplakte tekst of een bestand. De verwachte versie is die van het traject. */
export type ImportPlanningInput = {
  /** Andere namen van gremia, die worden onthouden. */
  readonly aliassen?: ReadonlyArray<AliasInput>;
  /** Wat u over bevindingen besluit. Waarover u niets zegt, blijft open. */
  readonly beslissingen?: ReadonlyArray<BevindingkeuzeInput>;
  /** Een bestand: Word, Excel, CSV of tekst. */
  readonly bestand?: BestandInput | null | undefined;
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** De editie die de planning wordt. */
  readonly editie: ImporteditieInput;
  /** Het jaar van dagen zonder jaartal; standaard dat van het document, en anders van het plan. */
  readonly jaar?: number | null | undefined;
  /** Of activiteiten die in geen tabel meer staan, vervallen. */
  readonly laatVervallen?: boolean;
  /** Bij welke mijlpaal een tabel hoort; alleen nodig als dat niet blijkt. */
  readonly mijlpalen?: ReadonlyArray<TabelmijlpaalInput>;
  /** Waar: alleen lezen en vergelijken, er wordt niets vastgelegd. */
  readonly proef?: boolean;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** Een geplakte tekst met tabellen. */
  readonly tekst?: string | null | undefined;
  /** De code van het traject. */
  readonly traject: string;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
};

/** Een vergaderschema van één gremium: geplakte tekst, een bestand of een regel. Vul één van de drie in. */
export type ImportVergaderschemaInput = {
  /** Een bestand. */
  readonly bestand?: BestandInput | null | undefined;
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** Het gremium (code, naam of alias). */
  readonly gremium: string;
  /** Het jaar van dagen zonder jaartal; standaard het lopende jaar. */
  readonly jaar?: number | null | undefined;
  /** Of bekende vergaderingen die niet worden genoemd, vervallen. */
  readonly laatVervallen?: boolean;
  /** Waar: alleen lezen en vergelijken, er wordt niets vastgelegd. */
  readonly proef?: boolean;
  /** Een regel. */
  readonly regel?: VergaderregelInput | null | undefined;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** Een geplakte tabel; de eerste regel noemt de kolommen. */
  readonly tekst?: string | null | undefined;
  /** De code van het traject. */
  readonly traject: string;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
};

/** De editie die de ingelezen planning wordt. */
export type ImporteditieInput = {
  /** De dag t/m welke de planning is bijgewerkt; standaard de dag die het document noemt. */
  readonly bijgewerktTotEnMet?: string | null | undefined;
  /** Een nieuwe naam, hooguit 120 tekens. */
  readonly naam: string;
  /** Waarom er een nieuwe planning is; ook de reden van wat verplaatst of vervalt. */
  readonly reden: string;
};

/** Wat een ingelezen planning met een activiteit doet. */
export type Importsoort =
  /** Andere woorden, dezelfde datum. */
  | 'GEWIJZIGD'
  /** De datum is niet te begrijpen; de rij blijft als tekst staan. */
  | 'ONBEKEND'
  /** Er verandert niets. */
  | 'ONGEWIJZIGD'
  /** Een activiteit die er nog niet was. */
  | 'TOEGEVOEGD'
  /** Zij staat in geen tabel meer, en vervalt alleen als u daarom vraagt. */
  | 'VERDWENEN'
  /** Een andere datum. */
  | 'VERPLAATST';

/** Wat er met een planning gebeurt die wordt ingelezen. */
export type Leesfase =
  /** Het bestand wordt geopend. */
  | 'BESTAND'
  /** De regels worden nagelopen. */
  | 'REGELS'
  /** De rijen worden gelezen. */
  | 'RIJEN';

/** Het gremium bij het station: precies een van beide. */
export type LokaalGremiumInput = {
  /** De code, de naam of een alias van een gremium van deze gemeente. */
  readonly bekend?: string | null | undefined;
  /** Een gremium dat nog niet bekend is. */
  readonly nieuw?: NieuwGremiumInput | null | undefined;
};

/** Een agenda om op te abonneren. */
export type MaakAgendaFeedInput = {
  /** De gemeente (CBS-code of naam) of het gremium (code, naam of alias); leeg bij het hele traject. */
  readonly code?: string | null | undefined;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen maakt geen tweede agenda. */
  readonly sleutel: string;
  /** Van wie de agenda is. */
  readonly soort: AgendaSoort;
  /** De code van het traject. */
  readonly traject: string;
};

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
  /** Een hele raadscyclus komt op andere dagen. */
  readonly verplaatsCyclus?: CyclusVerplaatsenInput | null | undefined;
  /** Een vergadering krijgt een andere dag of aanleverdag. */
  readonly verplaatsVergadering?: VergaderingVerplaatsenInput | null | undefined;
  /** Een station schuift een aantal dagen. */
  readonly verschuifStation?: StationVerschuivenInput | null | undefined;
  /** Een station krijgt meer of minder tijd. */
  readonly verwerkingsdagen?: VerwerkingsdagenInput | null | undefined;
  /** Een gremium vergadert een keer extra. */
  readonly voegVergaderingToe?: VergaderingToevoegenInput | null | undefined;
  /** Een reces erbij, op andere dagen, of niet. */
  readonly wijzigReces?: RecesWijzigenInput | null | undefined;
  /** Een mijlpaal heeft andere gemeenten nodig. */
  readonly wijzigSamenloop?: SamenloopInput | null | undefined;
  /** Bij een station geldt een andere plaatselijke regel. */
  readonly wijzigStationsregel?: StationsregelAannemenInput | null | undefined;
  /** Een gremium heeft een andere uitnodigings- of reactietermijn. */
  readonly wijzigTermijn?: TermijnWijzigenInput | null | undefined;
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

/** Een gremium van deze gemeente dat nog niet bekend is. */
export type NieuwGremiumInput = {
  /** Kalenderdagen tussen de laatste aanleverdag en de vergadering; leeg als onbekend. */
  readonly aanleverdagen?: number | null | undefined;
  /** Adviseert het, of besluit het? */
  readonly mandaat: Gremiummandaat;
  /** De naam, bijvoorbeeld Raadscommissie Sliedrecht. */
  readonly naam: string;
  /** Het niveau. */
  readonly niveau?: Gremiumniveau;
  /** Het soort gremium, bijvoorbeeld commissie of portefeuillehoudersoverleg. */
  readonly soort: string;
};

/** Of een stuk op de agenda van de eerstvolgende vergadering staat. */
export type OpAgenda =
  /** Het is voor die vergadering geagendeerd. */
  | 'JA'
  /** Het is van de agenda gehaald, of voor een latere vergadering geagendeerd. */
  | 'NEE'
  /** Niemand heeft het gezegd. */
  | 'ONBEKEND';

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

/** In welke hoedanigheid een gemeentesecretaris een taak heeft. */
export type Pet =
  /** Als contact van de griffier. */
  | 'CONTACT_GRIFFIE'
  /** Als eigenaar van de eigen strook. */
  | 'EIGENAAR_STROOK'
  /** Als lid van het ONS-D. */
  | 'LID_ONSD';

/** Een wijziging van de datum van een activiteit. */
export type PlanActiviteitInput = {
  /** De code van de activiteit. */
  readonly activiteit: string;
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** De datum; leeg bij houden en vervallen. */
  readonly datum?: PlanDatumInput | null | undefined;
  /** Voorstellen, vastleggen, verplaatsen, houden of laten vervallen. */
  readonly handeling: Planhandeling;
  /** De reden; verplicht bij verplaatsen en vervallen. */
  readonly reden?: string | null | undefined;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** De code van het traject. */
  readonly traject: string;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
};

/** Een datum: één dag, alternatieven, een periode of een week. Vul één van de vier in. */
export type PlanDatumInput = {
  /** Twee tot tien dagen waaruit nog wordt gekozen. */
  readonly alternatieven?: ReadonlyArray<string> | null | undefined;
  /** Eén dag. */
  readonly dag?: string | null | undefined;
  /** De laatste dag van een periode. */
  readonly tot?: string | null | undefined;
  /** De eerste dag van een periode. */
  readonly van?: string | null | undefined;
  /** Een week als JJJJ-Wnn, bijvoorbeeld 2021-W20. */
  readonly week?: string | null | undefined;
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

/** Wat er met de datum van een activiteit gebeurt. */
export type Planhandeling =
  /** Vastleggen dat de activiteit is gehouden, vanaf haar dag. */
  | 'HOUDEN'
  /** Eén dag vastleggen. */
  | 'VASTLEGGEN'
  /** Een vaste dag verplaatsen, met reden. */
  | 'VERPLAATSEN'
  /** De activiteit laten vervallen, met reden. */
  | 'VERVALLEN'
  /** Een datum, alternatieven of een venster voorstellen. */
  | 'VOORSTELLEN';

/** Een stadium van de planning: een editie, een routekaart of een dag. Noem één van de drie. */
export type PlanstadiumInput = {
  /** Het nummer van een editie. */
  readonly editie?: number | null | undefined;
  /** Het plan zoals het op deze dag bekend was. */
  readonly peildatum?: string | null | undefined;
  /** Het nummer van een routekaart. */
  readonly routekaart?: number | null | undefined;
};

/** Een periode waarin het gremium niet vergadert. */
export type RecesInput = {
  /** De naam, bijvoorbeeld Zomerreces. */
  readonly naam: string;
  /** De laatste dag. */
  readonly tot: string;
  /** De eerste dag. */
  readonly van: string;
};

/** Een reces erbij, op andere dagen, of niet: van één gremium, of van alle van één gemeente. */
export type RecesWijzigenInput = {
  /** De gemeente (CBS-code of naam); leeg als een gremium is genoemd. */
  readonly gemeente?: string | null | undefined;
  /** Het gremium (code, naam of alias); leeg als een gemeente is genoemd. */
  readonly gremium?: string | null | undefined;
  /** Een dag in het reces dat wijzigt; leeg: het is een nieuw reces. */
  readonly huidig?: string | null | undefined;
  /** De dagen; leeg: het reces vervalt. */
  readonly periode?: RecesperiodeInput | null | undefined;
};

/** De dagen van een reces. */
export type RecesperiodeInput = {
  /** De laatste dag. */
  readonly tot: string;
  /** De eerste dag. */
  readonly van: string;
};

/** Een aanbod aan een gemeente, of haar antwoord. De versie is die van de activiteit. */
export type RecordAanbodInput = {
  /** De code van de activiteit, bijvoorbeeld de informatieronde. */
  readonly activiteit: string;
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** De dag van de brief, van het doorgeven of van het antwoord. */
  readonly dag: string;
  /** De gemeente (CBS-code of naam). */
  readonly gemeente: string;
  /** Verzenden (het TWO), doorgeven aan de griffier (de gemeentesecretaris of het TWO), of aanvaarden of afwijzen (de gemeente). */
  readonly handeling: Aanbodhandeling;
  /** Hoeveel sessies de gemeente wil; alleen bij aanvaarden. */
  readonly sessies?: number | null | undefined;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** Toelichting. */
  readonly toelichting?: string | null | undefined;
  /** De code van het traject. */
  readonly traject: string;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
};

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

/** Hoeveel raadsleden van een gemeente komen. De versie is die van de activiteit. */
export type RecordAanmeldingInput = {
  /** Hoeveel raadsleden; 0 als toch niemand komt. */
  readonly aantal: number;
  /** De code van de activiteit, bijvoorbeeld de technische vragenronde. */
  readonly activiteit: string;
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** De eigen gemeente (CBS-code of naam). */
  readonly gemeente: string;
  /** Namens wie, zoals een fractie; geen namen van mensen. */
  readonly namens?: string | null | undefined;
  /** De dag van de sessie; leeg als er geen is gekozen. */
  readonly sessie?: string | null | undefined;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** De code van het traject. */
  readonly traject: string;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
};

/** Het advies van een regionaal gremium, of het lokale advies van een gemeente daarover. De verwachte versie is die van het traject. */
export type RecordAdviesInput = {
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** De dag waarop het is gegeven: niet later dan vandaag. */
  readonly dag: string;
  /** Voor een lokaal advies: de eigen gemeente (CBS-code of naam). */
  readonly gemeente?: string | null | undefined;
  /** Het regionale gremium dat adviseert: code, naam of alias. */
  readonly gremium: string;
  /** Voor een lokaal advies: stemt het in met het regionale, of wijkt het af? */
  readonly houding?: Advieshouding | null | undefined;
  /** Het nummer van de mijlpaal over het stuk waarvan het gaat. */
  readonly mijlpaal: number;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** De versie van het stuk waarover het gaat; standaard de nieuwste van die dag, null als dat onbekend is. */
  readonly stukversie?: number | null | undefined;
  /** Wat wordt geadviseerd, of waarom wordt afgeweken; mag weg als het lokale advies instemt. */
  readonly tekst?: string | null | undefined;
  /** De code van het traject. */
  readonly traject: string;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
};

/** Een afspraak in plaats van wat bij het traject is geladen: vul precies één van de vijf in. De verwachte versie is die van het traject. */
export type RecordAfspraakInput = {
  /** Een andere aanlevertermijn, voor de vergaderingen vanaf vandaag. */
  readonly aanlevertermijn?: AanlevertermijnInput | null | undefined;
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** Een reces van één gremium erbij, op andere dagen, of niet. */
  readonly reces?: RecesWijzigenInput | null | undefined;
  /** Waarom, en met wie het is afgesproken. */
  readonly reden: string;
  /** Andere gemeenten nodig. */
  readonly samenloop?: SamenloopInput | null | undefined;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** Een eigen uitnodigings- of reactietermijn van één gremium, of weer de gebruikelijke. */
  readonly termijn?: TermijnWijzigenInput | null | undefined;
  /** De code van het traject. */
  readonly traject: string;
  /** Een ander venster. */
  readonly venster?: VensterWijzigenInput | null | undefined;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
};

/** Het stuk staat op de agenda van een vergadering. */
export type RecordAgenderingInput = {
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
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
  /** De sleutel van een komende vergadering van dit gremium. */
  readonly vergadering: string;
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

/** Bij welke raadscyclus een vergadering hoort. De verwachte versie is die van het vergaderschema van het gremium. */
export type RecordCyclusInput = {
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** De cyclus; leeg haalt de vergadering eruit. */
  readonly cyclus?: CyclusInput | null | undefined;
  /** Het gremium (code, naam of alias). */
  readonly gremium: string;
  /** Waarom; verplicht om haar eruit te halen. */
  readonly reden?: string | null | undefined;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** De code van het traject. */
  readonly traject: string;
  /** De sleutel van de vergadering. */
  readonly vergadering: string;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
};

/** Of een gemeente of een gremium meedoet: noem precies een van beide. De verwachte versie is die van het traject. */
export type RecordDeelnameInput = {
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** Doen zij mee? */
  readonly deelname: Deelname;
  /** De eigen gemeente (CBS-code of naam). */
  readonly gemeente?: string | null | undefined;
  /** Het eigen gremium dat is gevraagd of het meedoet: code, naam of alias. */
  readonly gremium?: string | null | undefined;
  /** Waaraan, bijvoorbeeld alleen sociale zaken; leeg: aan alles. */
  readonly onderdeel?: string | null | undefined;
  /** Waarom. */
  readonly reden?: string | null | undefined;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** De code van het traject. */
  readonly traject: string;
  /** Vanaf wanneer: niet later dan vandaag. */
  readonly vanaf: string;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
};

/** Een station in de strook van één gemeente, of het eruit nemen ervan. De verwachte versie is die van het traject. */
export type RecordLokaalStationInput = {
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** De gemeente (CBS-code of naam). */
  readonly gemeente: string;
  /** Voor welke mijlpalen; leeg: alle waarvoor het nog kan. */
  readonly mijlpalen?: ReadonlyArray<number> | null | undefined;
  /** De plaats; leeg neemt het station uit de strook. */
  readonly plaats?: StationsplaatsInput | null | undefined;
  /** Waarom; verplicht bij eruit nemen. */
  readonly reden?: string | null | undefined;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** De code van het station, bijvoorbeeld commissie. */
  readonly station: string;
  /** De code van het traject. */
  readonly traject: string;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
};

/** Een plaatselijke regel over een station. Een latere vervangt haar. De verwachte versie is die van het traject. */
export type RecordStationsregelInput = {
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** De gemeente (CBS-code of naam); leeg: alle gemeenten zonder eigen regel. */
  readonly gemeente?: string | null | undefined;
  /** Waarom; verplicht bij intrekken. */
  readonly reden?: string | null | undefined;
  /** De regel; leeg trekt haar in. */
  readonly regel?: StationsregelInput | null | undefined;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** De code van het station, bijvoorbeeld college. */
  readonly station: string;
  /** De code van het traject. */
  readonly traject: string;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
};

/** Een wijziging van het vergaderschema van een gremium. */
export type RecordVergaderingInput = {
  /** De laatste dag om aan te leveren; standaard volgens de gewoonte van het gremium. */
  readonly aanleverdag?: string | null | undefined;
  /** Of er stukken worden besloten. */
  readonly besluitvormend?: boolean;
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** De (nieuwe) dag. */
  readonly dag?: string | null | undefined;
  /** Het gremium (code, naam of alias). */
  readonly gremium: string;
  /** Toevoegen, bevestigen, verplaatsen of laten vervallen. */
  readonly handeling: Vergaderhandeling;
  /** De reden; verplicht bij verplaatsen en vervallen. */
  readonly reden?: string | null | undefined;
  /** Of het een schriftelijke ronde is, zonder vergadering; alleen bij toevoegen. */
  readonly schriftelijk?: boolean;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** De code van het traject. */
  readonly traject: string;
  /** De sleutel van de vergadering die wordt bevestigd, verplaatst of vervalt. */
  readonly vergadering?: string | null | undefined;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
};

/** Of een ronde vóór het besluit van deze raad komt. */
export type Rondeoordeel =
  /** Zeker niet ervoor. */
  | 'ERNA'
  /** Zeker ervoor. */
  | 'ERVOOR'
  /** Een van beide dagen is onbekend, of er is geen ronde. */
  | 'ONBEKEND'
  /** Dat hangt van de dagen af. */
  | 'ONZEKER';

/** Een rij van de routekaart: over een activiteit, of over een station van een mijlpaal; met een datum, een afwijking in dagen, “onbekend” of “toevoeging”. */
export type RoutekaartrijInput = {
  /** De code van de activiteit. */
  readonly activiteit?: string | null | undefined;
  /** De datum in de routekaart. */
  readonly datum?: PlanDatumInput | null | undefined;
  /** De editie waar de afwijking bij hoort; standaard de laatste. */
  readonly editie?: number | null | undefined;
  /** Het is een extra vergadering; een toevoeging is dat altijd. */
  readonly extra?: boolean;
  /** Hoeveel kalenderdagen de editie later ligt dan de routekaart; negatief is eerder. */
  readonly laterDagen?: number | null | undefined;
  /** Het nummer van de mijlpaal, samen met een station. */
  readonly mijlpaal?: number | null | undefined;
  /** De routekaart noemt de rij zonder datum. */
  readonly onbekend?: boolean;
  /** De code van het station. */
  readonly station?: string | null | undefined;
  /** Wat de bron letterlijk zegt. */
  readonly tekst?: string | null | undefined;
  /** De rij staat niet in de routekaart. */
  readonly toevoeging?: boolean;
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

/** Wat een ingelezen vergaderschema met één vergadering doet. */
export type Schemawijzigingsoort =
  /** Dezelfde dag, een andere status, aanleverdatum of soort. */
  | 'BIJGEWERKT'
  /** Er verandert niets. */
  | 'GELIJK'
  /** Een vergadering die nog niet bekend was. */
  | 'NIEUW'
  /** Bekend, maar niet genoemd: zij vervalt alleen als u daarom vraagt. */
  | 'ONTBREEKT'
  /** Een bekende vergadering gaat naar een andere dag. */
  | 'VERPLAATST'
  /** Het vergaderschema zegt dat zij vervalt. */
  | 'VERVALT';

/** Een gremium besluit schriftelijk, zonder vergadering. */
export type SchriftelijkeRondeInput = {
  /** De dag waarop de ronde sluit; aanleveren kan tot en met die dag. */
  readonly dag: string;
  /** Het gremium (code, naam of alias). */
  readonly gremium: string;
};

/** Stelt een waarschuwing uit. De verwachte versie is die van het traject. */
export type SluimerWaarschuwingInput = {
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** Wie ervoor zorgt: een functie, geen persoonsnaam. */
  readonly eigenaar: string;
  /** Het kenmerk van de oorzaak die u voor u had. */
  readonly kenmerk: string;
  /** Waarom. */
  readonly reden: string;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** Tot en met welke dag: niet later dan de laatste dag waarop handelen helpt. */
  readonly tot: string;
  /** De code van het traject. */
  readonly traject: string;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
  /** De sleutel van de waarschuwing. */
  readonly waarschuwing: string;
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

/** Wat bij een station van een gremium wordt gevraagd. */
export type Stationsbedoeling =
  /** Adviseren, ook door een gremium dat elders besluit; het houdt het stuk niet tegen. */
  | 'ADVISEREN'
  /** Besluiten. */
  | 'BESLUITEN'
  /** Kennisnemen: een uitkomst houdt het stuk niet tegen. */
  | 'INFORMEREN';

/** Waar het station in de strook staat, en met welk gremium. */
export type StationsplaatsInput = {
  /** Wat hier van het gremium wordt gevraagd; leeg: wat zijn mandaat zegt. */
  readonly bedoeling?: Stationsbedoeling | null | undefined;
  /** De fase van het stuk hier; leeg als onbekend. */
  readonly fase?: Bobfase | null | undefined;
  /** Het gremium. */
  readonly gremium: LokaalGremiumInput;
  /** De code van het station dat er direct aan voorafgaat; leeg: de route begint hier. */
  readonly na?: string | null | undefined;
  /** De naam van het station, bijvoorbeeld Commissie. */
  readonly naam: string;
  /** De code van het station van deze gemeente dat er direct op volgt, bijvoorbeeld raad. */
  readonly voor: string;
};

/** Bij een station geldt een andere plaatselijke regel. */
export type StationsregelAannemenInput = {
  /** De gemeente (CBS-code of naam); leeg: alle gemeenten zonder eigen regel. */
  readonly gemeente?: string | null | undefined;
  /** De regel; leeg: zij vervalt. */
  readonly regel?: StationsregelInput | null | undefined;
  /** De code van het station, bijvoorbeeld raad. */
  readonly station: string;
};

/** Wat er bij een station geldt. Wat wordt weggelaten, is geen regel. */
export type StationsregelInput = {
  /** Wat er op een gesloten dag gebeurt. */
  readonly bijSluiting?: BijSluiting;
  /** Werkdagen voor de kwaliteitstoets. */
  readonly toetswerkdagen?: number;
  /** De afstand tot een eerder station. */
  readonly tussen?: TussenregelInput | null | undefined;
  /** De verwerkingstijd. */
  readonly verwerking?: VerwerkingInput | null | undefined;
};

/** Een nieuwe routekaart naast de oude. De verwachte versie is die van het traject. */
export type StelRoutekaartVastInput = {
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** De dag waarop dat gebeurde: niet later dan vandaag. */
  readonly dag: string;
  /** Het gremium dat haar goedkeurde (code, naam of alias). */
  readonly gremium: string;
  /** Een nieuwe naam, hooguit 120 tekens. */
  readonly naam: string;
  /** Waarom er een nieuwe routekaart komt. */
  readonly reden: string;
  /** De rijen waarvan iets bekend is: 1 tot en met 500. */
  readonly rijen: ReadonlyArray<RoutekaartrijInput>;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** De code van het traject. */
  readonly traject: string;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
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

/** Bij welke mijlpaal een tabel hoort, als het document dat niet zegt. */
export type TabelmijlpaalInput = {
  /** Het nummer van de mijlpaal. */
  readonly mijlpaal: number;
  /** Het nummer van de tabel in het document, 1 is de eerste. */
  readonly tabel: number;
};

/** Een gremium heeft een andere eigen termijn; een prognosedatum verandert er niet door. */
export type TermijnWijzigenInput = {
  /** Kalenderdagen bij UITNODIGING, werkdagen bij REACTIE; leeg: de gebruikelijke termijn geldt weer. */
  readonly dagen?: number | null | undefined;
  /** Het gremium (code, naam of alias). */
  readonly gremium: string;
  /** Welke termijn. */
  readonly termijn: Termijnsoort;
};

/** Welke termijn een gremium zelf kan hebben. */
export type Termijnsoort =
  /** Werkdagen tussen een brief of stuk en de bijeenkomst erover. */
  | 'REACTIE'
  /** Kalenderdagen voor een venster waarop een datum vastligt. */
  | 'UITNODIGING';

/** Of iets er op tijd is. */
export type Tijdig =
  /** Ook de laatst mogelijke dag is op tijd. */
  | 'JA'
  /** Ook de vroegst mogelijke dag is te laat. */
  | 'NEE'
  /** Niet te zeggen. */
  | 'ONBEKEND'
  /** De vroegste dag is op tijd, de laatste niet. */
  | 'ONZEKER';

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
  /** Advies gegeven, of het stuk ter kennis genomen; dat is geen besluit, het stuk gaat verder. */
  | 'GEADVISEERD'
  /** Het stuk staat op de agenda van een vergadering. */
  | 'GEAGENDEERD'
  /** Een eerder station heeft nog niet besloten. */
  | 'WACHT';

/** De laatste aanlevering bij een gremium bleek niet gedaan. */
export type TrekAanleveringInInput = {
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
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

/** Een eigen agenda-adres dat niet meer mag werken. */
export type TrekAgendaFeedInInput = {
  /** De sleutel van het adres (id). */
  readonly feed: string;
};

/** Het stuk staat niet meer op de agenda. */
export type TrekAgenderingInInput = {
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
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

/** Hoe lang na een eerder station dit station op zijn vroegst besluit. */
export type TussenregelInput = {
  /** Kalenderdagen, ten minste. */
  readonly minimaalDagen?: number;
  /** De code van het eerdere station, in dezelfde gemeente. */
  readonly na: string;
  /** De eerste weekdag in die week: 1 is maandag. */
  readonly weekdag?: number;
  /** Zoveel weken na de week van het eerdere station; leeg: geen grens. */
  readonly weken?: number | null | undefined;
};

/** Hoe het staat met een uiterste dag. */
export type UitersteSoort =
  /** Het is op tijd gebeurd. */
  | 'GEHAALD'
  /** Een later station heeft al besloten, of het stuk ligt er nog na een uitstel: een dag hier verandert niets. */
  | 'GEPASSEERD'
  /** De dag is nog niet voorbij. */
  | 'HAALBAAR'
  /** De laatste zekere dag is voorbij, maar het kan nog: dat hangt af van wat niemand weet. */
  | 'MISSCHIEN'
  /** VENSTER_ONHAALBAAR: zo’n dag is er nooit geweest, of hing af van een vergadering die niet meer wordt gehaald. */
  | 'NOOIT'
  /** Niet te zeggen, bijvoorbeeld zonder vergaderschema. */
  | 'ONBEKEND'
  /** VENSTER_ONHAALBAAR: de dag is voorbij, of ligt vóór de eerste dag waarop het gremium na uitstel of een nee weer kan besluiten. */
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
  /** Ter kennis genomen, zonder oordeel; alleen door een gremium dat adviseert. */
  | 'TER_KENNIS_GENOMEN'
  /** Toestemming onthouden (definitieve teksten). */
  | 'TOESTEMMING_ONTHOUDEN'
  /** Toestemming verleend (definitieve teksten). */
  | 'TOESTEMMING_VERLEEND'
  /** Van de agenda gehaald. */
  | 'VAN_DE_AGENDA';

/** Wat er met een vergadering volgens de regel gebeurt op een dag waarop niet wordt vergaderd. */
export type Uitwijk =
  /** Zij vervalt. */
  | 'VERVALT'
  /** Zij gaat naar de eerstvolgende vrije dag. */
  | 'VOLGENDE_DAG'
  /** Zij gaat naar de laatste vrije dag ervoor. */
  | 'VORIGE_WERKDAG';

/** Een besluit over één vergadering, tegen de regel in. */
export type UitzonderingInput = {
  /** De laatste dag om aan te leveren; standaard volgens de regel. */
  readonly aanleverdag?: string | null | undefined;
  /** De dag van de vergadering; bij verplaatsen de oude dag. */
  readonly dag: string;
  /** De nieuwe dag; alleen bij verplaatsen. */
  readonly naar?: string | null | undefined;
  /** De reden. */
  readonly reden: string;
  /** Verplaatst, vervalt of extra. */
  readonly soort: Uitzonderingsoort;
};

/** Wat er tegen de regel in is besloten. */
export type Uitzonderingsoort =
  /** Er is een vergadering bij. */
  | 'EXTRA'
  /** De vergadering van deze dag is op een andere dag. */
  | 'VERPLAATST'
  /** De vergadering van deze dag vervalt. */
  | 'VERVALT';

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

/** Wat er met een vergadering gebeurt. */
export type Vergaderhandeling =
  /** Zeggen dat een verwachte vergadering op haar dag doorgaat. */
  | 'BEVESTIGEN'
  /** Een vergadering toevoegen. */
  | 'TOEVOEGEN'
  /** Een vergadering verplaatsen, met reden. */
  | 'VERPLAATSEN'
  /** Een vergadering laten vervallen, met reden. */
  | 'VERVALLEN';

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

/** Een vergaderschema als regel, met wat daarvan afwijkt. */
export type VergaderregelInput = {
  /** Kalenderdagen tussen de laatste aanleverdag en de vergadering. */
  readonly aanleverdagen?: number | null | undefined;
  /** Wat er gebeurt met een vergadering op een feestdag. */
  readonly bijFeestdag?: Uitwijk;
  /** Wat er gebeurt met een vergadering in een reces. */
  readonly bijReces?: Uitwijk;
  /** Perioden waarin het gremium niet vergadert. */
  readonly recessen?: ReadonlyArray<RecesInput>;
  /** De regel in woorden, bijvoorbeeld “laatste donderdag van de maand”. */
  readonly tekst: string;
  /** De laatste dag waarvoor de regel geldt: hooguit drie jaar later. */
  readonly tot: string;
  /** Besluiten over één vergadering. */
  readonly uitzonderingen?: ReadonlyArray<UitzonderingInput>;
  /** De eerste dag waarvoor de regel geldt. */
  readonly van: string;
};

/** Een hele raadscyclus op andere dagen. De verwachte versie is die van het vergaderschema van het gremium. */
export type VerplaatsCyclusInput = {
  /** De ene aanleverdag van de cyclus. */
  readonly aanleverdag: string;
  /** De nieuwe dag van de agendacommissie; leeg: die blijft. */
  readonly agendacommissie?: string | null | undefined;
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** De nieuwe dag van de laatste commissie; leeg: die blijft. Andere schuiven evenveel dagen mee. */
  readonly commissie?: string | null | undefined;
  /** De nieuwe dag van die vergadering. */
  readonly dag: string;
  /** Het gremium waarmee de cyclus eindigt, meestal de raad (code, naam of alias). */
  readonly gremium: string;
  /** De reden; verplicht. */
  readonly reden?: string | null | undefined;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** De code van het traject. */
  readonly traject: string;
  /** De sleutel van de vergadering waarmee de cyclus eindigt. */
  readonly vergadering: string;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
};

/** Een versie van het stuk van een mijlpaal. */
export type VersieverwijzingInput = {
  /** De mijlpaal. */
  readonly mijlpaal: number;
  /** Het nummer van de versie. */
  readonly nummer: number;
};

/** Dagen om het stuk gereed te maken, in plaats van die van het station. */
export type VerwerkingInput = {
  /** Hoeveel dagen. */
  readonly dagen: number;
  /** Welke dagen tellen. */
  readonly telling?: Dagentelling;
};

/** Een station krijgt meer of minder tijd om het stuk klaar te maken. */
export type VerwerkingsdagenInput = {
  /** Kalenderdagen na het besluit van de voorganger. */
  readonly dagen: number;
  /** De code van het station, bijvoorbeeld raad. */
  readonly station: string;
};

/** Waarmee een gremium een wens meegaf. */
export type Verzoeksoort =
  /** Een aanpassing bij “ingestemd met aanpassingen”. */
  | 'AANPASSING'
  /** Een aangenomen amendement. */
  | 'AMENDEMENT'
  /** Een aangenomen motie. */
  | 'MOTIE'
  /** Een toezegging van het college aan de raad. */
  | 'TOEZEGGING';

/** Een nieuwe versie van een stuk. De verwachte versie is die van het traject. */
export type VoegStukversieToeInput = {
  /** Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”. */
  readonly bron?: string | null | undefined;
  /** De SHA-256 van het document: 64 cijfers en letters a t/m f. */
  readonly hash: string;
  /** Het nummer van de mijlpaal. */
  readonly mijlpaal: number;
  /** De naam, hooguit 200 tekens. */
  readonly naam: string;
  /** Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets. */
  readonly sleutel: string;
  /** De code van het traject. */
  readonly traject: string;
  /** De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat. */
  readonly verwachteVersie: number;
};

/** Waarover een waarschuwing gaat. */
export type WaarschuwingCode =
  /** Een aanbod ligt bij de gemeentesecretaris en is niet doorgegeven aan de griffier. */
  | 'AANBOD_NIET_DOORGEGEVEN'
  /** Een aanbod ligt bij de griffier en is niet beantwoord. */
  | 'AANBOD_ZONDER_ANTWOORD'
  /** De aanleverdatum is verstreken zonder aanlevering. */
  | 'AANLEVERING_GEMIST'
  /** De aanleverdatum van een gereed stuk is dichtbij. */
  | 'AANLEVERING_NADERT'
  /** Minder sessies met aanmeldingen dan de planning vraagt. */
  | 'AANMELDINGEN_TE_WEINIG'
  /** Meegegeven aanpassingen wachten op antwoord. */
  | 'AANPASSING_OPEN'
  /** Een gremium dat adviseert stemde niet in; wie daarna besluit, weegt dat mee. */
  | 'ADVIES_NEGATIEF'
  /** Twee gremia adviseren zo kort na elkaar dat de tweede het advies van de eerste niet kan hebben. */
  | 'ADVIES_ZONDER_VERWERKTIJD'
  /** Een gremium stemde niet in of onthield toestemming. */
  | 'AFGEWEZEN'
  /** De detailplanning wijkt af van de laatste routekaart. */
  | 'AFWIJKING_ROUTEKAART'
  /** Het stuk staat op een agenda die het niet haalt. */
  | 'AGENDA_ONHAALBAAR'
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
  /** Het laatste besluit, of de laatste stap daarna, valt of kan vallen op of na de ingangsdatum. */
  | 'INGANGSDATUM_IN_GEVAAR'
  /** Het lokale advies wijkt af van het regionale, en de gemeente moet nog besluiten. */
  | 'LOKAAL_ADVIES_WIJKT_AF'
  /** Een mijlpaal begint voordat de raden klaar zijn met de vorige. */
  | 'MIJLPALEN_KNELLEN'
  /** Een activiteit heeft nog geen datum. */
  | 'NOG_TE_PLANNEN'
  /** De prognose valt na het venster van het plan. */
  | 'PROGNOSE_NA_VENSTER'
  /** Tussen aanlevering en vergadering liggen minder werkdagen dan het gremium vraagt. */
  | 'REACTIETIJD_KORT'
  /** Wie deze vergadering mist wacht tot na een reces, of een plandag valt erin. */
  | 'RECES'
  /** Het recht verandert terwijl het stuk onderweg is. */
  | 'RECHT_WIJZIGT_ONDERWEG'
  /** De route mist een station voor een rechtsregel die onderweg geldt. */
  | 'RECHT_ZONDER_STATION'
  /** De vergadering die het stuk de gemeenten in stuurt heeft geen dag. */
  | 'ROUTESTART_NIET_GEPLAND'
  /** Er doen te weinig gemeenten mee om een mijlpaal te kunnen besluiten. */
  | 'SAMENLOOP_ONHAALBAAR'
  /** Dit traject is er niet, of misschien niet, op een synchronisatiepunt. */
  | 'SYNCHRONISATIE_IN_GEVAAR'
  /** Een raad besluit vóór de technische ronde. */
  | 'TECHNISCHE_RONDE_NA_BESLUIT'
  /** De dag is voorbij en er is geen uitkomst bekend. */
  | 'TE_LAAT'
  /** Tussen brief en ronde liggen te weinig werkdagen. */
  | 'UITNODIGING_KORT'
  /** Een datum of venster raakt een schoolvakantie. */
  | 'VAKANTIE'
  /** De laatste dag waarop de raad zijn venster nog kon halen is voorbij, of was er nooit. */
  | 'VENSTER_ONHAALBAAR'
  /** Er is besloten of geadviseerd over een andere versie dan die in route is. */
  | 'VERSIEVERSCHIL'
  /** Een stap staat vóór zijn voorganger. */
  | 'VOLGORDE'
  /** Het stuk is uitgesteld of ingetrokken en wacht tot het opnieuw wordt aangeleverd. */
  | 'WACHT_OP_HERINDIENING';

/** Wat men met een wens doet. */
export type Wensstap =
  /** Antwoorden dat hij niet wordt overgenomen, met reden. */
  | 'AFWIJZEN'
  /** Beoordelen. */
  | 'BEOORDELEN'
  /** Antwoorden dat hij deels wordt overgenomen, met reden. */
  | 'DEELS_OVERNEMEN'
  /** Antwoorden dat hij wordt overgenomen. */
  | 'OVERNEMEN'
  /** Vastleggen dat het antwoord is gegeven. */
  | 'TERUGKOPPELEN'
  /** Noemen in welke versie hij is verwerkt. */
  | 'VERWERKEN';

/** Hoe ver een meegegeven wens is. */
export type Wensstatus =
  /** Beoordeeld, nog zonder antwoord. */
  | 'BEOORDEELD'
  /** Antwoord: deels overgenomen, met reden. */
  | 'DEELS'
  /** Meegegeven met een besluit. */
  | 'MEEGEGEVEN'
  /** Antwoord: niet overgenomen, met reden. */
  | 'NIET'
  /** Antwoord: overgenomen. */
  | 'OVERGENOMEN'
  /** Teruggekoppeld aan wie erom vroeg. */
  | 'TERUGGEKOPPELD'
  /** Verwerkt in een versie van het stuk. */
  | 'VERWERKT';

export type StrookadviesFragment = { readonly uitleg: string, readonly stukversies: ReadonlyArray<number>, readonly adviseur: { readonly code: string, readonly naam: string }, readonly regionaal: { readonly dag: string } | null, readonly lokaal: { readonly tekst: string | null } | null };

export type LegAdviesVastMutationVariables = Exact<{
  input: RecordAdviesInput;
}>;


export type LegAdviesVastMutation = { readonly recordAdvies:
    | { readonly __typename: 'AdviesVastgelegd', readonly trajectVersie: number }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type AfsprakenQueryVariables = Exact<{
  traject: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type AfsprakenQuery = { readonly stationsregels: ReadonlyArray<{ readonly station: string, readonly gemeente: string | null, readonly dagen: number | null, readonly telling: string | null, readonly toetswerkdagen: number, readonly na: string | null, readonly minimaalDagen: number | null, readonly weken: number | null, readonly weekdag: number | null, readonly bijSluiting: string, readonly bron: string }>, readonly cycli: ReadonlyArray<{ readonly code: string, readonly agendacommissie: string | null, readonly commissie: string | null, readonly voorbeeld: boolean, readonly gemeente: { readonly code: string } | null, readonly vergaderingen: ReadonlyArray<{ readonly vergadering: { readonly id: string, readonly tekst: string } }> }>, readonly recessen: ReadonlyArray<{ readonly naam: string, readonly voorbeeld: boolean, readonly gremium: { readonly code: string, readonly naam: string }, readonly periode: { readonly van: string, readonly tot: string, readonly tekst: string } }>, readonly gedeeldeAvonden: ReadonlyArray<{ readonly tekst: string, readonly gemeente: { readonly code: string }, readonly stukken: ReadonlyArray<{ readonly voorbeeld: boolean }> }>, readonly kalenderverschillen: ReadonlyArray<{ readonly tekst: string, readonly gemeente: { readonly code: string } }> };

export type EigenStationsQueryVariables = Exact<{
  traject: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type EigenStationsQuery = { readonly lokaleStations: ReadonlyArray<{ readonly station: string, readonly naam: string, readonly gemeente: string, readonly mijlpalen: ReadonlyArray<number>, readonly na: string | null, readonly voor: string | null, readonly gremium: string | null, readonly herkomst: { readonly bron: string } }> };

export type LegStationsregelVastMutationVariables = Exact<{
  input: RecordStationsregelInput;
}>;


export type LegStationsregelVastMutation = { readonly recordStationsregel:
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'StationsregelVastgelegd', readonly trajectVersie: number }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type LegLokaalStationVastMutationVariables = Exact<{
  input: RecordLokaalStationInput;
}>;


export type LegLokaalStationVastMutation = { readonly recordLokaalStation:
    | { readonly __typename: 'LokaalStationVastgelegd', readonly trajectVersie: number }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type LegRecesVastMutationVariables = Exact<{
  input: RecordAfspraakInput;
}>;


export type LegRecesVastMutation = { readonly recordAfspraak:
    | { readonly __typename: 'AfspraakVastgelegd', readonly trajectVersie: number }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type LegTermijnVastMutationVariables = Exact<{
  input: RecordAfspraakInput;
}>;


export type LegTermijnVastMutation = { readonly recordAfspraak:
    | { readonly __typename: 'AfspraakVastgelegd', readonly trajectVersie: number }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type LegCyclusVastMutationVariables = Exact<{
  input: RecordCyclusInput;
}>;


export type LegCyclusVastMutation = { readonly recordCyclus:
    | { readonly __typename: 'CyclusVastgelegd', readonly versie: number, readonly trajectVersie: number }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type AgendaFeedsQueryVariables = Exact<{
  traject: string;
}>;


export type AgendaFeedsQuery = { readonly agendaFeeds: ReadonlyArray<{ readonly id: string, readonly naam: string, readonly soort: AgendaSoort, readonly code: string, readonly op: string, readonly ingetrokkenOp: string | null }> };

export type MaakAgendaFeedMutationVariables = Exact<{
  input: MaakAgendaFeedInput;
}>;


export type MaakAgendaFeedMutation = { readonly maakAgendaFeed:
    | { readonly __typename: 'AgendaFeedGemaakt', readonly adres: string | null }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null }
   };

export type TrekAgendaFeedInMutationVariables = Exact<{
  input: TrekAgendaFeedInInput;
}>;


export type TrekAgendaFeedInMutation = { readonly trekAgendaFeedIn:
    | { readonly __typename: 'AgendaFeedIngetrokken' }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null }
   };

export type BesluitverloopQueryVariables = Exact<{
  traject: string;
  mijlpaal: number;
  station: string;
  gemeente?: string | null | undefined;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type BesluitverloopQuery = { readonly besluitverloop: ReadonlyArray<{ readonly nummer: number, readonly stukversie: number, readonly aangeleverd: string | null, readonly vanDeAgenda: number, readonly besluit: { readonly id: string, readonly dag: string, readonly tekst: string, readonly uitkomst: Uitkomst, readonly vorm: Besluitvorm | null, readonly aanpassingen: ReadonlyArray<string>, readonly toelichting: string | null, readonly toezeggingen: ReadonlyArray<string>, readonly aanhouding: { readonly soort: Aanhoudsoort, readonly herindiening: string | null } | null, readonly stemmen: { readonly voor: number, readonly tegen: number, readonly onthouding: number } | null, readonly moties: ReadonlyArray<{ readonly soort: Motiesoort, readonly tekst: string, readonly dictum: string | null, readonly uitkomst: MotieUitkomst }>, readonly herkomst: { readonly door: string } } | null, readonly gecorrigeerd: ReadonlyArray<{ readonly id: string, readonly dag: string, readonly tekst: string, readonly uitkomst: Uitkomst, readonly vorm: Besluitvorm | null, readonly aanpassingen: ReadonlyArray<string>, readonly toelichting: string | null, readonly toezeggingen: ReadonlyArray<string>, readonly aanhouding: { readonly soort: Aanhoudsoort, readonly herindiening: string | null } | null, readonly stemmen: { readonly voor: number, readonly tegen: number, readonly onthouding: number } | null, readonly moties: ReadonlyArray<{ readonly soort: Motiesoort, readonly tekst: string, readonly dictum: string | null, readonly uitkomst: MotieUitkomst }>, readonly herkomst: { readonly door: string } }> }> };

export type BesluitfeitFragment = { readonly id: string, readonly dag: string, readonly tekst: string, readonly uitkomst: Uitkomst, readonly vorm: Besluitvorm | null, readonly aanpassingen: ReadonlyArray<string>, readonly toelichting: string | null, readonly toezeggingen: ReadonlyArray<string>, readonly aanhouding: { readonly soort: Aanhoudsoort, readonly herindiening: string | null } | null, readonly stemmen: { readonly voor: number, readonly tegen: number, readonly onthouding: number } | null, readonly moties: ReadonlyArray<{ readonly soort: Motiesoort, readonly tekst: string, readonly dictum: string | null, readonly uitkomst: MotieUitkomst }>, readonly herkomst: { readonly door: string } };

export type CorrigeerBesluitMutationVariables = Exact<{
  input: CorrectBesluitInput;
}>;


export type CorrigeerBesluitMutation = { readonly correctBesluit:
    | { readonly __typename: 'BesluitVastgelegd', readonly versie: number, readonly trajectVersie: number }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type DeelnamenQueryVariables = Exact<{
  traject: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type DeelnamenQuery = { readonly rechtsgang: { readonly mijlpalen: ReadonlyArray<{ readonly mijlpaal: number, readonly samenloop: string, readonly deelnamen: ReadonlyArray<{ readonly deelname: Deelname, readonly vanaf: string | null, readonly onderdeel: string | null, readonly reden: string | null, readonly gemeente: { readonly code: string } }> }> } };

export type EigendomFragment = { readonly uitleg: string, readonly overdrachten: ReadonlyArray<{ readonly dag: string, readonly gremium: { readonly naam: string } }> };

export type GemeenteRouteQueryVariables = Exact<{
  traject: string;
  gemeente: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type GemeenteRouteQuery = { readonly gemeenteRoute: { readonly peildatum: string, readonly traject: { readonly naam: string, readonly label: string | null, readonly versie: number }, readonly gemeente: { readonly code: string, readonly naam: string }, readonly gremia: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly soort: string, readonly beheerrol: string | null, readonly uitnodigingstermijn: number | null, readonly reactietermijn: number | null, readonly versie: number, readonly vergaderingen: ReadonlyArray<{ readonly id: string, readonly dag: string, readonly schriftelijk: boolean, readonly aanleverdag: string | null, readonly staat: string, readonly voorbeeld: boolean, readonly besluitvormend: boolean, readonly reden: string | null }> }>, readonly activiteiten: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly mijlpalen: ReadonlyArray<number>, readonly toestand: PlanToestand, readonly versie: number, readonly opAanbod: boolean, readonly opAanmelding: boolean, readonly datum: { readonly dagen: ReadonlyArray<string>, readonly tekst: string } }>, readonly mijlpalen: ReadonlyArray<{ readonly nummer: number, readonly naam: string, readonly stuk: { readonly uitleg: string, readonly opAgenda: OpAgenda, readonly volgendeTeVroeg: boolean, readonly houder: { readonly code: string, readonly naam: string } | null, readonly volgendeVergadering: { readonly id: string, readonly dag: string, readonly schriftelijk: boolean } | null, readonly geagendeerdVoor: { readonly dag: string, readonly schriftelijk: boolean } | null }, readonly eigendom: { readonly uitleg: string, readonly overdrachten: ReadonlyArray<{ readonly dag: string, readonly gremium: { readonly naam: string } }> }, readonly adviezen: ReadonlyArray<{ readonly uitleg: string, readonly stukversies: ReadonlyArray<number>, readonly adviseur: { readonly code: string, readonly naam: string }, readonly regionaal: { readonly dag: string } | null, readonly lokaal: { readonly tekst: string | null } | null }>, readonly stations: ReadonlyArray<{ readonly fase: Bobfase | null, readonly behandeling: string, readonly station: string, readonly mijlpaal: number, readonly toestand: Toestand, readonly grond: Grond, readonly margeDagen: number | null, readonly sprongDagen: number | null, readonly aanleverenVoor: string | null, readonly redenen: ReadonlyArray<string>, readonly versie: number, readonly gremium: { readonly code: string, readonly naam: string }, readonly besluit: { readonly id: string } | null, readonly vergadering: { readonly schriftelijk: boolean, readonly id: string, readonly dag: string, readonly aanleverdag: string | null, readonly staat: string, readonly voorbeeld: boolean, readonly besluitvormend: boolean, readonly reden: string | null } | null, readonly volgende: { readonly dag: string, readonly schriftelijk: boolean } | null, readonly gemeente: { readonly code: string, readonly naam: string } | null, readonly venster: { readonly van: string, readonly tot: string, readonly tekst: string } | null, readonly sprong: { readonly reces: string | null, readonly naar: string, readonly achterDeMuur: ReadonlyArray<string> } | null, readonly mogelijkeVergaderingen: ReadonlyArray<{ readonly dag: string, readonly aanleverenVoor: string | null, readonly margeDagen: number | null, readonly sprong: { readonly dagen: number, readonly reces: string | null, readonly naar: string, readonly achterDeMuur: ReadonlyArray<string> } | null }>, readonly besluitkeuze: { readonly beheerrol: string | null, readonly stukversie: number, readonly uitkomsten: ReadonlyArray<Uitkomst>, readonly vormen: ReadonlyArray<Besluitvorm> }, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string } }>, readonly volgendeStation: { readonly behandeling: string } | null, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string } }>, readonly waarschuwingen: ReadonlyArray<{ readonly kenmerk: string, readonly code: WaarschuwingCode, readonly mijlpaal: number | null, readonly sleutel: string, readonly melding: string, readonly uiterlijk: string | null, readonly status: Afhandelingstatus, readonly gemeente: { readonly code: string, readonly naam: string } | null, readonly actor: { readonly rol: string | null, readonly gemeente: { readonly code: string } | null }, readonly afhandeling: { readonly eigenaar: string, readonly tot: string | null, readonly reden: string } | null, readonly gevolgen: ReadonlyArray<{ readonly sleutel: string, readonly melding: string, readonly code: WaarschuwingCode, readonly mijlpaal: number | null, readonly gemeente: { readonly code: string, readonly naam: string } | null }> }> } };

export type VergaderdagFragment = { readonly id: string, readonly dag: string, readonly schriftelijk: boolean, readonly aanleverdag: string | null, readonly staat: string, readonly voorbeeld: boolean, readonly besluitvormend: boolean, readonly reden: string | null };

export type EigengremiumFragment = { readonly code: string, readonly naam: string, readonly soort: string, readonly beheerrol: string | null, readonly uitnodigingstermijn: number | null, readonly reactietermijn: number | null, readonly versie: number, readonly vergaderingen: ReadonlyArray<{ readonly id: string, readonly dag: string, readonly schriftelijk: boolean, readonly aanleverdag: string | null, readonly staat: string, readonly voorbeeld: boolean, readonly besluitvormend: boolean, readonly reden: string | null }> };

export type GevolgVanNeeQueryVariables = Exact<{
  traject: string;
  mijlpaal: number;
  gemeente: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type GevolgVanNeeQuery = { readonly gevolgVanNee: ReadonlyArray<{ readonly houdtTegen: boolean, readonly gremium: { readonly naam: string }, readonly gevolgen: ReadonlyArray<{ readonly zin: string, readonly bron: string }> }> };

export type OpAgendaFragment = { readonly opAgenda: OpAgenda, readonly volgendeTeVroeg: boolean, readonly volgendeVergadering: { readonly id: string, readonly dag: string, readonly schriftelijk: boolean } | null, readonly geagendeerdVoor: { readonly dag: string, readonly schriftelijk: boolean } | null };

export type LegAgenderingVastMutationVariables = Exact<{
  input: RecordAgenderingInput;
}>;


export type LegAgenderingVastMutation = { readonly recordAgendering:
    | { readonly __typename: 'AgenderingVastgelegd', readonly versie: number, readonly trajectVersie: number }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type TrekAgenderingInMutationVariables = Exact<{
  input: TrekAgenderingInInput;
}>;


export type TrekAgenderingInMutation = { readonly trekAgenderingIn:
    | { readonly __typename: 'AgenderingIngetrokken', readonly versie: number, readonly trajectVersie: number }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type RegioQueryVariables = Exact<{
  traject: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type RegioQuery = { readonly stuurgroepDashboard: { readonly ingangsdatum: { readonly antwoord: string, readonly uitleg: string }, readonly mijlpalen: ReadonlyArray<{ readonly nummer: number, readonly naam: string, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string }, readonly bepalendeGemeenten: ReadonlyArray<{ readonly code: string, readonly naam: string }>, readonly onbekendeGemeenten: ReadonlyArray<{ readonly code: string }> }> } };

export type RondeFragment = { readonly code: string, readonly naam: string, readonly mijlpalen: ReadonlyArray<number>, readonly toestand: PlanToestand, readonly versie: number, readonly opAanbod: boolean, readonly opAanmelding: boolean, readonly datum: { readonly dagen: ReadonlyArray<string>, readonly tekst: string } };

export type AanbodQueryVariables = Exact<{
  traject: string;
  activiteit: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type AanbodQuery = { readonly aanbiedingen: ReadonlyArray<{ readonly status: Aanbodstatus, readonly verzonden: string | null, readonly beantwoord: string | null, readonly doorgegeven: string | null, readonly houder: string | null, readonly werkdagen: number | null, readonly werkdagenTekst: string | null, readonly sessies: number | null, readonly minimumSessies: number | null, readonly minimumUren: number | null, readonly haaltMinimum: boolean | null, readonly tekst: string, readonly gemeente: { readonly code: string }, readonly keten: ReadonlyArray<{ readonly handeling: Aanbodhandeling, readonly dag: string, readonly werkdagenTekst: string | null }> }> };

export type LegAanbodVastMutationVariables = Exact<{
  input: RecordAanbodInput;
}>;


export type LegAanbodVastMutation = { readonly recordAanbod:
    | { readonly __typename: 'AanbodVastgelegd', readonly versie: number, readonly trajectVersie: number }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type AanmeldingenQueryVariables = Exact<{
  traject: string;
  activiteit: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type AanmeldingenQuery = { readonly aanmeldingen: { readonly totaal: number, readonly minimumSessies: number | null, readonly sessies: ReadonlyArray<{ readonly dag: string, readonly aantal: number }>, readonly gemeenten: ReadonlyArray<{ readonly aantal: number | null, readonly namens: ReadonlyArray<string>, readonly oordeel: Rondeoordeel, readonly gemeente: { readonly code: string } }> } };

export type LegAanmeldingVastMutationVariables = Exact<{
  input: RecordAanmeldingInput;
}>;


export type LegAanmeldingVastMutation = { readonly recordAanmelding:
    | { readonly __typename: 'AanmeldingVastgelegd', readonly versie: number, readonly trajectVersie: number }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type TerugrekenenQueryVariables = Exact<{
  traject: string;
  mijlpaal: number;
  gemeente: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type TerugrekenenQuery = { readonly terugrekenen: { readonly venster: { readonly stations: ReadonlyArray<{ readonly station: string, readonly sprong: { readonly uitleg: string } | null, readonly gremium: { readonly naam: string } | null, readonly besluit: { readonly soort: UitersteSoort, readonly uitleg: string } }> }, readonly ingangsdatum: { readonly stations: ReadonlyArray<{ readonly station: string, readonly gremium: { readonly naam: string } | null, readonly besluit: { readonly soort: UitersteSoort, readonly uitleg: string } }> } } };

export type LaatsteFragment = { readonly station: string, readonly gremium: { readonly naam: string } | null, readonly besluit: { readonly soort: UitersteSoort, readonly uitleg: string } };

export type StrookTrefzekerheidQueryVariables = Exact<{
  traject: string;
  gemeente: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type StrookTrefzekerheidQuery = { readonly strookTrefzekerheid: { readonly gremia: ReadonlyArray<{ readonly dagenVooruit: number, readonly aantal: number, readonly gehaald: number, readonly onbekend: number, readonly uitleg: string, readonly gremium: { readonly code: string, readonly naam: string } }>, readonly mijlpalen: ReadonlyArray<{ readonly mijlpaal: number, readonly uitleg: string }> } };

export type WijzigVergaderingMutationVariables = Exact<{
  input: RecordVergaderingInput;
}>;


export type WijzigVergaderingMutation = { readonly recordVergadering:
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'VergaderingVastgelegd', readonly versie: number, readonly trajectVersie: number, readonly opmerkingen: ReadonlyArray<{ readonly tekst: string }> }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type VerplaatsCyclusMutationVariables = Exact<{
  input: VerplaatsCyclusInput;
}>;


export type VerplaatsCyclusMutation = { readonly verplaatsCyclus:
    | { readonly __typename: 'CyclusVerplaatst', readonly versie: number, readonly trajectVersie: number, readonly opmerkingen: ReadonlyArray<{ readonly tekst: string }> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type LeesVergaderschemaMutationVariables = Exact<{
  input: ImportVergaderschemaInput;
}>;


export type LeesVergaderschemaMutation = { readonly importVergaderschema:
    | { readonly __typename: 'BestandGeweigerd', readonly plaats: string, readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RijGeweigerd', readonly plaats: string, readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'VergaderschemaGelezen', readonly kanVastgelegd: boolean, readonly versie: number, readonly schema: { readonly samenvatting: string, readonly bevindingen: ReadonlyArray<{ readonly ernst: Bevindingernst, readonly plaats: string, readonly uitleg: string, readonly voorstel: string | null }>, readonly wijzigingen: ReadonlyArray<{ readonly soort: Schemawijzigingsoort, readonly dag: string, readonly vorigeDag: string | null, readonly aanleverdag: string | null, readonly aanleverdagVolgensGewoonte: boolean, readonly wordtVastgelegd: boolean, readonly zin: string }> } }
    | { readonly __typename: 'VergaderschemaVastgelegd', readonly versie: number, readonly trajectVersie: number, readonly schema: { readonly samenvatting: string, readonly bevindingen: ReadonlyArray<{ readonly ernst: Bevindingernst, readonly plaats: string, readonly uitleg: string, readonly voorstel: string | null }>, readonly wijzigingen: ReadonlyArray<{ readonly soort: Schemawijzigingsoort, readonly dag: string, readonly vorigeDag: string | null, readonly aanleverdag: string | null, readonly aanleverdagVolgensGewoonte: boolean, readonly wordtVastgelegd: boolean, readonly zin: string }> } }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type SchemaverschilFragment = { readonly samenvatting: string, readonly bevindingen: ReadonlyArray<{ readonly ernst: Bevindingernst, readonly plaats: string, readonly uitleg: string, readonly voorstel: string | null }>, readonly wijzigingen: ReadonlyArray<{ readonly soort: Schemawijzigingsoort, readonly dag: string, readonly vorigeDag: string | null, readonly aanleverdag: string | null, readonly aanleverdagVolgensGewoonte: boolean, readonly wordtVastgelegd: boolean, readonly zin: string }> };

export type ImportgegevensQueryVariables = Exact<{
  traject: string;
}>;


export type ImportgegevensQuery = { readonly traject: { readonly label: string | null, readonly versie: number, readonly mijlpalen: ReadonlyArray<{ readonly nummer: number, readonly naam: string }>, readonly gremia: ReadonlyArray<{ readonly code: string, readonly naam: string }> }, readonly edities: ReadonlyArray<{ readonly nummer: number, readonly naam: string }> };

export type PlaatsFragment = { readonly regel: number, readonly tabel: number | null, readonly rij: number | null, readonly kolom: number | null };

export type BevindingFragment = { readonly sleutel: string, readonly code: string, readonly regelnaam: string, readonly ernst: Bevindingernst, readonly status: Bevindingstatus, readonly uitleg: string, readonly toelichting: string | null, readonly activiteiten: ReadonlyArray<string>, readonly plaatsen: ReadonlyArray<{ readonly regel: number, readonly tabel: number | null, readonly rij: number | null, readonly kolom: number | null }>, readonly voorstel: { readonly soort: string, readonly tekst: string } | null, readonly besloten: { readonly door: string, readonly op: string } | null };

export type InhoudFragment = { readonly samenvatting: string, readonly aantalBevindingen: number, readonly editie: { readonly nummer: number, readonly naam: string, readonly bijgewerktTotEnMet: string, readonly tekst: string }, readonly bron: { readonly bestand: string, readonly jaar: number, readonly jaarHerkomst: string }, readonly tellingen: ReadonlyArray<{ readonly soort: Importsoort, readonly aantal: number }>, readonly stappen: ReadonlyArray<{ readonly soort: Importsoort, readonly activiteit: string, readonly zin: string, readonly mijlpalen: ReadonlyArray<number> }>, readonly aliassen: ReadonlyArray<{ readonly tekst: string, readonly gremium: string }>, readonly bevindingen: ReadonlyArray<{ readonly sleutel: string, readonly code: string, readonly regelnaam: string, readonly ernst: Bevindingernst, readonly status: Bevindingstatus, readonly uitleg: string, readonly toelichting: string | null, readonly activiteiten: ReadonlyArray<string>, readonly plaatsen: ReadonlyArray<{ readonly regel: number, readonly tabel: number | null, readonly rij: number | null, readonly kolom: number | null }>, readonly voorstel: { readonly soort: string, readonly tekst: string } | null, readonly besloten: { readonly door: string, readonly op: string } | null }> };

export type KeurPlanningQueryVariables = Exact<{
  traject: string;
  tekst?: string | null | undefined;
  bestand?: BestandInput | null | undefined;
  jaar?: number | null | undefined;
  overslaan: number;
}>;


export type KeurPlanningQuery = { readonly keurPlanning:
    | { readonly __typename: 'BestandGeweigerd', readonly code: string, readonly melding: string, readonly plaats: string, readonly veld: string | null }
    | { readonly __typename: 'Planningkeuring', readonly aantalRijen: number, readonly aantalTabellen: number, readonly aantalBevindingen: number, readonly tabellen: ReadonlyArray<{ readonly nummer: number, readonly titel: string, readonly soort: string, readonly kop: ReadonlyArray<string>, readonly rijen: ReadonlyArray<{ readonly rij: number, readonly regel: number, readonly begrepen: boolean, readonly cellen: ReadonlyArray<{ readonly kolom: number, readonly ruw: string }> }> }> }
   };

export type LeesPlanningMutationVariables = Exact<{
  input: ImportPlanningInput;
}>;


export type LeesPlanningMutation = { readonly importPlanning:
    | { readonly __typename: 'BestandGeweigerd', readonly plaats: string, readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'PlanningGeimporteerd', readonly trajectVersie: number, readonly planimport: { readonly samenvatting: string, readonly aantalBevindingen: number, readonly editie: { readonly nummer: number, readonly naam: string, readonly bijgewerktTotEnMet: string, readonly tekst: string }, readonly bron: { readonly bestand: string, readonly jaar: number, readonly jaarHerkomst: string }, readonly tellingen: ReadonlyArray<{ readonly soort: Importsoort, readonly aantal: number }>, readonly stappen: ReadonlyArray<{ readonly soort: Importsoort, readonly activiteit: string, readonly zin: string, readonly mijlpalen: ReadonlyArray<number> }>, readonly aliassen: ReadonlyArray<{ readonly tekst: string, readonly gremium: string }>, readonly bevindingen: ReadonlyArray<{ readonly sleutel: string, readonly code: string, readonly regelnaam: string, readonly ernst: Bevindingernst, readonly status: Bevindingstatus, readonly uitleg: string, readonly toelichting: string | null, readonly activiteiten: ReadonlyArray<string>, readonly plaatsen: ReadonlyArray<{ readonly regel: number, readonly tabel: number | null, readonly rij: number | null, readonly kolom: number | null }>, readonly voorstel: { readonly soort: string, readonly tekst: string } | null, readonly besloten: { readonly door: string, readonly op: string } | null }> } }
    | { readonly __typename: 'PlanningGelezen', readonly kanVastgelegd: boolean, readonly bezwaren: ReadonlyArray<{ readonly melding: string }>, readonly planimport: { readonly samenvatting: string, readonly aantalBevindingen: number, readonly editie: { readonly nummer: number, readonly naam: string, readonly bijgewerktTotEnMet: string, readonly tekst: string }, readonly bron: { readonly bestand: string, readonly jaar: number, readonly jaarHerkomst: string }, readonly tellingen: ReadonlyArray<{ readonly soort: Importsoort, readonly aantal: number }>, readonly stappen: ReadonlyArray<{ readonly soort: Importsoort, readonly activiteit: string, readonly zin: string, readonly mijlpalen: ReadonlyArray<number> }>, readonly aliassen: ReadonlyArray<{ readonly tekst: string, readonly gremium: string }>, readonly bevindingen: ReadonlyArray<{ readonly sleutel: string, readonly code: string, readonly regelnaam: string, readonly ernst: Bevindingernst, readonly status: Bevindingstatus, readonly uitleg: string, readonly toelichting: string | null, readonly activiteiten: ReadonlyArray<string>, readonly plaatsen: ReadonlyArray<{ readonly regel: number, readonly tabel: number | null, readonly rij: number | null, readonly kolom: number | null }>, readonly voorstel: { readonly soort: string, readonly tekst: string } | null, readonly besloten: { readonly door: string, readonly op: string } | null }> } }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RijGeweigerd', readonly plaats: string, readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type ImportvoortgangQueryVariables = Exact<{
  traject: string;
  sleutel: string;
}>;


export type ImportvoortgangQuery = { readonly importVoortgang: { readonly bezig: boolean, readonly fase: Leesfase | null, readonly gedaan: number, readonly totaal: number | null } };

export type VastgelegdeBevindingenQueryVariables = Exact<{
  traject: string;
  status?: Bevindingstatus | null | undefined;
  overslaan: number;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type VastgelegdeBevindingenQuery = { readonly bevindingen: { readonly editie: number | null, readonly bestand: string | null, readonly totaal: number, readonly bevindingen: ReadonlyArray<{ readonly sleutel: string, readonly code: string, readonly regelnaam: string, readonly ernst: Bevindingernst, readonly status: Bevindingstatus, readonly uitleg: string, readonly toelichting: string | null, readonly activiteiten: ReadonlyArray<string>, readonly plaatsen: ReadonlyArray<{ readonly regel: number, readonly tabel: number | null, readonly rij: number | null, readonly kolom: number | null }>, readonly voorstel: { readonly soort: string, readonly tekst: string } | null, readonly besloten: { readonly door: string, readonly op: string } | null }> }, readonly traject: { readonly versie: number, readonly label: string | null, readonly activiteiten: ReadonlyArray<{ readonly code: string, readonly rijen: ReadonlyArray<{ readonly code: string, readonly mijlpaal: number, readonly weekTekst: string, readonly datumTekst: string, readonly wat: string, readonly wie: string, readonly opmerkingen: string }> }> } };

export type BeslisBevindingMutationVariables = Exact<{
  input: BeslisBevindingInput;
}>;


export type BeslisBevindingMutation = { readonly beslisBevinding:
    | { readonly __typename: 'BevindingBeslist', readonly trajectVersie: number, readonly gevolgen: ReadonlyArray<string> }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type PlanningstaakFragment = { readonly sleutel: string, readonly activiteit: string | null, readonly waarschuwing: string | null, readonly uiterlijk: string | null, readonly anders: string, readonly ernst: Ernst };

export type NogTePlannenQueryVariables = Exact<{
  traject: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type NogTePlannenQuery = { readonly two: ReadonlyArray<{ readonly sleutel: string, readonly activiteit: string | null, readonly waarschuwing: string | null, readonly uiterlijk: string | null, readonly anders: string, readonly ernst: Ernst }>, readonly onsd: ReadonlyArray<{ readonly sleutel: string, readonly activiteit: string | null, readonly waarschuwing: string | null, readonly uiterlijk: string | null, readonly anders: string, readonly ernst: Ernst }>, readonly traject: { readonly activiteiten: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly toestand: PlanToestand, readonly versie: number, readonly perGemeente: boolean, readonly mijlpalen: ReadonlyArray<number>, readonly gremia: ReadonlyArray<{ readonly naam: string }>, readonly week: { readonly brontekst: string }, readonly datum: { readonly soort: string, readonly tekst: string, readonly dagen: ReadonlyArray<string>, readonly bereik: { readonly van: string, readonly tot: string } | null } }> } };

export type PlanActiviteitMutationVariables = Exact<{
  input: PlanActiviteitInput;
}>;


export type PlanActiviteitMutation = { readonly planActiviteit:
    | { readonly __typename: 'ActiviteitGepland', readonly versie: number, readonly trajectVersie: number, readonly opmerkingen: ReadonlyArray<{ readonly tekst: string }>, readonly activiteit: { readonly naam: string, readonly datum: { readonly tekst: string } } }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type RegiodagenQueryVariables = Exact<{
  traject: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type RegiodagenQuery = { readonly traject: { readonly gremia: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly gemeente: { readonly code: string } | null, readonly vergaderingen: ReadonlyArray<{ readonly id: string, readonly dag: string, readonly schriftelijk: boolean, readonly aanleverdag: string | null, readonly staat: string, readonly voorbeeld: boolean, readonly besluitvormend: boolean, readonly reden: string | null }> }> } };

export type WeekplanningQueryVariables = Exact<{
  traject: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
  gremium?: string | null | undefined;
  werkgroep?: string | null | undefined;
  mijlpaal?: number | null | undefined;
  van?: string | null | undefined;
  tot?: string | null | undefined;
  overslaan: number;
}>;


export type WeekplanningQuery = { readonly weekplanning: { readonly totaal: number, readonly activiteiten: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly mijlpalen: ReadonlyArray<number>, readonly toestand: PlanToestand, readonly reden: string | null, readonly versie: number, readonly station: string | null, readonly perGemeente: boolean, readonly gremia: ReadonlyArray<{ readonly code: string, readonly naam: string }>, readonly week: { readonly brontekst: string, readonly venster: { readonly van: string, readonly tot: string } | null }, readonly datum: { readonly soort: string, readonly tekst: string, readonly dagen: ReadonlyArray<string>, readonly bereik: { readonly van: string, readonly tot: string } | null }, readonly rijen: ReadonlyArray<{ readonly mijlpaal: number, readonly opmerkingen: string }> }>, readonly vrij: ReadonlyArray<{ readonly naam: string, readonly soort: string, readonly hard: boolean, readonly gremia: ReadonlyArray<string>, readonly periode: { readonly van: string, readonly tot: string, readonly tekst: string } }> }, readonly traject: { readonly naam: string, readonly label: string | null, readonly mijlpalen: ReadonlyArray<{ readonly nummer: number, readonly stuk: string }>, readonly activiteiten: ReadonlyArray<{ readonly week: { readonly venster: { readonly van: string, readonly tot: string } | null }, readonly datum: { readonly bereik: { readonly van: string, readonly tot: string } | null } }>, readonly gremia: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly soort: string, readonly beheerrol: string | null, readonly gemeente: { readonly code: string } | null }> } };

export type OpleveringenQueryVariables = Exact<{
  traject: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
  werkgroep: string;
}>;


export type OpleveringenQuery = { readonly opleveringen: ReadonlyArray<{ readonly mijlpaal: number, readonly station: string, readonly gereed: string | null, readonly uiterlijk: string | null, readonly uiterlijkVoor: string | null, readonly gremium: { readonly naam: string }, readonly teLaat: ReadonlyArray<{ readonly naam: string }>, readonly voorbereidingen: ReadonlyArray<{ readonly tijdig: Tijdig, readonly activiteit: { readonly code: string, readonly naam: string, readonly datum: { readonly tekst: string }, readonly week: { readonly brontekst: string } } }> }> };

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


export type ProcesbriefQuery = { readonly procesbrief: { readonly nummer: number, readonly peildatum: string, readonly status: Briefstatus, readonly wat: string, readonly wie: string, readonly dagenTotEinde: number | null, readonly feiten: ReadonlyArray<string>, readonly venster: { readonly tekst: string } | null, readonly volgendeBrief: { readonly tekst: string } | null, readonly traject: { readonly naam: string, readonly label: string | null }, readonly mijlpalen: ReadonlyArray<{ readonly nummer: number, readonly naam: string, readonly besloten: number, readonly totaal: number, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string }, readonly bepalendeGemeenten: ReadonlyArray<{ readonly code: string, readonly naam: string }> }>, readonly komendeData: ReadonlyArray<{ readonly aanleveren: string | null, readonly wat: string, readonly grond: string, readonly activiteit: string | null, readonly behandeling: string | null, readonly wanneer: { readonly van: string, readonly tot: string, readonly tekst: string }, readonly gemeente: { readonly code: string, readonly naam: string } | null }>, readonly zonderDatum: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly gremia: ReadonlyArray<{ readonly naam: string }>, readonly week: { readonly brontekst: string }, readonly datum: { readonly tekst: string }, readonly rijen: ReadonlyArray<{ readonly code: string, readonly bronregel: number, readonly weekTekst: string, readonly datumTekst: string, readonly wat: string, readonly wie: string, readonly opmerkingen: string }> }>, readonly gemeenten: ReadonlyArray<{ readonly mijlpaal: number, readonly feiten: ReadonlyArray<string>, readonly gemeente: { readonly code: string, readonly naam: string }, readonly stuk: { readonly uitleg: string }, readonly stations: ReadonlyArray<{ readonly behandeling: string, readonly station: string, readonly mijlpaal: number, readonly toestand: Toestand, readonly grond: Grond, readonly margeDagen: number | null, readonly sprongDagen: number | null, readonly aanleverenVoor: string | null, readonly redenen: ReadonlyArray<string>, readonly gremium: { readonly naam: string }, readonly gemeente: { readonly code: string, readonly naam: string } | null, readonly venster: { readonly van: string, readonly tot: string, readonly tekst: string } | null, readonly sprong: { readonly reces: string | null, readonly naar: string, readonly achterDeMuur: ReadonlyArray<string> } | null, readonly mogelijkeVergaderingen: ReadonlyArray<{ readonly dag: string, readonly aanleverenVoor: string | null, readonly margeDagen: number | null, readonly sprong: { readonly dagen: number, readonly reces: string | null, readonly naar: string, readonly achterDeMuur: ReadonlyArray<string> } | null }>, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string }, readonly vergadering: { readonly schriftelijk: boolean } | null }> }> }, readonly stuurgroepDashboard: { readonly mijlpalen: ReadonlyArray<{ readonly regionaal: ReadonlyArray<{ readonly behandeling: string, readonly redenen: ReadonlyArray<string>, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string }, readonly vergadering: { readonly schriftelijk: boolean } | null }> }> }, readonly traject: { readonly activiteiten: ReadonlyArray<{ readonly code: string, readonly rijen: ReadonlyArray<{ readonly code: string, readonly bronregel: number, readonly weekTekst: string, readonly datumTekst: string, readonly wat: string, readonly wie: string, readonly opmerkingen: string }> }> } };

export type BronrijFragment = { readonly code: string, readonly bronregel: number, readonly weekTekst: string, readonly datumTekst: string, readonly wat: string, readonly wie: string, readonly opmerkingen: string };

export type BriefzinnenQueryVariables = Exact<{
  traject: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type BriefzinnenQuery = { readonly briefzinnen: { readonly kansen: ReadonlyArray<{ readonly tekst: string, readonly feiten: ReadonlyArray<string> }>, readonly sporen: ReadonlyArray<{ readonly tekst: string, readonly feiten: ReadonlyArray<string> }> } };

export type DashboardQueryVariables = Exact<{
  traject: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
  weken: number;
}>;


export type DashboardQuery = { readonly stuurgroepDashboard: { readonly peildatum: string, readonly traject: { readonly code: string, readonly naam: string, readonly label: string | null, readonly versie: number }, readonly ingangsdatum: { readonly antwoord: string, readonly uitleg: string }, readonly mijlpalen: ReadonlyArray<{ readonly nummer: number, readonly naam: string, readonly stuk: string, readonly herkomst: string, readonly besloten: number, readonly totaal: number, readonly voorStroken: ReadonlyArray<string>, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string }, readonly bepalendeGemeenten: ReadonlyArray<{ readonly code: string, readonly naam: string }>, readonly onbekendeGemeenten: ReadonlyArray<{ readonly code: string, readonly naam: string }>, readonly regionaal: ReadonlyArray<{ readonly behandeling: string, readonly station: string, readonly mijlpaal: number, readonly toestand: Toestand, readonly grond: Grond, readonly margeDagen: number | null, readonly sprongDagen: number | null, readonly aanleverenVoor: string | null, readonly redenen: ReadonlyArray<string>, readonly versie: number, readonly gremium: { readonly naam: string }, readonly gemeente: { readonly code: string, readonly naam: string } | null, readonly venster: { readonly van: string, readonly tot: string, readonly tekst: string } | null, readonly sprong: { readonly reces: string | null, readonly naar: string, readonly achterDeMuur: ReadonlyArray<string> } | null, readonly mogelijkeVergaderingen: ReadonlyArray<{ readonly dag: string, readonly aanleverenVoor: string | null, readonly margeDagen: number | null, readonly sprong: { readonly dagen: number, readonly reces: string | null, readonly naar: string, readonly achterDeMuur: ReadonlyArray<string> } | null }>, readonly besluitkeuze: { readonly beheerrol: string | null, readonly stukversie: number, readonly uitkomsten: ReadonlyArray<Uitkomst>, readonly vormen: ReadonlyArray<Besluitvorm> }, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string }, readonly vergadering: { readonly schriftelijk: boolean } | null }>, readonly rijen: ReadonlyArray<{ readonly gemeente: { readonly code: string, readonly naam: string }, readonly cellen: ReadonlyArray<{ readonly behandeling: string, readonly station: string, readonly mijlpaal: number, readonly toestand: Toestand, readonly grond: Grond, readonly margeDagen: number | null, readonly sprongDagen: number | null, readonly aanleverenVoor: string | null, readonly redenen: ReadonlyArray<string>, readonly gremium: { readonly naam: string }, readonly gemeente: { readonly code: string, readonly naam: string } | null, readonly venster: { readonly van: string, readonly tot: string, readonly tekst: string } | null, readonly sprong: { readonly reces: string | null, readonly naar: string, readonly achterDeMuur: ReadonlyArray<string> } | null, readonly mogelijkeVergaderingen: ReadonlyArray<{ readonly dag: string, readonly aanleverenVoor: string | null, readonly margeDagen: number | null, readonly sprong: { readonly dagen: number, readonly reces: string | null, readonly naar: string, readonly achterDeMuur: ReadonlyArray<string> } | null }>, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string }, readonly vergadering: { readonly schriftelijk: boolean } | null }> }> }>, readonly informatiestroken: ReadonlyArray<{ readonly tekst: string }>, readonly komendeBesluiten: ReadonlyArray<{ readonly tekst: string, readonly uiterlijk: string | null, readonly cel: { readonly behandeling: string, readonly mijlpaal: number, readonly station: string, readonly gremium: { readonly naam: string }, readonly gemeente: { readonly code: string, readonly naam: string } | null, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string }, readonly vergadering: { readonly schriftelijk: boolean } | null } }>, readonly waarschuwingen: ReadonlyArray<{ readonly ernst: Ernst, readonly aantal: number, readonly waarschuwingen: ReadonlyArray<{ readonly kenmerk: string, readonly code: WaarschuwingCode, readonly mijlpaal: number | null, readonly sleutel: string, readonly melding: string, readonly uiterlijk: string | null, readonly status: Afhandelingstatus, readonly gemeente: { readonly code: string, readonly naam: string } | null, readonly actor: { readonly rol: string | null, readonly gemeente: { readonly code: string } | null }, readonly afhandeling: { readonly eigenaar: string, readonly tot: string | null, readonly reden: string } | null, readonly gevolgen: ReadonlyArray<{ readonly sleutel: string, readonly melding: string, readonly code: WaarschuwingCode, readonly mijlpaal: number | null, readonly gemeente: { readonly code: string, readonly naam: string } | null }> }> }> } };

export type DagtekstFragment = { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string };

export type BesluitdagFragment = { readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string }, readonly vergadering: { readonly schriftelijk: boolean } | null };

export type CelFragment = { readonly behandeling: string, readonly station: string, readonly mijlpaal: number, readonly toestand: Toestand, readonly grond: Grond, readonly margeDagen: number | null, readonly sprongDagen: number | null, readonly aanleverenVoor: string | null, readonly redenen: ReadonlyArray<string>, readonly gremium: { readonly naam: string }, readonly gemeente: { readonly code: string, readonly naam: string } | null, readonly venster: { readonly van: string, readonly tot: string, readonly tekst: string } | null, readonly sprong: { readonly reces: string | null, readonly naar: string, readonly achterDeMuur: ReadonlyArray<string> } | null, readonly mogelijkeVergaderingen: ReadonlyArray<{ readonly dag: string, readonly aanleverenVoor: string | null, readonly margeDagen: number | null, readonly sprong: { readonly dagen: number, readonly reces: string | null, readonly naar: string, readonly achterDeMuur: ReadonlyArray<string> } | null }>, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string }, readonly vergadering: { readonly schriftelijk: boolean } | null };

export type GremiumdeelnamenQueryVariables = Exact<{
  traject: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type GremiumdeelnamenQuery = { readonly rechtsgang: { readonly mijlpalen: ReadonlyArray<{ readonly gremiumdeelnamen: ReadonlyArray<{ readonly beheerrol: string | null, readonly deelname: Deelname, readonly vanaf: string | null, readonly onderdeel: string | null, readonly reden: string | null, readonly gremium: { readonly code: string, readonly naam: string }, readonly uiterlijk: { readonly tekst: string } | null }> }> } };

export type SporenQueryVariables = Exact<{
  traject: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type SporenQuery = { readonly synchronisatiepunten: ReadonlyArray<{ readonly naam: string, readonly dag: string | null, readonly tijdig: Tijdig, readonly bron: string | null, readonly hier: { readonly traject: string, readonly naam: string, readonly tijdig: Tijdig, readonly reden: string, readonly mijlpaal: string | null, readonly verwacht: { readonly tekst: string } | null }, readonly elders: { readonly traject: string, readonly naam: string, readonly tijdig: Tijdig, readonly reden: string, readonly mijlpaal: string | null, readonly verwacht: { readonly tekst: string } | null } }> };

export type SpoorFragment = { readonly traject: string, readonly naam: string, readonly tijdig: Tijdig, readonly reden: string, readonly mijlpaal: string | null, readonly verwacht: { readonly tekst: string } | null };

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

export type TrefzekerheidQueryVariables = Exact<{
  traject: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type TrefzekerheidQuery = { readonly trefzekerheid: { readonly gremia: ReadonlyArray<{ readonly dagenVooruit: number, readonly aantal: number, readonly gehaald: number, readonly onbekend: number, readonly uitleg: string, readonly gremium: { readonly code: string, readonly naam: string } }>, readonly mijlpalen: ReadonlyArray<{ readonly mijlpaal: number, readonly uitleg: string }> } };

export type VerloopQueryVariables = Exact<{
  traject: string;
  mijlpaal: number;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type VerloopQuery = { readonly prognoseVerloop: ReadonlyArray<{ readonly dag: string, readonly doel: string | null, readonly tekst: string, readonly aanleiding: Aanleiding, readonly prognose: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string } }> };

export type RoutekaartFragment = { readonly nummer: number, readonly naam: string, readonly tekst: string, readonly dag: string | null, readonly reden: string, readonly gremium: { readonly naam: string } | null, readonly herkomst: { readonly door: string, readonly op: string } };

export type RoutekaartrijenQueryVariables = Exact<{
  traject: string;
  overslaan: number;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type RoutekaartrijenQuery = { readonly routekaarten: ReadonlyArray<{ readonly nummer: number, readonly rijen: ReadonlyArray<{ readonly activiteit: string | null, readonly mijlpaal: number | null, readonly station: string | null, readonly soort: string, readonly laterDagen: number | null, readonly editie: number | null, readonly extra: boolean, readonly brontekst: string, readonly datum: { readonly soort: string, readonly dagen: ReadonlyArray<string>, readonly bereik: { readonly van: string, readonly tot: string } | null } | null }> }> };

export type RoutekaartrijFragment = { readonly activiteit: string | null, readonly mijlpaal: number | null, readonly station: string | null, readonly soort: string, readonly laterDagen: number | null, readonly editie: number | null, readonly extra: boolean, readonly brontekst: string, readonly datum: { readonly soort: string, readonly dagen: ReadonlyArray<string>, readonly bereik: { readonly van: string, readonly tot: string } | null } | null };

export type StelRoutekaartVastMutationVariables = Exact<{
  input: StelRoutekaartVastInput;
}>;


export type StelRoutekaartVastMutation = { readonly stelRoutekaartVast:
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RoutekaartVastgesteld', readonly trajectVersie: number, readonly routekaart: { readonly tekst: string } }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type StadiaQueryVariables = Exact<{
  traject: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type StadiaQuery = { readonly edities: ReadonlyArray<{ readonly nummer: number, readonly tekst: string, readonly reden: string, readonly herkomst: { readonly door: string } }>, readonly routekaarten: ReadonlyArray<{ readonly nummer: number, readonly naam: string, readonly tekst: string, readonly dag: string | null, readonly reden: string, readonly gremium: { readonly naam: string } | null, readonly herkomst: { readonly door: string, readonly op: string } }>, readonly traject: { readonly label: string | null, readonly versie: number, readonly gremia: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly beheerrol: string | null, readonly gemeente: { readonly code: string } | null }> } };

export type PlanvergelijkingQueryVariables = Exact<{
  traject: string;
  van: PlanstadiumInput;
  met: PlanstadiumInput;
  soort?: Afwijkingsoort | null | undefined;
  overslaan: number;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type PlanvergelijkingQuery = { readonly vergelijkPlanning: { readonly van: string, readonly met: string, readonly samenvatting: string, readonly tellingen: ReadonlyArray<{ readonly soort: Afwijkingsoort, readonly aantal: number }>, readonly rijen: ReadonlyArray<{ readonly activiteit: string | null, readonly naam: string, readonly mijlpalen: ReadonlyArray<number>, readonly soort: Afwijkingsoort, readonly tekst: string, readonly herkomst: { readonly door: string } | null }> } };

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


export type VergelijkScenariosQuery = { readonly vergelijkScenarios: ReadonlyArray<{ readonly scenario: { readonly code: string, readonly naam: string }, readonly uitkomst: { readonly ingangsdatumNa: { readonly uitleg: string } | null, readonly stroken: ReadonlyArray<{ readonly mijlpaal: number, readonly gemeente: { readonly code: string, readonly naam: string }, readonly voor: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string }, readonly na: { readonly soort: MomentSoort, readonly vroegst: string | null, readonly laatst: string | null, readonly tekst: string } | null }>, readonly verschenen: ReadonlyArray<{ readonly sleutel: string }>, readonly verdwenen: ReadonlyArray<{ readonly sleutel: string }>, readonly gewijzigd: ReadonlyArray<{ readonly na: { readonly sleutel: string } }>, readonly geweigerd: ReadonlyArray<{ readonly melding: string }> } }> };

export type BewaarScenarioMutationVariables = Exact<{
  input: BewaarScenarioInput;
}>;


export type BewaarScenarioMutation = { readonly bewaarScenario:
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'ScenarioVastgelegd', readonly trajectVersie: number, readonly scenario: { readonly code: string, readonly naam: string } }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type TrekScenarioInMutationVariables = Exact<{
  input: TrekScenarioInInput;
}>;


export type TrekScenarioInMutation = { readonly trekScenarioIn:
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'ScenarioVastgelegd', readonly trajectVersie: number, readonly scenario: { readonly code: string, readonly naam: string } }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

type Scenariouitslag_NietGevonden_Fragment = { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null };

type Scenariouitslag_NietToegestaan_Fragment = { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null };

type Scenariouitslag_OngeldigeInvoer_Fragment = { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null };

type Scenariouitslag_RegelGeschonden_Fragment = { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null };

type Scenariouitslag_ScenarioVastgelegd_Fragment = { readonly __typename: 'ScenarioVastgelegd', readonly trajectVersie: number, readonly scenario: { readonly code: string, readonly naam: string } };

type Scenariouitslag_SleutelHergebruikt_Fragment = { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null };

type Scenariouitslag_Versieconflict_Fragment = { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null };

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
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'ScenarioToegepast', readonly trajectVersie: number, readonly proef: boolean, readonly stappen: ReadonlyArray<{ readonly plaats: number, readonly uitkomst: Toepassingsuitkomst, readonly zin: string, readonly maatregel: { readonly tekst: string } }> }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type VoegStukversieToeMutationVariables = Exact<{
  input: VoegStukversieToeInput;
}>;


export type VoegStukversieToeMutation = { readonly voegStukversieToe:
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'StukversieToegevoegd', readonly trajectVersie: number }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type WensFragment = { readonly id: string, readonly mijlpaal: number, readonly soort: Verzoeksoort, readonly tekst: string, readonly dag: string, readonly status: Wensstatus, readonly cluster: string | null, readonly gemeente: { readonly code: string, readonly naam: string } | null, readonly gremium: { readonly naam: string } | null, readonly antwoord: { readonly antwoord: Wensstatus, readonly reden: string | null, readonly herkomst: { readonly door: string } } | null, readonly verwerktIn: { readonly mijlpaal: number, readonly nummer: number } | null };

export type WensenQueryVariables = Exact<{
  traject: string;
  mijlpaal?: number | null | undefined;
  status?: Wensstatus | null | undefined;
  gemeente?: string | null | undefined;
  cluster?: string | null | undefined;
  overslaan: number;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type WensenQuery = { readonly wensen: { readonly totaal: number, readonly wensen: ReadonlyArray<{ readonly id: string, readonly mijlpaal: number, readonly soort: Verzoeksoort, readonly tekst: string, readonly dag: string, readonly status: Wensstatus, readonly cluster: string | null, readonly gemeente: { readonly code: string, readonly naam: string } | null, readonly gremium: { readonly naam: string } | null, readonly antwoord: { readonly antwoord: Wensstatus, readonly reden: string | null, readonly herkomst: { readonly door: string } } | null, readonly verwerktIn: { readonly mijlpaal: number, readonly nummer: number } | null }> } };

export type WensencontroleQueryVariables = Exact<{
  traject: string;
  mijlpaal: number;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type WensencontroleQuery = { readonly wensencontrole: { readonly tekst: string, readonly totaal: number, readonly aantalOnbeantwoord: number, readonly aantalNogOpen: number, readonly voorbeeld: boolean } };

export type WensclustervoorstellenQueryVariables = Exact<{
  traject: string;
  mijlpaal: number;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type WensclustervoorstellenQuery = { readonly wensclustervoorstellen: ReadonlyArray<{ readonly naam: string, readonly gelijkenis: number, readonly wensen: ReadonlyArray<{ readonly id: string, readonly mijlpaal: number, readonly soort: Verzoeksoort, readonly tekst: string, readonly dag: string, readonly status: Wensstatus, readonly cluster: string | null, readonly gemeente: { readonly code: string, readonly naam: string } | null, readonly gremium: { readonly naam: string } | null, readonly antwoord: { readonly antwoord: Wensstatus, readonly reden: string | null, readonly herkomst: { readonly door: string } } | null, readonly verwerktIn: { readonly mijlpaal: number, readonly nummer: number } | null }> }> };

export type StukversiesQueryVariables = Exact<{
  traject: string;
  mijlpaal: number;
}>;


export type StukversiesQuery = { readonly stukversies: ReadonlyArray<{ readonly nummer: number, readonly naam: string, readonly isHuidig: boolean }> };

export type BeantwoordWensMutationVariables = Exact<{
  input: BeantwoordWensInput;
}>;


export type BeantwoordWensMutation = { readonly beantwoordWens:
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
    | { readonly __typename: 'WensenBijgewerkt', readonly trajectVersie: number }
   };

export type ClusterWensenMutationVariables = Exact<{
  input: ClusterWensenInput;
}>;


export type ClusterWensenMutation = { readonly clusterWensen:
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
    | { readonly __typename: 'WensenBijgewerkt', readonly trajectVersie: number }
   };

export type TrajectenQueryVariables = Exact<{ [key: string]: never; }>;


export type TrajectenQuery = { readonly trajecten: ReadonlyArray<{ readonly code: string, readonly naam: string, readonly versie: number }> };

export type TrajectVersieSubscriptionVariables = Exact<{
  traject: string;
}>;


export type TrajectVersieSubscription = { readonly trajectVersie: { readonly traject: string, readonly versie: number } };

export type BevestigWaarschuwingMutationVariables = Exact<{
  input: BevestigWaarschuwingInput;
}>;


export type BevestigWaarschuwingMutation = { readonly bevestigWaarschuwing:
    | { readonly __typename: 'AfhandelingVastgelegd', readonly trajectVersie: number }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type SluimerWaarschuwingMutationVariables = Exact<{
  input: SluimerWaarschuwingInput;
}>;


export type SluimerWaarschuwingMutation = { readonly sluimerWaarschuwing:
    | { readonly __typename: 'AfhandelingVastgelegd', readonly trajectVersie: number }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type HeropenWaarschuwingMutationVariables = Exact<{
  input: HeropenWaarschuwingInput;
}>;


export type HeropenWaarschuwingMutation = { readonly heropenWaarschuwing:
    | { readonly __typename: 'AfhandelingVastgelegd', readonly trajectVersie: number }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

type Afgehandeld_AfhandelingVastgelegd_Fragment = { readonly __typename: 'AfhandelingVastgelegd', readonly trajectVersie: number };

type Afgehandeld_NietGevonden_Fragment = { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null };

type Afgehandeld_NietToegestaan_Fragment = { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null };

type Afgehandeld_OngeldigeInvoer_Fragment = { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null };

type Afgehandeld_RegelGeschonden_Fragment = { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null };

type Afgehandeld_SleutelHergebruikt_Fragment = { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null };

type Afgehandeld_Versieconflict_Fragment = { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null };

export type AfgehandeldFragment =
  | Afgehandeld_AfhandelingVastgelegd_Fragment
  | Afgehandeld_NietGevonden_Fragment
  | Afgehandeld_NietToegestaan_Fragment
  | Afgehandeld_OngeldigeInvoer_Fragment
  | Afgehandeld_RegelGeschonden_Fragment
  | Afgehandeld_SleutelHergebruikt_Fragment
  | Afgehandeld_Versieconflict_Fragment
;

export type LegDeelnameVastMutationVariables = Exact<{
  input: RecordDeelnameInput;
}>;


export type LegDeelnameVastMutation = { readonly recordDeelname:
    | { readonly __typename: 'DeelnameVastgelegd', readonly trajectVersie: number }
    | { readonly __typename: 'GremiumdeelnameVastgelegd', readonly trajectVersie: number }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type HerstelQueryVariables = Exact<{
  traject: string;
  mijlpaal: number;
  gemeente: string;
  doel: Doel;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type HerstelQuery = { readonly herstel: { readonly antwoord: Herstelantwoord, readonly grens: string | null, readonly volledig: boolean, readonly voor: { readonly tekst: string }, readonly plannen: ReadonlyArray<{ readonly margeDagen: number, readonly dag: { readonly tekst: string }, readonly maatregelen: ReadonlyArray<{ readonly tekst: string, readonly uitleg: string, readonly invulling: { readonly soort: string, readonly mijlpaal: number | null, readonly station: string | null, readonly gemeente: string | null, readonly gremium: string | null, readonly activiteit: string | null, readonly vergadering: string | null, readonly dag: string | null, readonly aanleverdag: string | null, readonly dagen: number | null, readonly regel: { readonly toetswerkdagen: number, readonly bijSluiting: BijSluiting, readonly verwerking: { readonly dagen: number, readonly telling: Dagentelling } | null, readonly tussen: { readonly na: string, readonly minimaalDagen: number, readonly weken: number | null, readonly weekdag: number } | null } | null } }> }>, readonly redenen: ReadonlyArray<{ readonly code: Herstelredencode, readonly tekst: string }> } };

export type HerstelplanFragment = { readonly margeDagen: number, readonly dag: { readonly tekst: string }, readonly maatregelen: ReadonlyArray<{ readonly tekst: string, readonly uitleg: string, readonly invulling: { readonly soort: string, readonly mijlpaal: number | null, readonly station: string | null, readonly gemeente: string | null, readonly gremium: string | null, readonly activiteit: string | null, readonly vergadering: string | null, readonly dag: string | null, readonly aanleverdag: string | null, readonly dagen: number | null, readonly regel: { readonly toetswerkdagen: number, readonly bijSluiting: BijSluiting, readonly verwerking: { readonly dagen: number, readonly telling: Dagentelling } | null, readonly tussen: { readonly na: string, readonly minimaalDagen: number, readonly weken: number | null, readonly weekdag: number } | null } | null } }> };

export type MeldingFragment = { readonly sleutel: string, readonly melding: string, readonly uiterlijk: string | null, readonly status: Afhandelingstatus, readonly afhandeling: { readonly eigenaar: string, readonly tot: string | null, readonly reden: string } | null, readonly gevolgen: ReadonlyArray<{ readonly sleutel: string, readonly melding: string, readonly code: WaarschuwingCode, readonly mijlpaal: number | null, readonly gemeente: { readonly code: string, readonly naam: string } | null }> };

export type TeBeantwoordenFragment = { readonly kenmerk: string, readonly code: WaarschuwingCode, readonly mijlpaal: number | null, readonly sleutel: string, readonly melding: string, readonly uiterlijk: string | null, readonly status: Afhandelingstatus, readonly gemeente: { readonly code: string, readonly naam: string } | null, readonly actor: { readonly rol: string | null, readonly gemeente: { readonly code: string } | null }, readonly afhandeling: { readonly eigenaar: string, readonly tot: string | null, readonly reden: string } | null, readonly gevolgen: ReadonlyArray<{ readonly sleutel: string, readonly melding: string, readonly code: WaarschuwingCode, readonly mijlpaal: number | null, readonly gemeente: { readonly code: string, readonly naam: string } | null }> };

export type PlanningbestandQueryVariables = Exact<{
  traject: string;
  formaat: Exportformaat;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type PlanningbestandQuery = { readonly exportPlanning: { readonly bestandsnaam: string, readonly soort: string, readonly inhoud: string } };

export type TakenlijstQueryVariables = Exact<{
  traject: string;
  gemeente?: string | null | undefined;
  rol?: string | null | undefined;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type TakenlijstQuery = { readonly takenlijst: ReadonlyArray<{ readonly sleutel: string, readonly wat: string, readonly uiterlijk: string | null, readonly anders: string, readonly ernst: Ernst, readonly pet: Pet | null }> };

export type TrajectgegevensQueryVariables = Exact<{
  traject: string;
  peildatum?: string | null | undefined;
}>;


export type TrajectgegevensQuery = { readonly traject: { readonly naam: string, readonly label: string | null, readonly versie: number, readonly mijlpalen: ReadonlyArray<{ readonly nummer: number, readonly naam: string, readonly stuk: string }>, readonly gemeenten: ReadonlyArray<{ readonly code: string, readonly naam: string }> } };

export type GremiumtrefzekerheidFragment = { readonly dagenVooruit: number, readonly aantal: number, readonly gehaald: number, readonly onbekend: number, readonly uitleg: string, readonly gremium: { readonly code: string, readonly naam: string } };

export type MijlpaalkansFragment = { readonly mijlpaal: number, readonly uitleg: string };

type Geweigerd_BestandGeweigerd_Fragment = { readonly code: string, readonly melding: string, readonly veld: string | null };

type Geweigerd_NietGevonden_Fragment = { readonly code: string, readonly melding: string, readonly veld: string | null };

type Geweigerd_NietToegestaan_Fragment = { readonly code: string, readonly melding: string, readonly veld: string | null };

type Geweigerd_OngeldigeInvoer_Fragment = { readonly code: string, readonly melding: string, readonly veld: string | null };

type Geweigerd_RegelGeschonden_Fragment = { readonly code: string, readonly melding: string, readonly veld: string | null };

type Geweigerd_RijGeweigerd_Fragment = { readonly code: string, readonly melding: string, readonly veld: string | null };

type Geweigerd_SleutelHergebruikt_Fragment = { readonly code: string, readonly melding: string, readonly veld: string | null };

type Geweigerd_TrajectBestaatAl_Fragment = { readonly code: string, readonly melding: string, readonly veld: string | null };

type Geweigerd_TrajectbestandGeweigerd_Fragment = { readonly code: string, readonly melding: string, readonly veld: string | null };

type Geweigerd_Versieconflict_Fragment = { readonly code: string, readonly melding: string, readonly veld: string | null };

export type GeweigerdFragment =
  | Geweigerd_BestandGeweigerd_Fragment
  | Geweigerd_NietGevonden_Fragment
  | Geweigerd_NietToegestaan_Fragment
  | Geweigerd_OngeldigeInvoer_Fragment
  | Geweigerd_RegelGeschonden_Fragment
  | Geweigerd_RijGeweigerd_Fragment
  | Geweigerd_SleutelHergebruikt_Fragment
  | Geweigerd_TrajectBestaatAl_Fragment
  | Geweigerd_TrajectbestandGeweigerd_Fragment
  | Geweigerd_Versieconflict_Fragment
;

export type IngehaaldFragment = { readonly door: string | null };

export type VastlegbaarFragment = { readonly behandeling: string, readonly station: string, readonly mijlpaal: number, readonly versie: number, readonly toestand: Toestand, readonly gremium: { readonly naam: string }, readonly gemeente: { readonly code: string } | null, readonly besluitkeuze: { readonly beheerrol: string | null, readonly stukversie: number, readonly uitkomsten: ReadonlyArray<Uitkomst>, readonly vormen: ReadonlyArray<Besluitvorm> } };

export type LegBesluitVastMutationVariables = Exact<{
  input: RecordBesluitInput;
}>;


export type LegBesluitVastMutation = { readonly recordBesluit:
    | { readonly __typename: 'BesluitVastgelegd', readonly versie: number, readonly trajectVersie: number }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type TrekAanleveringInMutationVariables = Exact<{
  input: TrekAanleveringInInput;
}>;


export type TrekAanleveringInMutation = { readonly trekAanleveringIn:
    | { readonly __typename: 'AanleveringIngetrokken', readonly versie: number, readonly trajectVersie: number }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type LegAanleveringVastMutationVariables = Exact<{
  input: RecordAanleveringInput;
}>;


export type LegAanleveringVastMutation = { readonly recordAanlevering:
    | { readonly __typename: 'AanleveringVastgelegd', readonly versie: number, readonly trajectVersie: number }
    | { readonly __typename: 'NietGevonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'NietToegestaan', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'OngeldigeInvoer', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'RegelGeschonden', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'SleutelHergebruikt', readonly code: string, readonly melding: string, readonly veld: string | null }
    | { readonly __typename: 'Versieconflict', readonly code: string, readonly melding: string, readonly veld: string | null, readonly door: string | null }
   };

export type WaarschuwingverloopQueryVariables = Exact<{
  traject: string;
  waarschuwing: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type WaarschuwingverloopQuery = { readonly waarschuwingverloop: { readonly vanaf: string, readonly perioden: ReadonlyArray<{ readonly van: string, readonly tot: string | null, readonly ernst: Ernst, readonly melding: string }>, readonly afhandelingen: ReadonlyArray<{ readonly soort: Afhandelingsoort, readonly eigenaar: string, readonly reden: string, readonly tot: string | null, readonly herkomst: { readonly op: string, readonly volgnummer: number } }> } };

export type WaaromQueryVariables = Exact<{
  traject: string;
  mijlpaal: number;
  station: string;
  gemeente?: string | null | undefined;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type WaaromQuery = { readonly keten: { readonly zinnen: ReadonlyArray<string>, readonly knopen: ReadonlyArray<{ readonly id: string, readonly tekst: string, readonly bron: { readonly soort: string, readonly verwijzing: string, readonly bronregel: number | null, readonly mijlpaal: number | null, readonly station: string | null, readonly planrij: string | null, readonly gemeente: { readonly code: string } | null } }> } };

export type WaaromMijlpaalQueryVariables = Exact<{
  traject: string;
  mijlpaal: number;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type WaaromMijlpaalQuery = { readonly keten: { readonly zinnen: ReadonlyArray<string>, readonly knopen: ReadonlyArray<{ readonly id: string, readonly tekst: string, readonly bron: { readonly soort: string, readonly verwijzing: string, readonly bronregel: number | null, readonly mijlpaal: number | null, readonly station: string | null, readonly planrij: string | null, readonly gemeente: { readonly code: string } | null } }> } };

export type WaaromIngangsdatumQueryVariables = Exact<{
  traject: string;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type WaaromIngangsdatumQuery = { readonly keten: { readonly zinnen: ReadonlyArray<string>, readonly knopen: ReadonlyArray<{ readonly id: string, readonly tekst: string, readonly bron: { readonly soort: string, readonly verwijzing: string, readonly bronregel: number | null, readonly mijlpaal: number | null, readonly station: string | null, readonly planrij: string | null, readonly gemeente: { readonly code: string } | null } }> } };

export type WaaromUitersteDagQueryVariables = Exact<{
  traject: string;
  mijlpaal: number;
  station: string;
  gemeente?: string | null | undefined;
  doel: Doel;
  peildatum?: string | null | undefined;
  bekend?: string | null | undefined;
}>;


export type WaaromUitersteDagQuery = { readonly keten: { readonly zinnen: ReadonlyArray<string>, readonly knopen: ReadonlyArray<{ readonly id: string, readonly tekst: string, readonly bron: { readonly soort: string, readonly verwijzing: string, readonly bronregel: number | null, readonly mijlpaal: number | null, readonly station: string | null, readonly planrij: string | null, readonly gemeente: { readonly code: string } | null } }> } };

export type KetenFragment = { readonly zinnen: ReadonlyArray<string>, readonly knopen: ReadonlyArray<{ readonly id: string, readonly tekst: string, readonly bron: { readonly soort: string, readonly verwijzing: string, readonly bronregel: number | null, readonly mijlpaal: number | null, readonly station: string | null, readonly planrij: string | null, readonly gemeente: { readonly code: string } | null } }> };

export const StrookadviesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Strookadvies"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Strookadvies"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitleg"}},{"kind":"Field","name":{"kind":"Name","value":"adviseur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stukversies"}},{"kind":"Field","name":{"kind":"Name","value":"regionaal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lokaal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}}]} as unknown as DocumentNode<StrookadviesFragment, unknown>;
export const BesluitfeitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Besluitfeit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Besluit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"vorm"}},{"kind":"Field","name":{"kind":"Name","value":"aanpassingen"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"aanhouding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"herindiening"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stemmen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voor"}},{"kind":"Field","name":{"kind":"Name","value":"tegen"}},{"kind":"Field","name":{"kind":"Name","value":"onthouding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"dictum"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toezeggingen"}},{"kind":"Field","name":{"kind":"Name","value":"herkomst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]}}]} as unknown as DocumentNode<BesluitfeitFragment, unknown>;
export const EigendomFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Eigendom"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Eigendom"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitleg"}},{"kind":"Field","name":{"kind":"Name","value":"overdrachten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]} as unknown as DocumentNode<EigendomFragment, unknown>;
export const VergaderdagFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Vergaderdag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vergadering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"schriftelijk"}},{"kind":"Field","name":{"kind":"Name","value":"aanleverdag"}},{"kind":"Field","name":{"kind":"Name","value":"staat"}},{"kind":"Field","name":{"kind":"Name","value":"voorbeeld"}},{"kind":"Field","name":{"kind":"Name","value":"besluitvormend"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}}]} as unknown as DocumentNode<VergaderdagFragment, unknown>;
export const EigengremiumFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Eigengremium"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gremium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"beheerrol"}},{"kind":"Field","name":{"kind":"Name","value":"uitnodigingstermijn"}},{"kind":"Field","name":{"kind":"Name","value":"reactietermijn"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"vergaderingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Vergaderdag"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Vergaderdag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vergadering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"schriftelijk"}},{"kind":"Field","name":{"kind":"Name","value":"aanleverdag"}},{"kind":"Field","name":{"kind":"Name","value":"staat"}},{"kind":"Field","name":{"kind":"Name","value":"voorbeeld"}},{"kind":"Field","name":{"kind":"Name","value":"besluitvormend"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}}]} as unknown as DocumentNode<EigengremiumFragment, unknown>;
export const OpAgendaFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpAgenda"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stukplaats"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opAgenda"}},{"kind":"Field","name":{"kind":"Name","value":"volgendeTeVroeg"}},{"kind":"Field","name":{"kind":"Name","value":"volgendeVergadering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"schriftelijk"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geagendeerdVoor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"schriftelijk"}}]}}]}}]} as unknown as DocumentNode<OpAgendaFragment, unknown>;
export const RondeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ronde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activiteit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"opAanbod"}},{"kind":"Field","name":{"kind":"Name","value":"opAanmelding"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dagen"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}}]} as unknown as DocumentNode<RondeFragment, unknown>;
export const LaatsteFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Laatste"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeruggerekendStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besluit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}}]}}]} as unknown as DocumentNode<LaatsteFragment, unknown>;
export const SchemaverschilFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Schemaverschil"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vergaderschema"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"samenvatting"}},{"kind":"Field","name":{"kind":"Name","value":"bevindingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"plaats"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}},{"kind":"Field","name":{"kind":"Name","value":"voorstel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wijzigingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"vorigeDag"}},{"kind":"Field","name":{"kind":"Name","value":"aanleverdag"}},{"kind":"Field","name":{"kind":"Name","value":"aanleverdagVolgensGewoonte"}},{"kind":"Field","name":{"kind":"Name","value":"wordtVastgelegd"}},{"kind":"Field","name":{"kind":"Name","value":"zin"}}]}}]}}]} as unknown as DocumentNode<SchemaverschilFragment, unknown>;
export const PlaatsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Plaats"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bevindingplaats"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regel"}},{"kind":"Field","name":{"kind":"Name","value":"tabel"}},{"kind":"Field","name":{"kind":"Name","value":"rij"}},{"kind":"Field","name":{"kind":"Name","value":"kolom"}}]}}]} as unknown as DocumentNode<PlaatsFragment, unknown>;
export const BevindingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bevinding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Importbevinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"regelnaam"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"}},{"kind":"Field","name":{"kind":"Name","value":"plaatsen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Plaats"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voorstel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besloten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}},{"kind":"Field","name":{"kind":"Name","value":"op"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Plaats"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bevindingplaats"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regel"}},{"kind":"Field","name":{"kind":"Name","value":"tabel"}},{"kind":"Field","name":{"kind":"Name","value":"rij"}},{"kind":"Field","name":{"kind":"Name","value":"kolom"}}]}}]} as unknown as DocumentNode<BevindingFragment, unknown>;
export const InhoudFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Inhoud"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Planimport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"samenvatting"}},{"kind":"Field","name":{"kind":"Name","value":"aantalBevindingen"}},{"kind":"Field","name":{"kind":"Name","value":"editie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"bijgewerktTotEnMet"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bestand"}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"jaarHerkomst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tellingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stappen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"activiteit"}},{"kind":"Field","name":{"kind":"Name","value":"zin"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliassen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bevindingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bevinding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Plaats"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bevindingplaats"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regel"}},{"kind":"Field","name":{"kind":"Name","value":"tabel"}},{"kind":"Field","name":{"kind":"Name","value":"rij"}},{"kind":"Field","name":{"kind":"Name","value":"kolom"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bevinding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Importbevinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"regelnaam"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"}},{"kind":"Field","name":{"kind":"Name","value":"plaatsen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Plaats"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voorstel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besloten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}},{"kind":"Field","name":{"kind":"Name","value":"op"}}]}}]}}]} as unknown as DocumentNode<InhoudFragment, unknown>;
export const PlanningstaakFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Planningstaak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Taak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"activiteit"}},{"kind":"Field","name":{"kind":"Name","value":"waarschuwing"}},{"kind":"Field","name":{"kind":"Name","value":"uiterlijk"}},{"kind":"Field","name":{"kind":"Name","value":"anders"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}}]}}]} as unknown as DocumentNode<PlanningstaakFragment, unknown>;
export const BronrijFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bronrij"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Planrij"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"bronregel"}},{"kind":"Field","name":{"kind":"Name","value":"weekTekst"}},{"kind":"Field","name":{"kind":"Name","value":"datumTekst"}},{"kind":"Field","name":{"kind":"Name","value":"wat"}},{"kind":"Field","name":{"kind":"Name","value":"wie"}},{"kind":"Field","name":{"kind":"Name","value":"opmerkingen"}}]}}]} as unknown as DocumentNode<BronrijFragment, unknown>;
export const DagtekstFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Dagtekst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Moment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vroegst"}},{"kind":"Field","name":{"kind":"Name","value":"laatst"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]} as unknown as DocumentNode<DagtekstFragment, unknown>;
export const BesluitdagFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Besluitdag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prognose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vergadering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schriftelijk"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Dagtekst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Moment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vroegst"}},{"kind":"Field","name":{"kind":"Name","value":"laatst"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]} as unknown as DocumentNode<BesluitdagFragment, unknown>;
export const CelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"behandeling"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Besluitdag"}},{"kind":"Field","name":{"kind":"Name","value":"grond"}},{"kind":"Field","name":{"kind":"Name","value":"margeDagen"}},{"kind":"Field","name":{"kind":"Name","value":"sprongDagen"}},{"kind":"Field","name":{"kind":"Name","value":"sprong"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reces"}},{"kind":"Field","name":{"kind":"Name","value":"naar"}},{"kind":"Field","name":{"kind":"Name","value":"achterDeMuur"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mogelijkeVergaderingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"aanleverenVoor"}},{"kind":"Field","name":{"kind":"Name","value":"margeDagen"}},{"kind":"Field","name":{"kind":"Name","value":"sprong"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dagen"}},{"kind":"Field","name":{"kind":"Name","value":"reces"}},{"kind":"Field","name":{"kind":"Name","value":"naar"}},{"kind":"Field","name":{"kind":"Name","value":"achterDeMuur"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"aanleverenVoor"}},{"kind":"Field","name":{"kind":"Name","value":"redenen"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Dagtekst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Moment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vroegst"}},{"kind":"Field","name":{"kind":"Name","value":"laatst"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Besluitdag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prognose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vergadering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schriftelijk"}}]}}]}}]} as unknown as DocumentNode<CelFragment, unknown>;
export const SpoorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Spoor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Spoorstand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"traject"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"tijdig"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"verwacht"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}}]} as unknown as DocumentNode<SpoorFragment, unknown>;
export const RoutekaartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Routekaart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Routekaart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"herkomst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}},{"kind":"Field","name":{"kind":"Name","value":"op"}}]}}]}}]} as unknown as DocumentNode<RoutekaartFragment, unknown>;
export const RoutekaartrijFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Routekaartrij"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Routekaartrij"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activiteit"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"laterDagen"}},{"kind":"Field","name":{"kind":"Name","value":"editie"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"brontekst"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"dagen"}},{"kind":"Field","name":{"kind":"Name","value":"bereik"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}}]}}]}}]}}]} as unknown as DocumentNode<RoutekaartrijFragment, unknown>;
export const GeweigerdFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}}]} as unknown as DocumentNode<GeweigerdFragment, unknown>;
export const IngehaaldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<IngehaaldFragment, unknown>;
export const ScenariouitslagFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Scenariouitslag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioResultaat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}},{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<ScenariouitslagFragment, unknown>;
export const WensFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"antwoord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"antwoord"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"herkomst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verwerktIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}}]}}]}}]} as unknown as DocumentNode<WensFragment, unknown>;
export const AfgehandeldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Afgehandeld"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AfhandelingResultaat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AfhandelingVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<AfgehandeldFragment, unknown>;
export const HerstelplanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Herstelplan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Herstelplan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"margeDagen"}},{"kind":"Field","name":{"kind":"Name","value":"dag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maatregelen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}},{"kind":"Field","name":{"kind":"Name","value":"invulling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"}},{"kind":"Field","name":{"kind":"Name","value":"activiteit"}},{"kind":"Field","name":{"kind":"Name","value":"vergadering"}},{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"aanleverdag"}},{"kind":"Field","name":{"kind":"Name","value":"dagen"}},{"kind":"Field","name":{"kind":"Name","value":"regel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verwerking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dagen"}},{"kind":"Field","name":{"kind":"Name","value":"telling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toetswerkdagen"}},{"kind":"Field","name":{"kind":"Name","value":"tussen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"na"}},{"kind":"Field","name":{"kind":"Name","value":"minimaalDagen"}},{"kind":"Field","name":{"kind":"Name","value":"weken"}},{"kind":"Field","name":{"kind":"Name","value":"weekdag"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bijSluiting"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HerstelplanFragment, unknown>;
export const MeldingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Melding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Waarschuwing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"uiterlijk"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"afhandeling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eigenaar"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gevolgen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]} as unknown as DocumentNode<MeldingFragment, unknown>;
export const TeBeantwoordenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeBeantwoorden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Waarschuwing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Melding"}},{"kind":"Field","name":{"kind":"Name","value":"kenmerk"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Melding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Waarschuwing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"uiterlijk"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"afhandeling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eigenaar"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gevolgen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]} as unknown as DocumentNode<TeBeantwoordenFragment, unknown>;
export const GremiumtrefzekerheidFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Gremiumtrefzekerheid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GremiumTrefzekerheid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dagenVooruit"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"gehaald"}},{"kind":"Field","name":{"kind":"Name","value":"onbekend"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}}]} as unknown as DocumentNode<GremiumtrefzekerheidFragment, unknown>;
export const MijlpaalkansFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mijlpaalkans"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mijlpaalkans"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}}]} as unknown as DocumentNode<MijlpaalkansFragment, unknown>;
export const VastlegbaarFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Vastlegbaar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"behandeling"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besluitkeuze"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beheerrol"}},{"kind":"Field","name":{"kind":"Name","value":"stukversie"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomsten"}},{"kind":"Field","name":{"kind":"Name","value":"vormen"}}]}}]}}]} as unknown as DocumentNode<VastlegbaarFragment, unknown>;
export const KetenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Keten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Oorzaak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zinnen"}},{"kind":"Field","name":{"kind":"Name","value":"knopen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"verwijzing"}},{"kind":"Field","name":{"kind":"Name","value":"bronregel"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"planrij"}}]}}]}}]}}]} as unknown as DocumentNode<KetenFragment, unknown>;
export const LegAdviesVastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LegAdviesVast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAdviesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAdvies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdviesVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<LegAdviesVastMutation, LegAdviesVastMutationVariables>;
export const AfsprakenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Afspraken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stationsregels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"}},{"kind":"Field","name":{"kind":"Name","value":"dagen"}},{"kind":"Field","name":{"kind":"Name","value":"telling"}},{"kind":"Field","name":{"kind":"Name","value":"toetswerkdagen"}},{"kind":"Field","name":{"kind":"Name","value":"na"}},{"kind":"Field","name":{"kind":"Name","value":"minimaalDagen"}},{"kind":"Field","name":{"kind":"Name","value":"weken"}},{"kind":"Field","name":{"kind":"Name","value":"weekdag"}},{"kind":"Field","name":{"kind":"Name","value":"bijSluiting"}},{"kind":"Field","name":{"kind":"Name","value":"bron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cycli"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendacommissie"}},{"kind":"Field","name":{"kind":"Name","value":"commissie"}},{"kind":"Field","name":{"kind":"Name","value":"voorbeeld"}},{"kind":"Field","name":{"kind":"Name","value":"vergaderingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vergadering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recessen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"voorbeeld"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gedeeldeAvonden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stukken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voorbeeld"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kalenderverschillen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AfsprakenQuery, AfsprakenQueryVariables>;
export const EigenStationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EigenStations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lokaleStations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"}},{"kind":"Field","name":{"kind":"Name","value":"na"}},{"kind":"Field","name":{"kind":"Name","value":"voor"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"}},{"kind":"Field","name":{"kind":"Name","value":"herkomst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bron"}}]}}]}}]}}]} as unknown as DocumentNode<EigenStationsQuery, EigenStationsQueryVariables>;
export const LegStationsregelVastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LegStationsregelVast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordStationsregelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordStationsregel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StationsregelVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<LegStationsregelVastMutation, LegStationsregelVastMutationVariables>;
export const LegLokaalStationVastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LegLokaalStationVast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordLokaalStationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordLokaalStation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LokaalStationVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<LegLokaalStationVastMutation, LegLokaalStationVastMutationVariables>;
export const LegRecesVastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LegRecesVast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAfspraakInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAfspraak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AfspraakVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<LegRecesVastMutation, LegRecesVastMutationVariables>;
export const LegTermijnVastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LegTermijnVast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAfspraakInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAfspraak"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AfspraakVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<LegTermijnVastMutation, LegTermijnVastMutationVariables>;
export const LegCyclusVastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LegCyclusVast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCyclusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCyclus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CyclusVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<LegCyclusVastMutation, LegCyclusVastMutationVariables>;
export const AgendaFeedsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendaFeeds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agendaFeeds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"ingetrokkenOp"}}]}}]}}]} as unknown as DocumentNode<AgendaFeedsQuery, AgendaFeedsQueryVariables>;
export const MaakAgendaFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MaakAgendaFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MaakAgendaFeedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maakAgendaFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaFeedGemaakt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adres"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}}]} as unknown as DocumentNode<MaakAgendaFeedMutation, MaakAgendaFeedMutationVariables>;
export const TrekAgendaFeedInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TrekAgendaFeedIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrekAgendaFeedInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trekAgendaFeedIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}}]} as unknown as DocumentNode<TrekAgendaFeedInMutation, TrekAgendaFeedInMutationVariables>;
export const BesluitverloopDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Besluitverloop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"station"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"besluitverloop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"mijlpaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}}},{"kind":"Argument","name":{"kind":"Name","value":"station"},"value":{"kind":"Variable","name":{"kind":"Name","value":"station"}}},{"kind":"Argument","name":{"kind":"Name","value":"gemeente"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"stukversie"}},{"kind":"Field","name":{"kind":"Name","value":"aangeleverd"}},{"kind":"Field","name":{"kind":"Name","value":"vanDeAgenda"}},{"kind":"Field","name":{"kind":"Name","value":"besluit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Besluitfeit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gecorrigeerd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Besluitfeit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Besluitfeit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Besluit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"vorm"}},{"kind":"Field","name":{"kind":"Name","value":"aanpassingen"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"aanhouding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"herindiening"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stemmen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voor"}},{"kind":"Field","name":{"kind":"Name","value":"tegen"}},{"kind":"Field","name":{"kind":"Name","value":"onthouding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"dictum"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toezeggingen"}},{"kind":"Field","name":{"kind":"Name","value":"herkomst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]}}]} as unknown as DocumentNode<BesluitverloopQuery, BesluitverloopQueryVariables>;
export const CorrigeerBesluitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrigeerBesluit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectBesluitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctBesluit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BesluitVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<CorrigeerBesluitMutation, CorrigeerBesluitMutationVariables>;
export const DeelnamenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Deelnamen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rechtsgang"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"samenloop"}},{"kind":"Field","name":{"kind":"Name","value":"deelnamen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deelname"}},{"kind":"Field","name":{"kind":"Name","value":"vanaf"}},{"kind":"Field","name":{"kind":"Name","value":"onderdeel"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeelnamenQuery, DeelnamenQueryVariables>;
export const GemeenteRouteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GemeenteRoute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gemeenteRoute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"gemeente"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"traject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gremia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Eigengremium"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ronde"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"stuk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitleg"}},{"kind":"Field","name":{"kind":"Name","value":"houder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpAgenda"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eigendom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Eigendom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adviezen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Strookadvies"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cel"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Vastlegbaar"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besluit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vergadering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Vergaderdag"}}]}},{"kind":"Field","name":{"kind":"Name","value":"volgende"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"schriftelijk"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"volgendeStation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"behandeling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prognose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"waarschuwingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeBeantwoorden"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Strookadvies"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Strookadvies"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitleg"}},{"kind":"Field","name":{"kind":"Name","value":"adviseur"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stukversies"}},{"kind":"Field","name":{"kind":"Name","value":"regionaal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lokaal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Eigendom"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Eigendom"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitleg"}},{"kind":"Field","name":{"kind":"Name","value":"overdrachten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Vergaderdag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vergadering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"schriftelijk"}},{"kind":"Field","name":{"kind":"Name","value":"aanleverdag"}},{"kind":"Field","name":{"kind":"Name","value":"staat"}},{"kind":"Field","name":{"kind":"Name","value":"voorbeeld"}},{"kind":"Field","name":{"kind":"Name","value":"besluitvormend"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Eigengremium"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gremium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"beheerrol"}},{"kind":"Field","name":{"kind":"Name","value":"uitnodigingstermijn"}},{"kind":"Field","name":{"kind":"Name","value":"reactietermijn"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"vergaderingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Vergaderdag"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpAgenda"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stukplaats"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opAgenda"}},{"kind":"Field","name":{"kind":"Name","value":"volgendeTeVroeg"}},{"kind":"Field","name":{"kind":"Name","value":"volgendeVergadering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"schriftelijk"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geagendeerdVoor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"schriftelijk"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ronde"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activiteit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"opAanbod"}},{"kind":"Field","name":{"kind":"Name","value":"opAanmelding"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dagen"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Dagtekst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Moment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vroegst"}},{"kind":"Field","name":{"kind":"Name","value":"laatst"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Besluitdag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prognose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vergadering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schriftelijk"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"behandeling"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Besluitdag"}},{"kind":"Field","name":{"kind":"Name","value":"grond"}},{"kind":"Field","name":{"kind":"Name","value":"margeDagen"}},{"kind":"Field","name":{"kind":"Name","value":"sprongDagen"}},{"kind":"Field","name":{"kind":"Name","value":"sprong"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reces"}},{"kind":"Field","name":{"kind":"Name","value":"naar"}},{"kind":"Field","name":{"kind":"Name","value":"achterDeMuur"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mogelijkeVergaderingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"aanleverenVoor"}},{"kind":"Field","name":{"kind":"Name","value":"margeDagen"}},{"kind":"Field","name":{"kind":"Name","value":"sprong"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dagen"}},{"kind":"Field","name":{"kind":"Name","value":"reces"}},{"kind":"Field","name":{"kind":"Name","value":"naar"}},{"kind":"Field","name":{"kind":"Name","value":"achterDeMuur"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"aanleverenVoor"}},{"kind":"Field","name":{"kind":"Name","value":"redenen"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Melding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Waarschuwing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"uiterlijk"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"afhandeling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eigenaar"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gevolgen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeBeantwoorden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Waarschuwing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Melding"}},{"kind":"Field","name":{"kind":"Name","value":"kenmerk"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Vastlegbaar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"behandeling"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besluitkeuze"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beheerrol"}},{"kind":"Field","name":{"kind":"Name","value":"stukversie"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomsten"}},{"kind":"Field","name":{"kind":"Name","value":"vormen"}}]}}]}}]} as unknown as DocumentNode<GemeenteRouteQuery, GemeenteRouteQueryVariables>;
export const GevolgVanNeeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GevolgVanNee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gevolgVanNee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"mijlpaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}}},{"kind":"Argument","name":{"kind":"Name","value":"gemeente"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"houdtTegen"}},{"kind":"Field","name":{"kind":"Name","value":"gevolgen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zin"}},{"kind":"Field","name":{"kind":"Name","value":"bron"}}]}}]}}]}}]} as unknown as DocumentNode<GevolgVanNeeQuery, GevolgVanNeeQueryVariables>;
export const LegAgenderingVastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LegAgenderingVast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAgenderingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAgendering"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgenderingVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<LegAgenderingVastMutation, LegAgenderingVastMutationVariables>;
export const TrekAgenderingInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TrekAgenderingIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrekAgenderingInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trekAgenderingIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgenderingIngetrokken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<TrekAgenderingInMutation, TrekAgenderingInMutationVariables>;
export const RegioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Regio"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stuurgroepDashboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ingangsdatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"antwoord"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"prognose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bepalendeGemeenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onbekendeGemeenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Dagtekst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Moment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vroegst"}},{"kind":"Field","name":{"kind":"Name","value":"laatst"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]} as unknown as DocumentNode<RegioQuery, RegioQueryVariables>;
export const AanbodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Aanbod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activiteit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aanbiedingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"activiteit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activiteit"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"verzonden"}},{"kind":"Field","name":{"kind":"Name","value":"beantwoord"}},{"kind":"Field","name":{"kind":"Name","value":"doorgegeven"}},{"kind":"Field","name":{"kind":"Name","value":"houder"}},{"kind":"Field","name":{"kind":"Name","value":"keten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handeling"}},{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"werkdagenTekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"werkdagen"}},{"kind":"Field","name":{"kind":"Name","value":"werkdagenTekst"}},{"kind":"Field","name":{"kind":"Name","value":"sessies"}},{"kind":"Field","name":{"kind":"Name","value":"minimumSessies"}},{"kind":"Field","name":{"kind":"Name","value":"minimumUren"}},{"kind":"Field","name":{"kind":"Name","value":"haaltMinimum"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}}]} as unknown as DocumentNode<AanbodQuery, AanbodQueryVariables>;
export const LegAanbodVastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LegAanbodVast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAanbodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAanbod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AanbodVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<LegAanbodVastMutation, LegAanbodVastMutationVariables>;
export const AanmeldingenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Aanmeldingen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activiteit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aanmeldingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"activiteit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activiteit"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"minimumSessies"}},{"kind":"Field","name":{"kind":"Name","value":"sessies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"namens"}},{"kind":"Field","name":{"kind":"Name","value":"oordeel"}}]}}]}}]}}]} as unknown as DocumentNode<AanmeldingenQuery, AanmeldingenQueryVariables>;
export const LegAanmeldingVastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LegAanmeldingVast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAanmeldingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAanmelding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AanmeldingVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<LegAanmeldingVastMutation, LegAanmeldingVastMutationVariables>;
export const TerugrekenenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Terugrekenen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"terugrekenen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"mijlpaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}}},{"kind":"Argument","name":{"kind":"Name","value":"gemeente"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"venster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Laatste"}},{"kind":"Field","name":{"kind":"Name","value":"sprong"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ingangsdatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Laatste"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Laatste"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeruggerekendStation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besluit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}}]}}]} as unknown as DocumentNode<TerugrekenenQuery, TerugrekenenQueryVariables>;
export const StrookTrefzekerheidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StrookTrefzekerheid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strookTrefzekerheid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"gemeente"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gremia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gremiumtrefzekerheid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mijlpaalkans"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Gremiumtrefzekerheid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GremiumTrefzekerheid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dagenVooruit"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"gehaald"}},{"kind":"Field","name":{"kind":"Name","value":"onbekend"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mijlpaalkans"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mijlpaalkans"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}}]} as unknown as DocumentNode<StrookTrefzekerheidQuery, StrookTrefzekerheidQueryVariables>;
export const WijzigVergaderingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WijzigVergadering"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordVergaderingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordVergadering"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VergaderingVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}},{"kind":"Field","name":{"kind":"Name","value":"opmerkingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<WijzigVergaderingMutation, WijzigVergaderingMutationVariables>;
export const VerplaatsCyclusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerplaatsCyclus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerplaatsCyclusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verplaatsCyclus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CyclusVerplaatst"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}},{"kind":"Field","name":{"kind":"Name","value":"opmerkingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<VerplaatsCyclusMutation, VerplaatsCyclusMutationVariables>;
export const LeesVergaderschemaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeesVergaderschema"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportVergaderschemaInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importVergaderschema"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VergaderschemaGelezen"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kanVastgelegd"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"schema"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Schemaverschil"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VergaderschemaVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}},{"kind":"Field","name":{"kind":"Name","value":"schema"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Schemaverschil"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RijGeweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plaats"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BestandGeweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plaats"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Schemaverschil"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vergaderschema"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"samenvatting"}},{"kind":"Field","name":{"kind":"Name","value":"bevindingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"plaats"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}},{"kind":"Field","name":{"kind":"Name","value":"voorstel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wijzigingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"vorigeDag"}},{"kind":"Field","name":{"kind":"Name","value":"aanleverdag"}},{"kind":"Field","name":{"kind":"Name","value":"aanleverdagVolgensGewoonte"}},{"kind":"Field","name":{"kind":"Name","value":"wordtVastgelegd"}},{"kind":"Field","name":{"kind":"Name","value":"zin"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<LeesVergaderschemaMutation, LeesVergaderschemaMutationVariables>;
export const ImportgegevensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Importgegevens"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"traject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gremia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"eerste"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]} as unknown as DocumentNode<ImportgegevensQuery, ImportgegevensQueryVariables>;
export const KeurPlanningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeurPlanning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bestand"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BestandInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jaar"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overslaan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keurPlanning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"tekst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}}},{"kind":"Argument","name":{"kind":"Name","value":"bestand"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bestand"}}},{"kind":"Argument","name":{"kind":"Name","value":"jaar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jaar"}}},{"kind":"Argument","name":{"kind":"Name","value":"eerste"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"overslaan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overslaan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Planningkeuring"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aantalRijen"}},{"kind":"Field","name":{"kind":"Name","value":"aantalTabellen"}},{"kind":"Field","name":{"kind":"Name","value":"aantalBevindingen"}},{"kind":"Field","name":{"kind":"Name","value":"tabellen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"kop"}},{"kind":"Field","name":{"kind":"Name","value":"rijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rij"}},{"kind":"Field","name":{"kind":"Name","value":"regel"}},{"kind":"Field","name":{"kind":"Name","value":"begrepen"}},{"kind":"Field","name":{"kind":"Name","value":"cellen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kolom"}},{"kind":"Field","name":{"kind":"Name","value":"ruw"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BestandGeweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"plaats"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}}]}}]}}]} as unknown as DocumentNode<KeurPlanningQuery, KeurPlanningQueryVariables>;
export const LeesPlanningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeesPlanning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportPlanningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importPlanning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanningGelezen"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kanVastgelegd"}},{"kind":"Field","name":{"kind":"Name","value":"bezwaren"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planimport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Inhoud"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanningGeimporteerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}},{"kind":"Field","name":{"kind":"Name","value":"planimport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Inhoud"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RijGeweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plaats"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BestandGeweigerd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plaats"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Plaats"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bevindingplaats"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regel"}},{"kind":"Field","name":{"kind":"Name","value":"tabel"}},{"kind":"Field","name":{"kind":"Name","value":"rij"}},{"kind":"Field","name":{"kind":"Name","value":"kolom"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bevinding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Importbevinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"regelnaam"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"}},{"kind":"Field","name":{"kind":"Name","value":"plaatsen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Plaats"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voorstel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besloten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}},{"kind":"Field","name":{"kind":"Name","value":"op"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Inhoud"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Planimport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"samenvatting"}},{"kind":"Field","name":{"kind":"Name","value":"aantalBevindingen"}},{"kind":"Field","name":{"kind":"Name","value":"editie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"bijgewerktTotEnMet"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bestand"}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"jaarHerkomst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tellingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stappen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"activiteit"}},{"kind":"Field","name":{"kind":"Name","value":"zin"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliassen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bevindingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bevinding"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<LeesPlanningMutation, LeesPlanningMutationVariables>;
export const ImportvoortgangDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Importvoortgang"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importVoortgang"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bezig"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"gedaan"}},{"kind":"Field","name":{"kind":"Name","value":"totaal"}}]}}]}}]} as unknown as DocumentNode<ImportvoortgangQuery, ImportvoortgangQueryVariables>;
export const VastgelegdeBevindingenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VastgelegdeBevindingen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Bevindingstatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overslaan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bevindingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"eerste"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"overslaan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overslaan"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editie"}},{"kind":"Field","name":{"kind":"Name","value":"bestand"}},{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"bevindingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bevinding"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"traject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"weekTekst"}},{"kind":"Field","name":{"kind":"Name","value":"datumTekst"}},{"kind":"Field","name":{"kind":"Name","value":"wat"}},{"kind":"Field","name":{"kind":"Name","value":"wie"}},{"kind":"Field","name":{"kind":"Name","value":"opmerkingen"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Plaats"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bevindingplaats"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regel"}},{"kind":"Field","name":{"kind":"Name","value":"tabel"}},{"kind":"Field","name":{"kind":"Name","value":"rij"}},{"kind":"Field","name":{"kind":"Name","value":"kolom"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bevinding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Importbevinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"regelnaam"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"}},{"kind":"Field","name":{"kind":"Name","value":"plaatsen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Plaats"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voorstel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besloten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}},{"kind":"Field","name":{"kind":"Name","value":"op"}}]}}]}}]} as unknown as DocumentNode<VastgelegdeBevindingenQuery, VastgelegdeBevindingenQueryVariables>;
export const BeslisBevindingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeslisBevinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeslisBevindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beslisBevinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BevindingBeslist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}},{"kind":"Field","name":{"kind":"Name","value":"gevolgen"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<BeslisBevindingMutation, BeslisBevindingMutationVariables>;
export const NogTePlannenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NogTePlannen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"two"},"name":{"kind":"Name","value":"takenlijst"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"rol"},"value":{"kind":"StringValue","value":"two","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}},{"kind":"Argument","name":{"kind":"Name","value":"eerste"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Planningstaak"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"onsd"},"name":{"kind":"Name","value":"takenlijst"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"rol"},"value":{"kind":"StringValue","value":"onsd","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}},{"kind":"Argument","name":{"kind":"Name","value":"eerste"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Planningstaak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"traject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"perGemeente"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"}},{"kind":"Field","name":{"kind":"Name","value":"gremia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brontekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"dagen"}},{"kind":"Field","name":{"kind":"Name","value":"bereik"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Planningstaak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Taak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"activiteit"}},{"kind":"Field","name":{"kind":"Name","value":"waarschuwing"}},{"kind":"Field","name":{"kind":"Name","value":"uiterlijk"}},{"kind":"Field","name":{"kind":"Name","value":"anders"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}}]}}]} as unknown as DocumentNode<NogTePlannenQuery, NogTePlannenQueryVariables>;
export const PlanActiviteitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanActiviteit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanActiviteitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planActiviteit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActiviteitGepland"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}},{"kind":"Field","name":{"kind":"Name","value":"opmerkingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activiteit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<PlanActiviteitMutation, PlanActiviteitMutationVariables>;
export const RegiodagenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Regiodagen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"traject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gremia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vergaderingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Vergaderdag"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Vergaderdag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vergadering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"schriftelijk"}},{"kind":"Field","name":{"kind":"Name","value":"aanleverdag"}},{"kind":"Field","name":{"kind":"Name","value":"staat"}},{"kind":"Field","name":{"kind":"Name","value":"voorbeeld"}},{"kind":"Field","name":{"kind":"Name","value":"besluitvormend"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}}]} as unknown as DocumentNode<RegiodagenQuery, RegiodagenQueryVariables>;
export const WeekplanningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Weekplanning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gremium"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"werkgroep"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"van"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tot"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overslaan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekplanning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}},{"kind":"Argument","name":{"kind":"Name","value":"gremium"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gremium"}}},{"kind":"Argument","name":{"kind":"Name","value":"werkgroep"},"value":{"kind":"Variable","name":{"kind":"Name","value":"werkgroep"}}},{"kind":"Argument","name":{"kind":"Name","value":"mijlpaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}}},{"kind":"Argument","name":{"kind":"Name","value":"van"},"value":{"kind":"Variable","name":{"kind":"Name","value":"van"}}},{"kind":"Argument","name":{"kind":"Name","value":"tot"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tot"}}},{"kind":"Argument","name":{"kind":"Name","value":"eerste"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"overslaan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overslaan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"perGemeente"}},{"kind":"Field","name":{"kind":"Name","value":"gremia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brontekst"}},{"kind":"Field","name":{"kind":"Name","value":"venster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"dagen"}},{"kind":"Field","name":{"kind":"Name","value":"bereik"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"opmerkingen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vrij"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"hard"}},{"kind":"Field","name":{"kind":"Name","value":"gremia"}},{"kind":"Field","name":{"kind":"Name","value":"periode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"traject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"stuk"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"venster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bereik"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gremia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"beheerrol"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WeekplanningQuery, WeekplanningQueryVariables>;
export const OpleveringenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Opleveringen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"werkgroep"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opleveringen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}},{"kind":"Argument","name":{"kind":"Name","value":"werkgroep"},"value":{"kind":"Variable","name":{"kind":"Name","value":"werkgroep"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gereed"}},{"kind":"Field","name":{"kind":"Name","value":"uiterlijk"}},{"kind":"Field","name":{"kind":"Name","value":"uiterlijkVoor"}},{"kind":"Field","name":{"kind":"Name","value":"teLaat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voorbereidingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tijdig"}},{"kind":"Field","name":{"kind":"Name","value":"activiteit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brontekst"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpleveringenQuery, OpleveringenQueryVariables>;
export const ProcesbrievenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Procesbrieven"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procesbrieven"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brontekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}}]}}]} as unknown as DocumentNode<ProcesbrievenQuery, ProcesbrievenQueryVariables>;
export const ProcesbriefDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Procesbrief"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nummer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procesbrief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"nummer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nummer"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"wat"}},{"kind":"Field","name":{"kind":"Name","value":"wie"}},{"kind":"Field","name":{"kind":"Name","value":"dagenTotEinde"}},{"kind":"Field","name":{"kind":"Name","value":"venster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"volgendeBrief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feiten"}},{"kind":"Field","name":{"kind":"Name","value":"traject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"besloten"}},{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"prognose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bepalendeGemeenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"komendeData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wanneer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aanleveren"}},{"kind":"Field","name":{"kind":"Name","value":"wat"}},{"kind":"Field","name":{"kind":"Name","value":"grond"}},{"kind":"Field","name":{"kind":"Name","value":"activiteit"}},{"kind":"Field","name":{"kind":"Name","value":"behandeling"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"zonderDatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"gremia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brontekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bronrij"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"stuk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feiten"}},{"kind":"Field","name":{"kind":"Name","value":"stations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cel"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stuurgroepDashboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regionaal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"behandeling"}},{"kind":"Field","name":{"kind":"Name","value":"redenen"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Besluitdag"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"traject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activiteiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Bronrij"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Bronrij"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Planrij"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"bronregel"}},{"kind":"Field","name":{"kind":"Name","value":"weekTekst"}},{"kind":"Field","name":{"kind":"Name","value":"datumTekst"}},{"kind":"Field","name":{"kind":"Name","value":"wat"}},{"kind":"Field","name":{"kind":"Name","value":"wie"}},{"kind":"Field","name":{"kind":"Name","value":"opmerkingen"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Dagtekst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Moment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vroegst"}},{"kind":"Field","name":{"kind":"Name","value":"laatst"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Besluitdag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prognose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vergadering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schriftelijk"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"behandeling"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Besluitdag"}},{"kind":"Field","name":{"kind":"Name","value":"grond"}},{"kind":"Field","name":{"kind":"Name","value":"margeDagen"}},{"kind":"Field","name":{"kind":"Name","value":"sprongDagen"}},{"kind":"Field","name":{"kind":"Name","value":"sprong"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reces"}},{"kind":"Field","name":{"kind":"Name","value":"naar"}},{"kind":"Field","name":{"kind":"Name","value":"achterDeMuur"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mogelijkeVergaderingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"aanleverenVoor"}},{"kind":"Field","name":{"kind":"Name","value":"margeDagen"}},{"kind":"Field","name":{"kind":"Name","value":"sprong"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dagen"}},{"kind":"Field","name":{"kind":"Name","value":"reces"}},{"kind":"Field","name":{"kind":"Name","value":"naar"}},{"kind":"Field","name":{"kind":"Name","value":"achterDeMuur"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"aanleverenVoor"}},{"kind":"Field","name":{"kind":"Name","value":"redenen"}}]}}]} as unknown as DocumentNode<ProcesbriefQuery, ProcesbriefQueryVariables>;
export const BriefzinnenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Briefzinnen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"briefzinnen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kansen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"feiten"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sporen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"feiten"}}]}}]}}]}}]} as unknown as DocumentNode<BriefzinnenQuery, BriefzinnenQueryVariables>;
export const DashboardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dashboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"weken"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stuurgroepDashboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}},{"kind":"Argument","name":{"kind":"Name","value":"weken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"weken"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"traject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ingangsdatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"antwoord"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"stuk"}},{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"besloten"}},{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"prognose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bepalendeGemeenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onbekendeGemeenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regionaal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cel"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Vastlegbaar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voorStroken"}},{"kind":"Field","name":{"kind":"Name","value":"rijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cellen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Cel"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"informatiestroken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"komendeBesluiten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"uiterlijk"}},{"kind":"Field","name":{"kind":"Name","value":"cel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"behandeling"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Besluitdag"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"waarschuwingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"waarschuwingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeBeantwoorden"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Dagtekst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Moment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vroegst"}},{"kind":"Field","name":{"kind":"Name","value":"laatst"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Besluitdag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prognose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vergadering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schriftelijk"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Cel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"behandeling"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Besluitdag"}},{"kind":"Field","name":{"kind":"Name","value":"grond"}},{"kind":"Field","name":{"kind":"Name","value":"margeDagen"}},{"kind":"Field","name":{"kind":"Name","value":"sprongDagen"}},{"kind":"Field","name":{"kind":"Name","value":"sprong"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reces"}},{"kind":"Field","name":{"kind":"Name","value":"naar"}},{"kind":"Field","name":{"kind":"Name","value":"achterDeMuur"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mogelijkeVergaderingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"aanleverenVoor"}},{"kind":"Field","name":{"kind":"Name","value":"margeDagen"}},{"kind":"Field","name":{"kind":"Name","value":"sprong"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dagen"}},{"kind":"Field","name":{"kind":"Name","value":"reces"}},{"kind":"Field","name":{"kind":"Name","value":"naar"}},{"kind":"Field","name":{"kind":"Name","value":"achterDeMuur"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"aanleverenVoor"}},{"kind":"Field","name":{"kind":"Name","value":"redenen"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Melding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Waarschuwing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"uiterlijk"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"afhandeling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eigenaar"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gevolgen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeBeantwoorden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Waarschuwing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Melding"}},{"kind":"Field","name":{"kind":"Name","value":"kenmerk"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Vastlegbaar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"behandeling"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"toestand"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besluitkeuze"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beheerrol"}},{"kind":"Field","name":{"kind":"Name","value":"stukversie"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomsten"}},{"kind":"Field","name":{"kind":"Name","value":"vormen"}}]}}]}}]} as unknown as DocumentNode<DashboardQuery, DashboardQueryVariables>;
export const GremiumdeelnamenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Gremiumdeelnamen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rechtsgang"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gremiumdeelnamen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beheerrol"}},{"kind":"Field","name":{"kind":"Name","value":"deelname"}},{"kind":"Field","name":{"kind":"Name","value":"uiterlijk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vanaf"}},{"kind":"Field","name":{"kind":"Name","value":"onderdeel"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GremiumdeelnamenQuery, GremiumdeelnamenQueryVariables>;
export const SporenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sporen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"synchronisatiepunten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"tijdig"}},{"kind":"Field","name":{"kind":"Name","value":"bron"}},{"kind":"Field","name":{"kind":"Name","value":"hier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Spoor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"elders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Spoor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Spoor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Spoorstand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"traject"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"tijdig"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"verwacht"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}}]} as unknown as DocumentNode<SporenQuery, SporenQueryVariables>;
export const StappenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Stappen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"station"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"van"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tot"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stappenfunctie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"mijlpaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}}},{"kind":"Argument","name":{"kind":"Name","value":"station"},"value":{"kind":"Variable","name":{"kind":"Name","value":"station"}}},{"kind":"Argument","name":{"kind":"Name","value":"van"},"value":{"kind":"Variable","name":{"kind":"Name","value":"van"}}},{"kind":"Argument","name":{"kind":"Name","value":"tot"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tot"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voorbeeld"}},{"kind":"Field","name":{"kind":"Name","value":"gemeenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"treden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"binnenVenster"}},{"kind":"Field","name":{"kind":"Name","value":"einde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Dagtekst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Moment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vroegst"}},{"kind":"Field","name":{"kind":"Name","value":"laatst"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]} as unknown as DocumentNode<StappenQuery, StappenQueryVariables>;
export const TrefzekerheidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trefzekerheid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trefzekerheid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gremia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gremiumtrefzekerheid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mijlpaalkans"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Gremiumtrefzekerheid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GremiumTrefzekerheid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dagenVooruit"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"gehaald"}},{"kind":"Field","name":{"kind":"Name","value":"onbekend"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mijlpaalkans"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mijlpaalkans"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}}]} as unknown as DocumentNode<TrefzekerheidQuery, TrefzekerheidQueryVariables>;
export const VerloopDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Verloop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prognoseVerloop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"mijlpaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"doel"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"aanleiding"}},{"kind":"Field","name":{"kind":"Name","value":"prognose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Dagtekst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Moment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vroegst"}},{"kind":"Field","name":{"kind":"Name","value":"laatst"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]} as unknown as DocumentNode<VerloopQuery, VerloopQueryVariables>;
export const RoutekaartrijenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Routekaartrijen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overslaan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routekaarten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"eerste"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"overslaan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overslaan"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"rijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Routekaartrij"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Routekaartrij"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Routekaartrij"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activiteit"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"laterDagen"}},{"kind":"Field","name":{"kind":"Name","value":"editie"}},{"kind":"Field","name":{"kind":"Name","value":"extra"}},{"kind":"Field","name":{"kind":"Name","value":"brontekst"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"dagen"}},{"kind":"Field","name":{"kind":"Name","value":"bereik"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}}]}}]}}]}}]} as unknown as DocumentNode<RoutekaartrijenQuery, RoutekaartrijenQueryVariables>;
export const StelRoutekaartVastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StelRoutekaartVast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StelRoutekaartVastInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stelRoutekaartVast"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoutekaartVastgesteld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}},{"kind":"Field","name":{"kind":"Name","value":"routekaart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<StelRoutekaartVastMutation, StelRoutekaartVastMutationVariables>;
export const StadiaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Stadia"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"eerste"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"herkomst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"routekaarten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"eerste"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Routekaart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"traject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"gremia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"beheerrol"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Routekaart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Routekaart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"herkomst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}},{"kind":"Field","name":{"kind":"Name","value":"op"}}]}}]}}]} as unknown as DocumentNode<StadiaQuery, StadiaQueryVariables>;
export const PlanvergelijkingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Planvergelijking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"van"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanstadiumInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"met"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanstadiumInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"soort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Afwijkingsoort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overslaan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vergelijkPlanning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"van"},"value":{"kind":"Variable","name":{"kind":"Name","value":"van"}}},{"kind":"Argument","name":{"kind":"Name","value":"met"},"value":{"kind":"Variable","name":{"kind":"Name","value":"met"}}},{"kind":"Argument","name":{"kind":"Name","value":"soort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"soort"}}},{"kind":"Argument","name":{"kind":"Name","value":"eerste"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"overslaan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overslaan"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"samenvatting"}},{"kind":"Field","name":{"kind":"Name","value":"tellingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activiteit"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"herkomst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanvergelijkingQuery, PlanvergelijkingQueryVariables>;
export const WatAlsBrievenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WatAlsBrieven"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maatregelen"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MaatregelInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"watAls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"maatregelen"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maatregelen"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brieven"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"erbij"}},{"kind":"Field","name":{"kind":"Name","value":"eraf"}}]}}]}}]}}]} as unknown as DocumentNode<WatAlsBrievenQuery, WatAlsBrievenQueryVariables>;
export const RekenstandDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rekenstand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rekenstand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peildatum"}},{"kind":"Field","name":{"kind":"Name","value":"feiten"}},{"kind":"Field","name":{"kind":"Name","value":"traject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}}]}}]}}]}}]} as unknown as DocumentNode<RekenstandQuery, RekenstandQueryVariables>;
export const ScenariosDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Scenarios"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenarios"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"maatregelen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"herkomst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}},{"kind":"Field","name":{"kind":"Name","value":"op"}}]}}]}}]}}]} as unknown as DocumentNode<ScenariosQuery, ScenariosQueryVariables>;
export const VergelijkScenariosDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VergelijkScenarios"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scenarios"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vergelijkScenarios"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"scenarios"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scenarios"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ingangsdatumNa"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uitleg"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stroken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"na"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Dagtekst"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verschenen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdwenen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gewijzigd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"na"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"geweigerd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Dagtekst"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Moment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"vroegst"}},{"kind":"Field","name":{"kind":"Name","value":"laatst"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]} as unknown as DocumentNode<VergelijkScenariosQuery, VergelijkScenariosQueryVariables>;
export const BewaarScenarioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BewaarScenario"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BewaarScenarioInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bewaarScenario"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Scenariouitslag"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Scenariouitslag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioResultaat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}},{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<BewaarScenarioMutation, BewaarScenarioMutationVariables>;
export const TrekScenarioInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TrekScenarioIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrekScenarioInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trekScenarioIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Scenariouitslag"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Scenariouitslag"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioResultaat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}},{"kind":"Field","name":{"kind":"Name","value":"scenario"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<TrekScenarioInMutation, TrekScenarioInMutationVariables>;
export const PasScenarioToeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PasScenarioToe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasScenarioToeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pasScenarioToe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScenarioToegepast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}},{"kind":"Field","name":{"kind":"Name","value":"proef"}},{"kind":"Field","name":{"kind":"Name","value":"stappen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plaats"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"zin"}},{"kind":"Field","name":{"kind":"Name","value":"maatregel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<PasScenarioToeMutation, PasScenarioToeMutationVariables>;
export const VoegStukversieToeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoegStukversieToe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VoegStukversieToeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voegStukversieToe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StukversieToegevoegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<VoegStukversieToeMutation, VoegStukversieToeMutationVariables>;
export const WensenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Wensen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Wensstatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overslaan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wensen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"mijlpaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"gemeente"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}}},{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"eerste"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"overslaan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overslaan"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"wensen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wens"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"antwoord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"antwoord"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"herkomst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verwerktIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}}]}}]}}]} as unknown as DocumentNode<WensenQuery, WensenQueryVariables>;
export const WensencontroleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Wensencontrole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wensencontrole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"mijlpaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"aantalOnbeantwoord"}},{"kind":"Field","name":{"kind":"Name","value":"aantalNogOpen"}},{"kind":"Field","name":{"kind":"Name","value":"voorbeeld"}}]}}]}}]} as unknown as DocumentNode<WensencontroleQuery, WensencontroleQueryVariables>;
export const WensclustervoorstellenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Wensclustervoorstellen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wensclustervoorstellen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"mijlpaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"gelijkenis"}},{"kind":"Field","name":{"kind":"Name","value":"wensen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wens"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wens"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gremium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"antwoord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"antwoord"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"herkomst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verwerktIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}}]}}]}}]} as unknown as DocumentNode<WensclustervoorstellenQuery, WensclustervoorstellenQueryVariables>;
export const StukversiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Stukversies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stukversies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"mijlpaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"isHuidig"}}]}}]}}]} as unknown as DocumentNode<StukversiesQuery, StukversiesQueryVariables>;
export const BeantwoordWensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeantwoordWens"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeantwoordWensInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beantwoordWens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WensenBijgewerkt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<BeantwoordWensMutation, BeantwoordWensMutationVariables>;
export const ClusterWensenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClusterWensen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClusterWensenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterWensen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WensenBijgewerkt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<ClusterWensenMutation, ClusterWensenMutationVariables>;
export const TrajectenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trajecten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajecten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}}]}}]}}]} as unknown as DocumentNode<TrajectenQuery, TrajectenQueryVariables>;
export const TrajectVersieDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"TrajectVersie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"traject"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}}]}}]}}]} as unknown as DocumentNode<TrajectVersieSubscription, TrajectVersieSubscriptionVariables>;
export const BevestigWaarschuwingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BevestigWaarschuwing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BevestigWaarschuwingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bevestigWaarschuwing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Afgehandeld"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Afgehandeld"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AfhandelingResultaat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AfhandelingVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<BevestigWaarschuwingMutation, BevestigWaarschuwingMutationVariables>;
export const SluimerWaarschuwingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SluimerWaarschuwing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SluimerWaarschuwingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sluimerWaarschuwing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Afgehandeld"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Afgehandeld"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AfhandelingResultaat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AfhandelingVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<SluimerWaarschuwingMutation, SluimerWaarschuwingMutationVariables>;
export const HeropenWaarschuwingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HeropenWaarschuwing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HeropenWaarschuwingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heropenWaarschuwing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Afgehandeld"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Afgehandeld"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AfhandelingResultaat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AfhandelingVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<HeropenWaarschuwingMutation, HeropenWaarschuwingMutationVariables>;
export const LegDeelnameVastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LegDeelnameVast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDeelnameInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDeelname"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeelnameVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GremiumdeelnameVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<LegDeelnameVastMutation, LegDeelnameVastMutationVariables>;
export const HerstelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Herstel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Doel"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"herstel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"mijlpaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}}},{"kind":"Argument","name":{"kind":"Name","value":"gemeente"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}}},{"kind":"Argument","name":{"kind":"Name","value":"doel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doel"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"antwoord"}},{"kind":"Field","name":{"kind":"Name","value":"grens"}},{"kind":"Field","name":{"kind":"Name","value":"volledig"}},{"kind":"Field","name":{"kind":"Name","value":"voor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Herstelplan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"redenen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Herstelplan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Herstelplan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"margeDagen"}},{"kind":"Field","name":{"kind":"Name","value":"dag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maatregelen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}},{"kind":"Field","name":{"kind":"Name","value":"invulling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"}},{"kind":"Field","name":{"kind":"Name","value":"gremium"}},{"kind":"Field","name":{"kind":"Name","value":"activiteit"}},{"kind":"Field","name":{"kind":"Name","value":"vergadering"}},{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"aanleverdag"}},{"kind":"Field","name":{"kind":"Name","value":"dagen"}},{"kind":"Field","name":{"kind":"Name","value":"regel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verwerking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dagen"}},{"kind":"Field","name":{"kind":"Name","value":"telling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toetswerkdagen"}},{"kind":"Field","name":{"kind":"Name","value":"tussen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"na"}},{"kind":"Field","name":{"kind":"Name","value":"minimaalDagen"}},{"kind":"Field","name":{"kind":"Name","value":"weken"}},{"kind":"Field","name":{"kind":"Name","value":"weekdag"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bijSluiting"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HerstelQuery, HerstelQueryVariables>;
export const PlanningbestandDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Planningbestand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"formaat"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Exportformaat"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportPlanning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"formaat"},"value":{"kind":"Variable","name":{"kind":"Name","value":"formaat"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bestandsnaam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"inhoud"}}]}}]}}]} as unknown as DocumentNode<PlanningbestandQuery, PlanningbestandQueryVariables>;
export const TakenlijstDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Takenlijst"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rol"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenlijst"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"gemeente"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}}},{"kind":"Argument","name":{"kind":"Name","value":"rol"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rol"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}},{"kind":"Argument","name":{"kind":"Name","value":"eerste"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sleutel"}},{"kind":"Field","name":{"kind":"Name","value":"wat"}},{"kind":"Field","name":{"kind":"Name","value":"uiterlijk"}},{"kind":"Field","name":{"kind":"Name","value":"anders"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"pet"}}]}}]}}]} as unknown as DocumentNode<TakenlijstQuery, TakenlijstQueryVariables>;
export const TrajectgegevensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trajectgegevens"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"traject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"mijlpalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"stuk"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemeenten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]} as unknown as DocumentNode<TrajectgegevensQuery, TrajectgegevensQueryVariables>;
export const LegBesluitVastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LegBesluitVast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordBesluitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordBesluit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BesluitVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<LegBesluitVastMutation, LegBesluitVastMutationVariables>;
export const TrekAanleveringInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TrekAanleveringIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrekAanleveringInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trekAanleveringIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AanleveringIngetrokken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<TrekAanleveringInMutation, TrekAanleveringInMutationVariables>;
export const LegAanleveringVastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LegAanleveringVast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAanleveringInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAanlevering"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AanleveringVastgelegd"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"trajectVersie"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Geweigerd"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ingehaald"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Geweigerd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Weigering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}},{"kind":"Field","name":{"kind":"Name","value":"veld"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ingehaald"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Versieconflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"door"}}]}}]} as unknown as DocumentNode<LegAanleveringVastMutation, LegAanleveringVastMutationVariables>;
export const WaarschuwingverloopDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Waarschuwingverloop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"waarschuwing"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarschuwingverloop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"waarschuwing"},"value":{"kind":"Variable","name":{"kind":"Name","value":"waarschuwing"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vanaf"}},{"kind":"Field","name":{"kind":"Name","value":"perioden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"melding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afhandelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"eigenaar"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"herkomst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"volgnummer"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WaarschuwingverloopQuery, WaarschuwingverloopQueryVariables>;
export const WaaromDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Waarom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"station"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"keten"},"name":{"kind":"Name","value":"waarom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"mijlpaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}}},{"kind":"Argument","name":{"kind":"Name","value":"station"},"value":{"kind":"Variable","name":{"kind":"Name","value":"station"}}},{"kind":"Argument","name":{"kind":"Name","value":"gemeente"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Keten"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Keten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Oorzaak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zinnen"}},{"kind":"Field","name":{"kind":"Name","value":"knopen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"verwijzing"}},{"kind":"Field","name":{"kind":"Name","value":"bronregel"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"planrij"}}]}}]}}]}}]} as unknown as DocumentNode<WaaromQuery, WaaromQueryVariables>;
export const WaaromMijlpaalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaaromMijlpaal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"keten"},"name":{"kind":"Name","value":"waaromMijlpaal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"mijlpaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Keten"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Keten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Oorzaak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zinnen"}},{"kind":"Field","name":{"kind":"Name","value":"knopen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"verwijzing"}},{"kind":"Field","name":{"kind":"Name","value":"bronregel"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"planrij"}}]}}]}}]}}]} as unknown as DocumentNode<WaaromMijlpaalQuery, WaaromMijlpaalQueryVariables>;
export const WaaromIngangsdatumDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaaromIngangsdatum"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"keten"},"name":{"kind":"Name","value":"waaromIngangsdatum"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Keten"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Keten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Oorzaak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zinnen"}},{"kind":"Field","name":{"kind":"Name","value":"knopen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"verwijzing"}},{"kind":"Field","name":{"kind":"Name","value":"bronregel"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"planrij"}}]}}]}}]}}]} as unknown as DocumentNode<WaaromIngangsdatumQuery, WaaromIngangsdatumQueryVariables>;
export const WaaromUitersteDagDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaaromUitersteDag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"traject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"station"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Doel"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"keten"},"name":{"kind":"Name","value":"waaromUitersteDag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"traject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"traject"}}},{"kind":"Argument","name":{"kind":"Name","value":"mijlpaal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mijlpaal"}}},{"kind":"Argument","name":{"kind":"Name","value":"station"},"value":{"kind":"Variable","name":{"kind":"Name","value":"station"}}},{"kind":"Argument","name":{"kind":"Name","value":"gemeente"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gemeente"}}},{"kind":"Argument","name":{"kind":"Name","value":"doel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doel"}}},{"kind":"Argument","name":{"kind":"Name","value":"peildatum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"peildatum"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoalsBekendOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bekend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Keten"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Keten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Oorzaak"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zinnen"}},{"kind":"Field","name":{"kind":"Name","value":"knopen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"verwijzing"}},{"kind":"Field","name":{"kind":"Name","value":"bronregel"}},{"kind":"Field","name":{"kind":"Name","value":"gemeente"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mijlpaal"}},{"kind":"Field","name":{"kind":"Name","value":"station"}},{"kind":"Field","name":{"kind":"Name","value":"planrij"}}]}}]}}]}}]} as unknown as DocumentNode<WaaromUitersteDagQuery, WaaromUitersteDagQueryVariables>;
