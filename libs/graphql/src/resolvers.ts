import { AanbodResolver } from './aanbod/aanbod.resolver.js';
import { AanmeldingResolver } from './aanmelding/aanmelding.resolver.js';
import { AdviesResolver } from './advies/advies.resolver.js';
import { AanleveringResolver } from './aanlevering/aanlevering.resolver.js';
import { AgendaintrekkingResolver } from './agendering/agendaintrekking.resolver.js';
import { AgenderingResolver } from './agendering/agendering.resolver.js';
import { IntrekkingResolver } from './aanlevering/intrekking.resolver.js';
import { AfspraakResolver } from './afspraak/afspraak.resolver.js';
import { AgendafeedResolver } from './agenda/agendafeed.resolver.js';
import { BesluitResolver } from './besluit/besluit.resolver.js';
import { BesluitverloopResolver } from './besluit/besluitverloop.resolver.js';
import { BijlageResolver } from './bijlage/bijlage.resolver.js';
import { CyclusResolver } from './cyclus/cyclus.resolver.js';
import { VerplaatsCyclusResolver } from './cyclus/verplaats-cyclus.resolver.js';
import { RecesResolver } from './reces/reces.resolver.js';
import { DashboardResolver } from './dashboard/dashboard.resolver.js';
import { EditieResolver } from './editie/editie.resolver.js';
import { GedeeldeAvondResolver } from './gedeelde-avond/gedeelde-avond.resolver.js';
import { GemeenteRouteResolver } from './gemeente-route/gemeente-route.resolver.js';
import { GevolgVanNeeResolver } from './gevolg/gevolg-van-nee.resolver.js';
import { LokaalStationResolver } from './lokaalstation/lokaalstation.resolver.js';
import { OorzaakResolver } from './oorzaak/oorzaak.resolver.js';
import { PlanimportResolver } from './planimport/planimport.resolver.js';
import { PlanningResolver } from './planning/planning.resolver.js';
import { BriefzinnenResolver } from './procesbrief/briefzinnen.resolver.js';
import { ProcesbriefResolver } from './procesbrief/procesbrief.resolver.js';
import { RekenstandResolver } from './rekenstand/rekenstand.resolver.js';
import { RoutekaartResolver } from './routekaart/routekaart.resolver.js';
import { StationsregelResolver } from './stationsregel/stationsregel.resolver.js';
import { StukversieResolver } from './stukversie/stukversie.resolver.js';
import { TerugrekenenResolver } from './terugrekenen/terugrekenen.resolver.js';
import { TaakResolver } from './taak/taak.resolver.js';
import { BewaardScenarioResolver } from './scenario/bewaar.resolver.js';
import { ScenarioResolver } from './scenario/scenario.resolver.js';
import { ToepassingResolver } from './toepassing/toepassing.resolver.js';
import { TrajectResolver } from './traject/traject.resolver.js';
import { TrajectversieResolver } from './stroom/trajectversie.resolver.js';
import { TrajectbestandResolver } from './trajectbestand/trajectbestand.resolver.js';
import { DeelnameResolver } from './deelname/deelname.resolver.js';
import { RechtsgangResolver } from './rechtsgang/rechtsgang.resolver.js';
import { SjabloonResolver } from './sjabloon/sjabloon.resolver.js';
import { SynchronisatieResolver } from './synchronisatie/synchronisatie.resolver.js';
import { VergaderingResolver } from './vergadering/vergadering.resolver.js';
import { VergaderschemaResolver } from './vergaderschema/vergaderschema.resolver.js';
import { VergelijkingResolver } from './vergelijking/vergelijking.resolver.js';
import { TrefzekerheidResolver } from './verloop/trefzekerheid.resolver.js';
import { VerloopResolver } from './verloop/verloop.resolver.js';
import { AfhandelingResolver } from './waarschuwing/afhandeling.resolver.js';
import { WaarschuwingResolver } from './waarschuwing/waarschuwing.resolver.js';
import { WeekplanningResolver } from './weekplanning/weekplanning.resolver.js';
import { WensResolver } from './wens/wens.resolver.js';
import { WerkgroepResolver } from './werkgroep/werkgroep.resolver.js';

/** Every resolver of the schema. */
export const RESOLVERS = [
  TrajectResolver,
  DashboardResolver,
  GemeenteRouteResolver,
  TerugrekenenResolver,
  OorzaakResolver,
  WeekplanningResolver,
  WerkgroepResolver,
  ProcesbriefResolver,
  BriefzinnenResolver,
  WaarschuwingResolver,
  AfhandelingResolver,
  TaakResolver,
  BesluitResolver,
  AanleveringResolver,
  PlanningResolver,
  VergaderingResolver,
  VergaderschemaResolver,
  EditieResolver,
  RoutekaartResolver,
  VergelijkingResolver,
  AgendafeedResolver,
  BijlageResolver,
  VerloopResolver,
  TrefzekerheidResolver,
  TrajectbestandResolver,
  SjabloonResolver,
  RechtsgangResolver,
  GevolgVanNeeResolver,
  DeelnameResolver,
  SynchronisatieResolver,
  BesluitverloopResolver,
  StukversieResolver,
  WensResolver,
  AanbodResolver,
  AanmeldingResolver,
  AdviesResolver,
  PlanimportResolver,
  ScenarioResolver,
  BewaardScenarioResolver,
  RekenstandResolver,
  ToepassingResolver,
  GedeeldeAvondResolver,
  StationsregelResolver,
  LokaalStationResolver,
  CyclusResolver,
  VerplaatsCyclusResolver,
  RecesResolver,
  TrajectversieResolver,
  IntrekkingResolver,
  AgenderingResolver,
  AgendaintrekkingResolver,
  AfspraakResolver,
] as const;
