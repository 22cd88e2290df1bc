import { opsomming } from './opsomming.js';
import type {
  Aanleiding as AanleidingWaarde,
  Agendasoort as AgendaWaarde,
  Afwijkingsoort as AfwijkingWaarde,
  Grond as GrondWaarde,
  Planhandeling as PlanWaarde,
  Vergaderhandeling as VergaderWaarde,
  Ernst as ErnstWaarde,
  Tijdig as TijdigWaarde,
  Afhandelingstatus as AfhandelingstatusWaarde,
  Pet as PetWaarde,
  Taaksoort as TaaksoortWaarde,
  Toestand as ToestandWaarde,
  Waarschuwingcode as CodeWaarde,
} from '@routekaart/route';
import type { Importsoort as ImportsoortWaarde } from '@routekaart/bijlage';
import type {
  Bevindingbesluit as BevindingbesluitWaarde,
  Afhandelingsoort as AfhandelingsoortWaarde,
  Besluitvorm as VormWaarde,
  Deelname as DeelnameWaarde,
  PlanToestand as PlanToestandWaarde,
  Uitkomst as UitkomstWaarde,
} from '@routekaart/traject';

export const Toestand = opsomming<ToestandWaarde>('Toestand', 'Hoe ver het stuk is bij één gremium.', {
  wacht: 'Een eerder station heeft nog niet besloten.',
  'aan-zet': 'De voorgangers hebben besloten; het stuk kan worden aangeleverd.',
  aangeleverd: 'Het stuk is aangeleverd en wacht op de vergadering.',
  geagendeerd: 'Het stuk staat op de agenda van een vergadering.',
  aangehouden: 'Behandeld zonder besluit; het stuk komt terug.',
  afgewezen: 'Niet ingestemd: de mijlpaal ligt stil.',
  geadviseerd: 'Advies gegeven, of het stuk ter kennis genomen; dat is geen besluit, het stuk gaat verder.',
  besloten: 'Positief besloten.',
});

export const Grond = opsomming<GrondWaarde>('Grond', 'Waarop een prognosedatum rust.', {
  besluit: 'Het besluit is genomen, of het advies gegeven.',
  plandatum: 'De detailplanning noemt de dag.',
  vergadering: 'De eerste haalbare vergadering.',
  agenda: 'De vergadering op de agenda waarvan het stuk staat.',
  'nog-te-plannen': 'De dag moet nog worden gepland; het venster geeft de grenzen.',
  duur: 'De handeling kost een aantal dagen en vraagt geen vergadering.',
  termijn: 'De wettelijke termijn eindigt, ook zonder vergadering.',
  'termijn-verstreken': 'De wettelijke termijn is verstreken, en een antwoord is niet bekend.',
  geen: 'Er is niets om op te rusten: onbekend.',
});

export const Uitkomst = opsomming<UitkomstWaarde>('Uitkomst', 'Wat een gremium met het stuk deed.', {
  ingestemd: 'Ingestemd.',
  'ingestemd-met-aanpassingen': 'Ingestemd, met aanpassingen voor een volgende versie.',
  'toestemming-verleend': 'Toestemming verleend (definitieve teksten).',
  'niet-ingestemd': 'Niet ingestemd.',
  'toestemming-onthouden': 'Toestemming onthouden (definitieve teksten).',
  'ter-kennis-genomen': 'Ter kennis genomen, zonder oordeel; alleen door een gremium dat adviseert.',
  aangehouden: 'Aangehouden.',
  terugverwezen: 'Terug naar het college, dat opnieuw moet besluiten.',
  teruggenomen: 'Teruggenomen door de indiener, om opnieuw aan te leveren.',
  ingetrokken: 'Ingetrokken; of het terugkomt, is niet bekend.',
  'van-de-agenda': 'Van de agenda gehaald.',
});

export const Besluitvorm = opsomming<VormWaarde>('Besluitvorm', 'Hoe het stuk op de agenda stond.', {
  hamerstuk: 'Zonder bespreking.',
  bespreekstuk: 'Met bespreking.',
  schriftelijk: 'In een schriftelijke ronde, zonder vergadering; alleen waar het gremium dat toestaat.',
});

