export type { Tabel, Tabelinvoer, Tabelrij, Tekstregel } from './tabel.js';
export type { Kolom, Kolomsoort, Tabelsoort } from './kolommen.js';
export { herkenTabel } from './kolommen.js';
export { leesTabellen } from './lees-tabellen.js';
export type { BekendeNaam } from './register.js';
export type { Naamvondst, Wielezing } from './namen.js';
export type { Activiteitsoort, Plek } from './activiteitsoort.js';
export type { Bevinding, Ernst, Plaats, Voorstel } from './bevinding.js';
export type {
  Bijlage,
  Cel,
  Documentkop,
  GelezenRij,
  GelezenTabel,
  Kopdatum,
  Leescontext,
  Leesjaar,
  Leesvoortgang,
  Lezing,
} from './gelezen.js';
export type { Documentinvoer } from './lees-bijlage.js';
export { leesBijlage, leesBijlageInStappen } from './lees-bijlage.js';
export { bevindingsleutels, type Importbevinding } from './planimport/bevindingsleutel.js';
export { isZelfdeDatum, pasVoorstelToe } from './planimport/herstel.js';
export { maakImportplan } from './planimport/maak-importplan.js';
export { mijlpalenVanTabellen } from './planimport/mijlpaal-van-tabel.js';
export {
  type Importopdracht,
  type Importplan,
  type Importsoort,
  type Importstap,
  IMPORTSOORTEN,
} from './planimport/planimport.js';
export { BEVINDINGCODES } from './regels/alle.js';
export { geldendeRij } from './geldende-rij.js';
export type { Gremiumrij, Planningrij, Procesbriefrij } from './schrijf-tabellen.js';
export {
  alsTekst,
  gremiaTabel,
  planningTabel,
  procesbrievenTabel,
  schrijfTabellen,
} from './schrijf-tabellen.js';
export type { Fout, Foutcode } from './trajectbestand/fout.js';
export { delenVanPad } from './trajectbestand/fout.js';
export type { Bestandsfeit, Cel as Bestandscelnaam } from './trajectbestand/feit.js';
export { celsleutel } from './trajectbestand/feit.js';
export type {
  Bestandsactiviteit,
  Bestandsdatum,
  Bestandsgremium,
  Bestandsadviesregel,
  Bestandsgeinformeerde,
  Bestandsmijlpaal,
  Bestandsperiode,
  Bestandsplanning,
  Bestandsrij,
  Bestandsstation,
  Bestandsvenster,
  Briefrij,
  Rechtsregel,
  Routesjabloon,
  Synchronisatiepunt,
  Trajectbestand,
  Vergaderregel,
  Vergaderschema,
} from './trajectbestand/trajectbestand.js';
export type { Schema } from './trajectbestand/schema/vorm.js';
export { BEHEERROLLEN } from './trajectbestand/schema/begrippen.js';
export { TRAJECTBESTAND_SCHEMA } from './trajectbestand/schema/schema.js';
export { controleerTrajectbestand } from './trajectbestand/controleer.js';
export { samenvatting } from './trajectbestand/samenvatting.js';
export type { Bestandscel } from './trajectbestand/cellen.js';
export { cellenVan, vensterrijen } from './trajectbestand/cellen.js';
export { leesCyclus } from './trajectbestand/cyclus.js';
export { leesAfspraak } from './trajectbestand/afspraken.js';
export { gremiumPerCel, leesNieuwGremium } from './trajectbestand/lokale-stations.js';
export { leesStationsregel, leesStationsregels } from './trajectbestand/stationsregels.js';
export { leesDatum, planVan, toestandVan } from './trajectbestand/datum.js';
export { leesAanhouding, leesVerslag } from './trajectbestand/besluitverslag.js';
export { leesRoutekaart } from './trajectbestand/routekaart.js';
export type { Bewaard } from './trajectbestand/bewaard.js';
export { teBewaren } from './trajectbestand/bewaard.js';
export { INBRENG, planbronVan, standaardVan } from './trajectbestand/standaard.js';
export { jaarVanPlanning } from './trajectbestand/regels/dagen.js';
export type { Aanvulling, Kalendersets, Setperiode, Uitvoerrij } from './trajectbestand/export/aanvulling.js';
export { exporteerTraject } from './trajectbestand/export/exporteer.js';
