import { AanbodRow } from '../aanbod/aanbod.row.js';
import { AanmeldingRow } from '../aanmelding/aanmelding.row.js';
import { AdviesfeitRow } from '../advies/adviesfeit.row.js';
import { AfhandelingRow } from '../afhandeling/afhandeling.row.js';
import { AanleveringRow } from '../aanlevering/aanlevering.row.js';
import { ActiviteitRow } from '../activiteit/activiteit.row.js';
import { ActiviteitGremiumRow } from '../activiteit/activiteit-gremium.row.js';
import { ActiviteitMijlpaalRow } from '../activiteit/activiteit-mijlpaal.row.js';
import { ActiviteitRijRow } from '../activiteit/activiteit-rij.row.js';
import { PlanfeitRow } from '../activiteit/planfeit.row.js';
import { PlanrijRow } from '../activiteit/planrij.row.js';
import { AfspraakRow } from '../afspraak/afspraak.row.js';
import { AgendafeedRow } from '../agendafeed/agendafeed.row.js';
import { AgendafeedIntrekkingRow } from '../agendafeed/agendafeed-intrekking.row.js';
import { AgenderingRow } from '../agendering/agendering.row.js';
import { BehandelingRow } from '../behandeling/behandeling.row.js';
import { BesluitRow } from '../besluit/besluit.row.js';
import { DeelnameRow } from '../deelname/deelname.row.js';
import { GremiumdeelnameRow } from '../deelname/gremiumdeelname.row.js';
import { EditieRow } from '../editie/editie.row.js';
import { GremiumRow } from '../gremium/gremium.row.js';
import { GremiumAliasRow } from '../gremium/gremium-alias.row.js';
import { ZetelRow } from '../gremium/zetel.row.js';
import { KalenderperiodeRow } from '../kalenderperiode/kalenderperiode.row.js';
import { LokaalstationRow } from '../lokaalstation/lokaalstation.row.js';
import { MijlpaalRow } from '../mijlpaal/mijlpaal.row.js';
import { StukversieRow } from '../mijlpaal/stukversie.row.js';
import { AliasfeitRow } from '../planimport/aliasfeit.row.js';
import { BevindingbesluitRow } from '../planimport/bevindingbesluit.row.js';
import { ImportrijRow } from '../planimport/importrij.row.js';
import { PlanimportRow } from '../planimport/planimport.row.js';
import { ProcesbriefRow } from '../procesbrief/procesbrief.row.js';
import { RoutekaartRow } from '../routekaart/routekaart.row.js';
import { RoutekaartRijRow } from '../routekaart/routekaart-rij.row.js';
import { StationRow } from '../station/station.row.js';
import { StationsregelRow } from '../stationsregel/stationsregel.row.js';
import { StationsregelfeitRow } from '../stationsregel/stationsregelfeit.row.js';
import { ScenarioRow } from '../scenario/scenario.row.js';
import { DeelnemerRow } from '../traject/deelnemer.row.js';
import { GemeenteRow } from '../traject/gemeente.row.js';
import { TrajectRow } from '../traject/traject.row.js';
import { TrajectbestandRow } from '../trajectbestand/bestand.row.js';
import { VergaderingRow } from '../vergadering/vergadering.row.js';
import { VergaderingFeitRow } from '../vergadering/vergadering-feit.row.js';
import { WensfeitRow } from '../wens/wensfeit.row.js';
import { WijzigingRow } from '../wijziging/wijziging.row.js';

/** Every table, for TypeORM: used to insert the example and to prove that rows and migrations agree. */
export const ROWS = [
  AanbodRow,
  AanleveringRow,
  AanmeldingRow,
  AdviesfeitRow,
  AfhandelingRow,
  ActiviteitRow,
  ActiviteitGremiumRow,
  ActiviteitMijlpaalRow,
  ActiviteitRijRow,
  PlanfeitRow,
  PlanrijRow,
  AfspraakRow,
  AgendafeedRow,
  AgendafeedIntrekkingRow,
  AgenderingRow,
  BehandelingRow,
  BesluitRow,
  DeelnameRow,
  GremiumdeelnameRow,
  EditieRow,
  GremiumRow,
  GremiumAliasRow,
  ZetelRow,
  KalenderperiodeRow,
  MijlpaalRow,
  StukversieRow,
  AliasfeitRow,
  BevindingbesluitRow,
  ImportrijRow,
  PlanimportRow,
  ProcesbriefRow,
  RoutekaartRow,
  RoutekaartRijRow,
  ScenarioRow,
  StationRow,
  StationsregelRow,
  StationsregelfeitRow,
  LokaalstationRow,
  DeelnemerRow,
  GemeenteRow,
  TrajectRow,
  TrajectbestandRow,
  VergaderingRow,
  VergaderingFeitRow,
  WensfeitRow,
  WijzigingRow,
] as const;