export const PlanToestand = opsomming<PlanToestandWaarde>(
  'PlanToestand',
  'Hoe vast de datum van een activiteit staat.',
  {
    'nog-te-plannen': 'Nog te plannen.',
    voorgesteld: 'Voorgesteld.',
    vastgelegd: 'Vastgelegd.',
    gehouden: 'Gehouden.',
    vervallen: 'Vervallen.',
  },
);

export const Planhandeling = opsomming<PlanWaarde>(
  'Planhandeling',
  'Wat er met de datum van een activiteit gebeurt.',
  {
    voorstellen: 'Een datum, alternatieven of een venster voorstellen.',
    vastleggen: 'Eén dag vastleggen.',
    verplaatsen: 'Een vaste dag verplaatsen, met reden.',
    houden: 'Vastleggen dat de activiteit is gehouden, vanaf haar dag.',
    vervallen: 'De activiteit laten vervallen, met reden.',
  },
);

export const Vergaderhandeling = opsomming<VergaderWaarde>(
  'Vergaderhandeling',
  'Wat er met een vergadering gebeurt.',
  {
    toevoegen: 'Een vergadering toevoegen.',
    bevestigen: 'Zeggen dat een verwachte vergadering op haar dag doorgaat.',
    verplaatsen: 'Een vergadering verplaatsen, met reden.',
    vervallen: 'Een vergadering laten vervallen, met reden.',
  },
);

export const Ernst = opsomming<ErnstWaarde>('Ernst', 'Hoe zwaar een waarschuwing weegt.', {
  kritiek: 'De datum is of raakt niet meer haalbaar.',
  'let-op': 'Nu handelen voorkomt uitloop.',
  info: 'Goed om te weten.',
});

export const WaarschuwingCode = opsomming<CodeWaarde>('WaarschuwingCode', 'Waarover een waarschuwing gaat.', {
  TE_LAAT: 'De dag is voorbij en er is geen uitkomst bekend.',
  PROGNOSE_NA_VENSTER: 'De prognose valt na het venster van het plan.',
  AGENDA_ONHAALBAAR: 'Het stuk staat op een agenda die het niet haalt.',
  AANLEVERING_GEMIST: 'De aanleverdatum is verstreken zonder aanlevering.',
  ROUTESTART_NIET_GEPLAND: 'De vergadering die het stuk de gemeenten in stuurt heeft geen dag.',
  MIJLPALEN_KNELLEN: 'Een mijlpaal begint voordat de raden klaar zijn met de vorige.',
  GEEN_VERGADERSCHEMA: 'Van een gremium zijn geen komende vergaderingen bekend.',
  WACHT_OP_HERINDIENING: 'Het stuk is uitgesteld of ingetrokken en wacht tot het opnieuw wordt aangeleverd.',
  NOG_TE_PLANNEN: 'Een activiteit heeft nog geen datum.',
  GEEN_RESERVE: 'De volgende vergadering valt na het venster.',
  FEESTDAG: 'Een datum of venster raakt een feestdag.',
  VAKANTIE: 'Een datum of venster raakt een schoolvakantie.',
  AFGEWEZEN: 'Een gremium stemde niet in of onthield toestemming.',
  ADVIES_NEGATIEF: 'Een gremium dat adviseert stemde niet in; wie daarna besluit, weegt dat mee.',
  VERSIEVERSCHIL: 'Er is besloten of geadviseerd over een andere versie dan die in route is.',
  INGANGSDATUM_IN_GEVAAR:
    'Het laatste besluit, of de laatste stap daarna, valt of kan vallen op of na de ingangsdatum.',
  VENSTER_ONHAALBAAR: 'De laatste dag waarop de raad zijn venster nog kon halen is voorbij, of was er nooit.',
  AANPASSING_OPEN: 'Meegegeven aanpassingen wachten op antwoord.',
  AANLEVERING_NADERT: 'De aanleverdatum van een gereed stuk is dichtbij.',
  VOLGORDE: 'Een stap staat vóór zijn voorganger.',
  DUBBEL: 'Een gremium heeft op één dag twee bijeenkomsten.',
  RECES: 'Wie deze vergadering mist wacht tot na een reces, of een plandag valt erin.',
  AFWIJKING_ROUTEKAART: 'De detailplanning wijkt af van de laatste routekaart.',
  GESPREK_VOOR_BESLUIT: 'Raden praten over de volgende mijlpaal voordat zij over deze hebben besloten.',
  TECHNISCHE_RONDE_NA_BESLUIT: 'Een raad besluit vóór de technische ronde.',
  BEELDVORMING_ONTBREEKT: 'Een raad besluit zonder informatieronde vooraf.',
  UITNODIGING_KORT: 'Tussen brief en ronde liggen te weinig werkdagen.',
  REACTIETIJD_KORT: 'Tussen aanlevering en vergadering liggen minder werkdagen dan het gremium vraagt.',
  AANBOD_NIET_DOORGEGEVEN:
    'Een aanbod ligt bij de gemeentesecretaris en is niet doorgegeven aan de griffier.',
  AANBOD_ZONDER_ANTWOORD: 'Een aanbod ligt bij de griffier en is niet beantwoord.',
  RECHT_WIJZIGT_ONDERWEG: 'Het recht verandert terwijl het stuk onderweg is.',
  RECHT_ZONDER_STATION: 'De route mist een station voor een rechtsregel die onderweg geldt.',
  SYNCHRONISATIE_IN_GEVAAR: 'Dit traject is er niet, of misschien niet, op een synchronisatiepunt.',
  SAMENLOOP_ONHAALBAAR: 'Er doen te weinig gemeenten mee om een mijlpaal te kunnen besluiten.',
  GEEN_ZETEL: 'Een gemeente die besluit heeft geen zetel in een werkgroep.',
  AANMELDINGEN_TE_WEINIG: 'Minder sessies met aanmeldingen dan de planning vraagt.',
  ADVIES_ZONDER_VERWERKTIJD:
    'Twee gremia adviseren zo kort na elkaar dat de tweede het advies van de eerste niet kan hebben.',
  LOKAAL_ADVIES_WIJKT_AF: 'Het lokale advies wijkt af van het regionale, en de gemeente moet nog besluiten.',
});

