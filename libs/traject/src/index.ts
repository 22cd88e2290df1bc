export type { Gemeente, Mijlpaal, Stukversie, Traject } from './traject.js';
export { type Gremium, type Termijnsoort, type Zetel, TERMIJNSOORTEN } from './gremium.js';
export { GEINFORMEERDESOORTEN, type Geinformeerde, type Geinformeerdesoort } from './geinformeerde.js';
export { type Vergadering, verzetOver } from './vergadering.js';
export { type Cyclus, cyclusNa } from './cyclus.js';
export type { Activiteit, Planrij, PlanToestand } from './activiteit.js';
export {
  BEDOELINGEN,
  FASEN,
  type Bedoeling,
  type Fase,
  type Fasebreuk,
  adviseertSlechts,
  fasebreuk,
  gaatVooraf,
} from './bob.js';
export type { Behandeling, Sjabloonopzet, Sjabloonweken, Station } from './route.js';
export { type Rechtsregime, type Termijn, regimeOp } from './recht/rechtsregime.js';
export {
  NEESOORTEN,
  type Neesoort,
  type Vraagbron,
  beantwoordt,
  gevraagdVan,
  regimeVan,
} from './recht/gevraagd.js';
export { BESLUITAARDEN, type Besluitaard } from './recht/besluitaard.js';
export {
  DEELNAMEN,
  type Deelname,
  type DeelnameFeit,
  type Deelnemer,
  type Gemeentedeelname,
  type Gremiumdeelname,
  laatsteDeelnamen,
} from './deelname/deelname.js';
export { type Deelnamevraag, deelnamevragen } from './deelname/deelnamevraag.js';
export { ALLEN, SAMENLOOPSOORTEN, type Samenloopregel } from './deelname/samenloopregel.js';
export type { Synchronisatiepunt, Vereiste } from './synchronisatiepunt.js';
export {
  AFHANDELINGSOORTEN,
  type Afhandeling,
  type Afhandelingsoort,
  laatsteAfhandelingen,
} from './afhandeling.js';
export type {
  CyclusVerplaatsen,
  Maatregel,
  Maatregelsoort,
  RecesWijzigen,
  TermijnWijzigen,
  SamenloopWijzigen,
  StationOverslaan,
  StationVerschuiven,
  StationsregelAannemen,
  VensterWijzigen,
  VergaderingVerplaatsen,
} from './scenario/maatregel.js';
export {
  AFSPRAAKSOORTEN,
  type Afspraak,
  type AfspraakFeit,
  isAfspraak,
  metSamenloopIn,
  metTermijnIn,
  metVensterIn,
} from './afspraak/afspraak.js';
export { gremiaVan, isRecesOp, metRecesIn } from './afspraak/reces.js';
export { eigenTermijn, metEigenTermijnIn } from './afspraak/termijn.js';
export { VERZOEKSOORTEN, type Verzoek, type Verzoeksoort, verzoekenVan } from './verzoek.js';
export { maatregeltekst, voorwaardeVan } from './scenario/maatregeltekst.js';
export { type Scenario, geldendeScenarios, volgendeScenariocode } from './scenario/scenario.js';
export {
  type Regelinhoud,
  type Stationsregel,
  type StationsregelFeit,
  type Tussenregel,
  type Verwerking,
  geldendeStationsregels,
} from './stationsregel.js';
export {
  type LokaalStation,
  type Gremiumcorrectie,
  type LokaalStationFeit,
  type Lokaleroute,
  type Stationsplaats,
  metLokaleStations,
  zonderLokaleStations,
} from './lokaal-station.js';
export {
  type Besluit,
  type Besluitvorm,
  type Herkomst,
  type Uitkomst,
  blokkeert,
  isPositief,
  KENNISNEMING,
  laatOpen,
  NEGATIEVE_UITKOMSTEN,
  OPEN_UITKOMSTEN,
  plaatsVan,
  POSITIEVE_UITKOMSTEN,
  UITKOMSTEN,
  VORMEN,
} from './besluit.js';
export type { Agendering } from './agendering.js';
export { type Aanlevering, type Aanleverfeit, nietIngetrokken } from './aanlevering.js';
export {
  type Aanhouding,
  type Aanhoudsoort,
  AANHOUDSOORTEN,
  type Besluitverslag,
  type Motie,
  type Motiesoort,
  MOTIESOORTEN,
  type MotieUitkomst,
  MOTIE_UITKOMSTEN,
  type Stemming,
} from './besluitverslag.js';
export {
  type Versieverwijzing,
  type WensFeit,
  type Wenshandeling,
  WENSHANDELINGEN,
  type Wensverwijzing,
} from './wens.js';
export { type AanbodFeit, type Aanbodhandeling, AANBODHANDELINGEN } from './aanbod.js';
export { type AanmeldFeit, laatsteAanmeldingen } from './aanmelding.js';
export {
  ADVIESHOUDINGEN,
  type AdviesFeit,
  type Advieshouding,
  geldendeAdviezen,
} from './advies/adviesfeit.js';
export { type Adviesregel, adviesregelsVoor, adviseursVan } from './advies/adviesregel.js';
export { versieOp, versieTijdens, wasErOp } from './stukversie.js';
export type { Procesbrief } from './procesbrief.js';
export type { ActiviteitOpzet, Dossier, Opzet, PlanFeit, Stand, VergaderFeit } from './dossier.js';
export {
  type AliasFeit,
  type Bevindingbesluit,
  type BevindingFeit,
  type Importrij,
  type Planimport,
  type Planinvoer,
  type RijFeit,
  BEVINDINGBESLUITEN,
  GEEN_PLANINVOER,
  laatsteBesluiten,
} from './planinvoer.js';
export { uitgevallenBijInlezen } from './uitgevallen.js';
export { isLeesbareTekst } from './leesbare-tekst.js';
export { standOp } from './stand.js';
export { totEnMet, totEnMetFeit } from './tot-en-met.js';
export { type Feitmelding, type Feitsoort, feitdagenVan, feitenVan } from './feiten.js';
export { type Editie, editieVan, laatstePlanFeiten, nieuwInEditie, staatInEditie } from './editie.js';
export {
  type Basisdatum,
  type Routekaart,
  type Routekaartdatum,
  type Routekaartonderwerp,
  type Routekaartrij,
  onderwerpSleutel,
} from './routekaart.js';
export { KEREN, WEEKDAGNAMEN } from './vergaderschema/vergaderregel.js';
export type {
  Keer,
  OnbekendeVergaderregel,
  Vergaderregel,
  Weekdagnaam,
} from './vergaderschema/vergaderregel.js';
export { parseVergaderregel } from './vergaderschema/parse-vergaderregel.js';
export { formatVergaderregel } from './vergaderschema/format-vergaderregel.js';
export { dagenVanRegel } from './vergaderschema/dagen-van-regel.js';
export type { Aanleverregel } from './vergaderschema/aanleverregel.js';
export type { Reces } from './vergaderschema/sluiting.js';
export type { Afwijking, Uitwijk, Uitzondering } from './vergaderschema/uitzondering.js';
export { maakVergaderingen } from './vergaderschema/maak-vergaderingen.js';
export type { Vergaderopties, Vergaderreeks } from './vergaderschema/maak-vergaderingen.js';
export type { Lijstbevinding, Lijstcode, Lijstvoorstel } from './vergaderschema/lijstbevinding.js';
export type { Vergadersoort } from './vergaderschema/vergadersoort.js';
export { vergaderingenUitLijst } from './vergaderschema/lijstvergadering.js';
export type { Commissiedag, Lijstvergadering, Vergaderlijst } from './vergaderschema/lijstvergadering.js';
export { leesCeldatum } from './vergaderschema/lijstdatum.js';
export { leesVergaderlijst } from './vergaderschema/lees-vergaderlijst.js';
export type { Vergaderlijstinvoer } from './vergaderschema/lijstrijen.js';
export { leesVergaderIcs } from './vergaderschema/lees-vergader-ics.js';
export type { Agendagebeurtenis } from './vergaderschema/lees-vergader-ics.js';
export { vergelijkSchema } from './vergaderschema/vergelijk-schema.js';
export type { Schemaverschil, Vergadermoment } from './vergaderschema/vergelijk-schema.js';
export { schemawijzigingen } from './vergaderschema/schemawijziging.js';
export { isVolgensGewoonte, naSchemawijziging } from './vergaderschema/na-schemawijziging.js';
export { verklaarSchemawijziging } from './vergaderschema/verklaar-schemawijziging.js';
export { cyclusUitLijst } from './vergaderschema/cyclus-uit-lijst.js';
export type { Schemavergadering, Schemawijziging } from './vergaderschema/schemawijziging.js';
