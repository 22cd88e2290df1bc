export { type Berekening, type Schakel, bereken, ketenVan, verklaarKeten } from './berekening.js';
export {
  type Ingangsdatumprognose,
  type Mijlpaalprognose,
  toetsIngangsdatum,
  voorspelMijlpaal,
} from './mijlpaalprognose.js';
export { type Moment, type MomentSoort, ONBEKEND, opDag, soortVan } from './moment.js';
export type { PlanConflict } from './plandatum.js';
export {
  type Grond,
  type Marge,
  type Stationsprognose,
  type Toestand,
  aanleverenVoor,
  isIngekomen,
  isUitgesproken,
  voorspel,
} from './prognose.js';
export { type Reden, formatMoment, redenenVan, verklaar } from './reden.js';
export { type Routeplan, type Stap, maakRouteplan } from './routeplan.js';
export {
  type Vergaderlijst,
  eersteVanaf,
  maakVergaderlijst,
  waaromOnbruikbaar,
  zoekVergadering,
} from './vergaderlijst.js';
export { type VlakRooster, maakVlakRooster, voorspelVlak } from './vlak.js';
export {
  type Actor,
  ERNSTEN,
  type Ernst,
  type Waarneming,
  type Waarschuwing,
  type Waarschuwingcode,
  WAARSCHUWINGCODES,
  wieIsAanZet,
} from './waarschuwing.js';
export { opUrgentie, waarschuwingenVan } from './waarschuwingen/alle.js';
export { type Oorzaakgroep, perOorzaak } from './waarschuwingen/per-oorzaak.js';
export {
  AFHANDELINGSTATUSSEN,
  type Afhandelingstand,
  type Afhandelingstatus,
  afhandelingstanden,
} from './afhandeling/status.js';
export {
  type Waarschuwingperiode,
  type Waarschuwingverloop,
  waarschuwingverloop,
} from './afhandeling/verloop.js';
export { PETTEN, type Pet } from './taken/pet.js';
export { TAAKSOORTEN, type Taak, type Taaksoort } from './taken/taak.js';
export { type Taakvraag, takenlijst } from './taken/takenlijst.js';
export { type Beeldrij, type Planbeeld, beeldOpDag, beeldVanEditie } from './afwijking/planbeeld.js';
export { beeldVanRoutekaart, sleutelInPlan } from './afwijking/routekaartbeeld.js';
export {
  AFWIJKINGSOORTEN,
  type Afwijking,
  type Afwijkingsoort,
  type Vergelijkrij,
  vergelijk,
  vergelijkrijenVan,
} from './afwijking/vergelijk.js';
export { type Verschuiving, formatVerschuiving } from './afwijking/verschuiving.js';
export { tellingen, vatAfwijkingenSamen, verklaarAfwijking } from './afwijking/zin.js';
export { type Mijlpaalregime, regimesPerMijlpaal } from './recht/regimes.js';
export { type Gevolg, type GevolgVanNee, gevolgenVanNee } from './recht/gevolg-van-nee.js';
export type { Staart, Staartstap } from './recht/staart.js';
export { isVoorbij } from './recht/binnen-termijn.js';
export { eindeVan } from './recht/termijn.js';
export { type Lid, momentVolgens, verklaarSamenloop } from './samenloop/samenloop.js';
export { deelnameIn, samenloopVan } from './samenloop/deelnemers.js';
export {
  type Bewijs,
  type Sjabloon,
  type Sjabloonregel,
  ankermaandagVan,
  leerSjabloon,
} from './sjabloon/leer-sjabloon.js';
export { type GegenereerdeRij, pasSjabloonToe } from './sjabloon/pas-sjabloon-toe.js';
export {
  type Spoorstand,
  type Synchronisatie,
  type Tijdig,
  synchronisaties,
} from './synchronisatie/synchronisatie.js';
export { type MetPunten, gespiegeldePunten, noemt } from './synchronisatie/spiegel.js';
export { type DeelnameVoorstel, toetsDeelname } from './toets/deelname.js';
export { toetsAanlevering } from './toets/aanlevering.js';
export { toetsAgendering, toetsVanAgenda } from './toets/agendering.js';
export { toetsIntrekking } from './toets/intrekking.js';
export { type EditieVoorstel, toetsEditie } from './toets/editie.js';
export {
  type Importbasis,
  toetsAlias,
  toetsBevinding,
  toetsImportbasis,
  toetsVoorstel,
} from './toets/import.js';
export { type RoutekaartVoorstel, toetsRoutekaart } from './toets/routekaart.js';
export { uitkomstenVoor, vormenVoor } from './toets/besluitkeuze.js';
export { type BesluitVoorstel, toetsBesluit } from './toets/besluit.js';
export { toetsCorrectie } from './toets/correctie.js';
export { type Dagopmerking, dagopmerkingen } from './toets/dagopmerking.js';
export {
  PLANHANDELINGEN,
  type Planhandeling,
  type PlanVoorstel,
  toestandNa,
  toetsImport,
  toetsPlan,
} from './toets/planning.js';
export {
  VERGADERHANDELINGEN,
  type Vergaderhandeling,
  type VergaderVoorstel,
  toetsVergadering,
} from './toets/vergadering.js';
export { toetsAfspraak } from './toets/afspraak.js';
export { toetsBewaarScenario } from './toets/scenario.js';
export { correctieIn, gecorrigeerdeMijlpalen } from './toets/gremiumcorrectie.js';
export { toetsLokaalStation } from './toets/lokaal-station.js';
export { type LokaalGremium, type LokaalStationVoorstel, mijlpalenVan } from './toets/lokaal-voorstel.js';
export { type StationsregelVoorstel, toetsStationsregel } from './toets/stationsregel.js';
export { type CyclusVoorstel, toetsCyclus } from './toets/cyclus.js';
export { aanleverdagNaVerplaatsing, toetsCyclusaanlevering } from './toets/cyclusaanlevering.js';
export { meeVerplaatst } from './toets/cyclusgenoten.js';
export {
  type CyclusVerplaatsing,
  type Verplaatste,
  naCyclusverplaatsing,
} from './toets/cyclus-verplaatst.js';
export { toetsCyclusverplaatsing } from './toets/cyclusverplaatsing.js';
export { pasToe } from './scenario/pas-toe.js';
export { type Feitvorm, type Planstap, type Vergaderstap, alsFeit } from './toepassing/als-feit.js';
export { verklaarZonderFeit } from './toepassing/geen-feit.js';
export { gemeenteVan } from './toepassing/over-wie.js';
export { type AfhandelingVoorstel, SLUIMERTERMIJN, toetsAfhandeling } from './toets/afhandeling.js';
export { type Weigering, nietGevonden, regelGeschonden } from './toets/weigering.js';
export {
  type Versieoverzicht,
  type Versieplaats,
  type Versiestand,
  versiesVan,
} from './stukversie/versiestand.js';
export { type StukversieVoorstel, toetsStukversie, volgendeVersie } from './toets/stukversie.js';
export { vervolgzin } from './heropening.js';
export { gecorrigeerdDoor } from './behandeling/gecorrigeerd.js';
export { type Keer, kerenVan } from './behandeling/keren.js';
export { type Wens, type Wensantwoord, wensenVan, wenssleutel } from './wens/wens.js';
export {
  type Wensstap,
  type Wensstatus,
  WENSSTATUSSEN,
  isOnbeantwoord,
  isOpenWens,
  wensstatusNa,
} from './wens/wensstatus.js';
export { type Wensvoorstel, toetsWens, toetsWenscluster } from './toets/wens.js';
export { type Clustervoorstel, stelClustersVoor } from './wens/cluster.js';
export { type Wensencontrole, controleerWensen } from './wens/controle.js';
export {
  type Aanbod,
  type Aanbodstatus,
  AANBODHOUDERS,
  AANBODSTATUSSEN,
  aanbiedingenVan,
  aanbodstatusNa,
  isAntwoord,
  isOpAanbod,
} from './aanbod/aanbod.js';
export {
  type Aanmeldoverzicht,
  type Gemeenteaanmelding,
  type Sessie,
  aanmeldoverzichtVan,
  isOpAanmelding,
  ongedekteStroken,
  verklaarAanmeldingen,
} from './aanmelding/aanmeldoverzicht.js';
export { toetsAanmelding } from './toets/aanmelding.js';
export { type Strookadvies, strookadviezen, verklaarAdvies } from './advies/strookadvies.js';
export { type AdviesVoorstel, toetsAdvies } from './toets/advies.js';
export { type Aanbodvoorstel, toetsAanbod } from './toets/aanbod.js';
export {
  type RondeVoorBesluit,
  type Rondeoordeel,
  RONDEOORDELEN,
  rondesVoorBesluit,
} from './aanbod/ronde-voor-raad.js';
export { type Informatiestrook, informatiestroken } from './overzicht/informatiestrook.js';
export { verklaarIngangsdatum } from './overzicht/ingangsdatumzin.js';
export { type KomendBesluit, komendeBesluiten } from './overzicht/komende-besluiten.js';
export { type Eigendom, type Overdracht, eigendomVan } from './overzicht/eigendom.js';
export { type Agendastand, type OpAgenda, OP_AGENDA, agendastandVan } from './overzicht/op-agenda.js';
export { type Stukplaats, komtHierNiet, stukwegVan, waarIsHetStuk } from './overzicht/stuk.js';
export { agendaVan } from './agenda/agenda.js';
export type { Agendaonderwerp, Agendapunt } from './agenda/agendapunt.js';
export { AGENDASOORTEN, type Agendabereik, type Agendasoort } from './agenda/bereik.js';
export { type Avondstuk, type GedeeldeAvond, gedeeldeAvonden } from './strook/gedeelde-avond.js';
export { type Kalenderverschil, kalenderverschillen } from './strook/kalenderverschil.js';
export { spelingenVan } from './overzicht/speling.js';
export { activiteitenVoor, klaarmomentVan, strookVan, weekplanning } from './overzicht/strook.js';
export { VENSTERPASSINGEN, type Vensterpassing, vensterpassingVan } from './overzicht/vensterpassing.js';
export { type Oplevering, type Voorbereiding, opleveringenVan } from './werkgroep/oplevering.js';
export { beschrijfFeit } from './verloop/feitzin.js';
export { type Aanleiding, type Verlooppunt, prognoseverloop } from './verloop/prognoseverloop.js';
export { type Treffer, treffersVan, VOORUITBLIKKEN } from './verloop/trefzekerheid.js';
export {
  type Gremiumtrefzekerheid,
  type Trefzekerheid,
  beschrijfUitkomsten,
  trefzekerheidPerGremium,
  trefzekerheidVan,
} from './verloop/uitkomsten.js';
export { type Ervaring, formatKans, gezamenlijkeKans, kansUit } from './kans/kans.js';
export { type Mijlpaalkans, kansVanMijlpaal, kansVanStrook } from './kans/mijlpaalkans.js';
export { kansInWoorden } from './kans/kansinwoorden.js';
export { redenenBij } from './band/buiten-keuze.js';
export { vervallenPlandagen } from './band/afgevallen-plandagen.js';
export { formatBesluitdag } from './band/plandagen.js';
export { eersteSprong } from './band/aanleverslot.js';
export {
  type MogelijkeVergadering,
  krapsteMarge,
  mogelijkeVergaderingen,
} from './band/mogelijke-vergaderingen.js';
export { type Sprong, sprongVan, verklaarSprong } from './terugrekenen/klif.js';
export { type GezamenlijkUiterste, uitersteVoorAllen } from './terugrekenen/gezamenlijk.js';
export {
  DOELEN,
  type Doel,
  type Stationsuiterste,
  type Terugrekening,
  rekenTerug,
} from './terugrekenen/reken-terug.js';
export { MAX_DAGEN, type Stappen, type Trede, stappenfunctie } from './terugrekenen/stappenfunctie.js';
export { type Uiterste, isOnhaalbaar } from './terugrekenen/uiterste.js';
export { verklaarUiterste } from './terugrekenen/zin.js';
export {
  type Bronverwijzing,
  KNOOPSOORTEN,
  type Knoop,
  type Knoopsoort,
  type Oorzaak,
} from './oorzaak/graaf.js';
export { ketenzin } from './oorzaak/ketenzin.js';
export { oorzaakVan } from './oorzaak/oorzaak.js';
export { oorzaakVanIngangsdatum } from './oorzaak/oorzaak-van-ingangsdatum.js';
export { oorzaakVanMijlpaal } from './oorzaak/oorzaak-van-mijlpaal.js';
export { oorzaakVanUiterste } from './oorzaak/oorzaak-van-uiterste.js';
export {
  type GeweigerdeMaatregel,
  type Mijlpaalverschil,
  type Strookverschil,
  type WatAls,
  ingangsdatumverschil,
  mijlpaalverschillen,
  strookverschillen,
  watAls,
} from './scenario/wat-als.js';
export {
  type Waarschuwingstand,
  type Waarschuwingsverschil,
  type Waarschuwingswijziging,
  WIJZIGSOORTEN,
  type Wijzigpunt,
  type Wijzigsoort,
  waarschuwingsverschil,
} from './scenario/waarschuwingsverschil.js';
export {
  HERSTELKOSTEN,
  type Herstelmaatregel,
  type Herstelsoort,
  type Kandidaat,
  kandidaattekst,
} from './scenario/herstelsoort.js';
export type { Herstelreden } from './scenario/herstelreden.js';
export { type Herstel, herstel } from './scenario/herstel.js';
export type { Herstelplan } from './scenario/zoek-herstel.js';
export { stationsVoorStroken } from './overzicht/voor-stroken.js';