export const Afhandelingstatus = opsomming<AfhandelingstatusWaarde>(
  'Afhandelingstatus',
  'Of iemand een waarschuwing heeft beantwoord, voor deze oorzaak.',
  {
    open: 'Nog niet beantwoord, of de oorzaak veranderde sindsdien.',
    bevestigd: 'Iemand weet ervan en zorgt ervoor.',
    gesluimerd: 'Uitgesteld tot en met een dag.',
  },
);

export const Afhandelingsoort = opsomming<AfhandelingsoortWaarde>(
  'Afhandelingsoort',
  'Wat iemand met een waarschuwing deed.',
  {
    bevestigd: 'Ervan kennisgenomen.',
    gesluimerd: 'Uitgesteld tot en met een dag.',
    heropend: 'De bevestiging of het uitstel teruggenomen.',
  },
);

export const Taaksoort = opsomming<TaaksoortWaarde>('Taaksoort', 'Wat voor taak het is.', {
  aanleveren: 'Een stuk aanleveren.',
  plannen: 'Een datum vastleggen of verzetten.',
  beantwoorden: 'Aanpassingen beantwoorden.',
  oplossen: 'Een belemmering wegnemen.',
});

export const Pet = opsomming<PetWaarde>(
  'Pet',
  'In welke hoedanigheid een gemeentesecretaris een taak heeft.',
  {
    'lid-onsd': 'Als lid van het ONS-D.',
    'contact-griffie': 'Als contact van de griffier.',
    'eigenaar-strook': 'Als eigenaar van de eigen strook.',
  },
);

export const Aanleiding = opsomming<AanleidingWaarde>('Aanleiding', 'Waardoor een prognose veranderde.', {
  begin: 'De eerste prognose van dit verloop.',
  feit: 'Er is iets vastgelegd.',
  tijd: 'Er is niets vastgelegd: alleen de dagen verstreken.',
});

