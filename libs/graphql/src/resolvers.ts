import { AanleveringResolver } from './aanlevering/aanlevering.resolver.js';
import { AgendafeedResolver } from './agenda/agendafeed.resolver.js';
import { BesluitResolver } from './besluit/besluit.resolver.js';
import { BijlageResolver } from './bijlage/bijlage.resolver.js';
import { DashboardResolver } from './dashboard/dashboard.resolver.js';
import { EditieResolver } from './editie/editie.resolver.js';
import { GemeenteRouteResolver } from './gemeente-route/gemeente-route.resolver.js';
import { PlanningResolver } from './planning/planning.resolver.js';
import { ProcesbriefResolver } from './procesbrief/procesbrief.resolver.js';
import { RoutekaartResolver } from './routekaart/routekaart.resolver.js';
import { ScenarioResolver } from './scenario/scenario.resolver.js';
import { TrajectResolver } from './traject/traject.resolver.js';
import { VergaderingResolver } from './vergadering/vergadering.resolver.js';
import { VergaderschemaResolver } from './vergaderschema/vergaderschema.resolver.js';
import { VergelijkingResolver } from './vergelijking/vergelijking.resolver.js';
import { WaarschuwingResolver } from './waarschuwing/waarschuwing.resolver.js';
import { WeekplanningResolver } from './weekplanning/weekplanning.resolver.js';

/** Every resolver of the schema. */
export const RESOLVERS = [
  TrajectResolver,
  DashboardResolver,
  GemeenteRouteResolver,
  WeekplanningResolver,
  ProcesbriefResolver,
  WaarschuwingResolver,
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
  ScenarioResolver,
] as const;
