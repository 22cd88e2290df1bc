export { type Berekening, type Schakel, bereken, ketenVan, verklaarKeten } from './berekening.js';
export {
  type Ingangsdatumprognose,
  type Mijlpaalprognose,
  toetsIngangsdatum,
  voorspelMijlpaal,
} from './mijlpaalprognose.js';
export { type Moment, type MomentSoort, ONBEKEND, opDag, soortVan } from './moment.js';
export type { PlanConflict } from './plandatum.js';
export { type Grond, type Marge, type Stationsprognose, type Toestand, voorspel } from './prognose.js';
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
  type Waarschuwing,
  type Waarschuwingcode,
  WAARSCHUWINGCODES,
  wieIsAanZet,
} from './waarschuwing.js';
export { waarschuwingenVan } from './waarschuwingen/alle.js';
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
export { toetsAanlevering } from './toets/aanlevering.js';
export { type EditieVoorstel, toetsEditie } from './toets/editie.js';
export { type RoutekaartVoorstel, toetsRoutekaart } from './toets/routekaart.js';
export { type BesluitVoorstel, toetsBesluit, toetsCorrectie } from './toets/besluit.js';
export {
  PLANHANDELINGEN,
  type Planhandeling,
  type PlanVoorstel,
  toestandNa,
  toetsPlan,
} from './toets/planning.js';
export {
  VERGADERHANDELINGEN,
  type Vergaderhandeling,
  type VergaderVoorstel,
  toetsVergadering,
} from './toets/vergadering.js';
export { type Weigering, nietGevonden, regelGeschonden } from './toets/weigering.js';
export { type KomendBesluit, komendeBesluiten } from './overzicht/komende-besluiten.js';
export { type Stukplaats, waarIsHetStuk } from './overzicht/stuk.js';
export { agendaVan } from './agenda/agenda.js';
export type { Agendaonderwerp, Agendapunt } from './agenda/agendapunt.js';
export { AGENDASOORTEN, type Agendabereik, type Agendasoort } from './agenda/bereik.js';
export { activiteitenVoor, strookVan, weekplanning } from './overzicht/strook.js';
export type { Maatregel, Maatregelsoort } from './scenario/maatregel.js';
export {
  type GeweigerdeMaatregel,
  type Mijlpaalverschil,
  type Strookverschil,
  type Waarschuwingsverschil,
  type WatAls,
  ingangsdatumverschil,
  mijlpaalverschillen,
  strookverschillen,
  waarschuwingsverschil,
  watAls,
} from './scenario/wat-als.js';
export { HERSTELKOSTEN, type Herstelsoort, type Kandidaat } from './scenario/kandidaten.js';
export { type Herstel, type Herstelplan, herstel } from './scenario/herstel.js';