export const Afwijkingsoort = opsomming<AfwijkingWaarde>(
  'Afwijkingsoort',
  'Wat er tussen twee stadia van de planning met een rij gebeurde.',
  {
    ongewijzigd: 'Dezelfde dag, of dezelfde grenzen.',
    ingevuld: 'Nader bepaald binnen de oude grenzen: geen uitloop.',
    verruimd: 'Ruimere grenzen om de oude heen.',
    verplaatst: 'Andere dagen: alleen dit is uitloop of winst.',
    toegevoegd: 'Nieuw, of extra ten opzichte van de routekaart: geen uitloop.',
    vervallen: 'Vervallen; blijft zichtbaar.',
    onbekend: 'Een van beide noemt geen datum: of er iets verschoof, is niet te zeggen.',
  },
);

export const AgendaSoort = opsomming<AgendaWaarde>('AgendaSoort', 'Van wie een agenda is.', {
  traject: 'Het hele traject.',
  gemeente: 'Eén gemeente: haar gremia en de regionale op haar route.',
  gremium: 'Eén gremium.',
});

export type BevindingernstWaarde = 'kritiek' | 'let-op' | 'info';

export const Bevindingernst = opsomming<BevindingernstWaarde>(
  'Bevindingernst',
  'Hoe zwaar een bevinding bij het inlezen weegt.',
  {
    kritiek: 'Hiermee kan niemand plannen; een vergaderschema wordt zo niet vastgelegd.',
    'let-op': 'Bekijk dit voordat u vastlegt.',
    info: 'Goed om te weten.',
  },
);

export type Exportformaat = 'docx' | 'xlsx' | 'csv' | 'tekst';

export const Exportformaat = opsomming<Exportformaat>('Exportformaat', 'De vorm van een bestand.', {
  docx: 'Een Word-document.',
  xlsx: 'Een Excel-werkmap, met een blad per tabel.',
  csv: 'Tekst met puntkomma’s tussen de cellen.',
  tekst: 'Tekst met tabs tussen de cellen, om te plakken.',
});

export type Trajectbestandformaat = 'yaml' | 'json';

export const Trajectbestandformaat = opsomming<Trajectbestandformaat>(
  'Trajectbestandformaat',
  'De vorm van een trajectbestand.',
  {
    yaml: 'YAML: leesbaar, met ruimte voor commentaar.',
    json: 'JSON: voor programma’s.',
  },
);
export const Deelname = opsomming<DeelnameWaarde>('Deelname', 'Of een gemeente, of een gremium, meedoet.', {
  'doet-mee': 'Doet mee.',
  'doet-niet-mee': 'Doet niet mee; de route gaat verder met de gemeenten die meedoen.',
  onbekend: 'Dat is nog niet bekend.',
});

export const Tijdig = opsomming<TijdigWaarde>('Tijdig', 'Of iets er op tijd is.', {
  ja: 'Ook de laatst mogelijke dag is op tijd.',
  nee: 'Ook de vroegst mogelijke dag is te laat.',
  onzeker: 'De vroegste dag is op tijd, de laatste niet.',
  onbekend: 'Niet te zeggen.',
});
export const Bevindingbesluit = opsomming<BevindingbesluitWaarde>(
  'Bevindingbesluit',
  'Wat iemand over een bevinding besluit.',
  {
    aanvaard: 'Zij klopt: een voorstel voor een datum, een venster of een andere naam wordt overgenomen.',
    verworpen: 'Er hoeft niets te veranderen.',
  },
);

export type BevindingstatusWaarde = 'open' | BevindingbesluitWaarde;

export const Bevindingstatus = opsomming<BevindingstatusWaarde>(
  'Bevindingstatus',
  'Hoe het met een bevinding staat: het laatste besluit telt.',
  {
    open: 'Niemand besloot erover.',
    aanvaard: 'Aanvaard.',
    verworpen: 'Verworpen.',
  },
);

export const Importsoort = opsomming<ImportsoortWaarde>(
  'Importsoort',
  'Wat een ingelezen planning met een activiteit doet.',
  {
    toegevoegd: 'Een activiteit die er nog niet was.',
    verplaatst: 'Een andere datum.',
    gewijzigd: 'Andere woorden, dezelfde datum.',
    ongewijzigd: 'Er verandert niets.',
    onbekend: 'De datum is niet te begrijpen; de rij blijft als tekst staan.',
    verdwenen: 'Zij staat in geen tabel meer, en vervalt alleen als u daarom vraagt.',
  },
);
