export { Klok } from './klok.js';
export { Trajectgeheugen } from './geheugen/trajectgeheugen.js';
export { Vragen } from './geheugen/vragen.js';
export { AndereTrajecten } from './gedeelde-avond/andere-trajecten.js';
export { Sporen } from './synchronisatie/sporen.js';
export { Terugblik } from './verloop/terugblik.js';
export { Behandelingfeiten } from './mutatie/behandelingfeiten.js';
export { Celzoeker } from './mutatie/celzoeker.js';
export { Wijzigen } from './mutatie/wijzigen.js';
export { type Agendabestand, Agendafeeds } from './agenda/agendafeeds.js';
export { Webadres } from './agenda/webadres.js';
export { type Importuitkomst, Vergaderschemas } from './vergaderschema/vergaderschemas.js';
export { ImportVergaderschemaInput } from './vergaderschema/vergaderschema.input.js';
export {
  VergaderschemaGelezen,
  VergaderschemaVastgelegd,
} from './vergaderschema/vergaderschema-resultaat.type.js';
export { Trajectbestanden } from './trajectbestand/trajectbestanden.js';
export { RijGeweigerd } from './vergaderschema/rij-geweigerd.type.js';
export type { VergaderschemaType } from './vergaderschema/vergaderschema.type.js';
export { keurBestand } from './bijlage/keur-bestand.js';
export type { PlanningkeuringType } from './bijlage/planningkeuring.type.js';
export { Bevindingen } from './planimport/bevindingen.js';
export { ImportPlanningInput } from './planimport/import-planning.input.js';
export { Importvoortgang } from './planimport/importvoortgang.js';
export { type Planimportuitkomst, Planimporten } from './planimport/planimporten.js';
export { type PlanimportType, PlanningGeimporteerd, PlanningGelezen } from './planimport/planimport.type.js';
export type { Leesvoortgang } from './bijlage/leesvoortgang.js';
export {
  type Abonnement,
  type Stroomantwoord,
  type Stroomcontext,
  type Stroomvraag,
  abonneer,
} from './stroom/abonneer.js';
export { RESOLVERS } from './resolvers.js';
export { Datum } from './algemeen/datum.scalar.js';
export { Antwoordgeheugen, type Verzoekcontext } from './server/antwoordgeheugen.js';
export { type ServerOpties, maakApolloOpties } from './server/apollo-opties.js';
export { LIMIETEN } from './server/limieten.js';
export { Foutfilter } from './server/foutfilter.js';
export type { Logboek } from './server/foutopmaak.js';
