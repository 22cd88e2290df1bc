import { Aanbod1767225600073 } from './aanbod.js';
import { Aanmelding1767225600088 } from './aanmelding.js';
import { Activiteit1767225600007 } from './activiteit.js';
import { Adviesfeit1767225600099 } from './adviesfeit.js';
import { Adviesversie1767225600201 } from './adviesversie.js';
import { Stationsfase1767225600202 } from './stationsfase.js';
import { Afhandeling1767225600065 } from './afhandeling.js';
import { Afspraak1767225600100 } from './afspraak.js';
import { Agendering1767225600130 } from './agendering.js';
import { Agendafeed1767225600030 } from './agendafeed.js';
import { Aliasfeit1767225600041 } from './aliasfeit.js';
import { Behandeling1767225600005 } from './behandeling.js';
import { Besluit1767225600011 } from './besluit.js';
import { Besluitverslag1767225600071 } from './besluitverslag.js';
import { Bevindingbesluit1767225600042 } from './bevindingbesluit.js';
import { Bewaking1767225600001 } from './bewaking.js';
import { Cyclus1767225600050 } from './cyclus.js';
import { Deelname1767225600076 } from './deelname.js';
import { Doorgeven1767225600151 } from './doorgeven.js';
import { Editie1767225600013 } from './editie.js';
import { Feedmaker1767225600160 } from './feedmaker.js';
import { Gremium1767225600003 } from './gremium.js';
import { Gremiumcorrectie1767225600200 } from './gremiumcorrectie.js';
import { Gremiumdeelname1767225600180 } from './gremiumdeelname.js';
import { Intrekking1767225600098 } from './intrekking.js';
import { Kalenderperiode1767225600012 } from './kalenderperiode.js';
import { Kennisneming1767225600140 } from './kennisneming.js';
import { Lokaalstation1767225600190 } from './lokaalstation.js';
import { Mijlpaal1767225600004 } from './mijlpaal.js';
import { Onderdeel1767225600152 } from './onderdeel.js';
import { OpOfVoor1767225600089 } from './op-of-voor.js';
import { Planfeit1767225600008 } from './planfeit.js';
import { Planimport1767225600040 } from './planimport.js';
import { Procesbrief1767225600009 } from './procesbrief.js';
import { Reces1767225600121 } from './reces.js';
import { Recht1767225600075 } from './recht.js';
import { Routekaart1767225600014 } from './routekaart.js';
import { Scenario1767225600060 } from './scenario.js';
import { Stationsregel1767225600051 } from './stationsregel.js';
import { Stationsregelfeit1767225600080 } from './stationsregelfeit.js';
import { Stukversie1767225600070 } from './stukversie.js';
import { Termijn1767225600150 } from './termijn.js';
import { Traject1767225600002 } from './traject.js';
import { Trajectbestand1767225600020 } from './trajectbestand.js';
import { Vergadering1767225600010 } from './vergadering.js';
import { Wensfeit1767225600072 } from './wensfeit.js';
import { Wijziging1767225600006 } from './wijziging.js';

/** Every migration, in the order in which they run. */
export const MIGRATIONS = [
  Bewaking1767225600001,
  Traject1767225600002,
  Gremium1767225600003,
  Mijlpaal1767225600004,
  Behandeling1767225600005,
  Wijziging1767225600006,
  Activiteit1767225600007,
  Planfeit1767225600008,
  Procesbrief1767225600009,
  Vergadering1767225600010,
  Besluit1767225600011,
  Kalenderperiode1767225600012,
  Editie1767225600013,
  Routekaart1767225600014,
  Trajectbestand1767225600020,
  Agendafeed1767225600030,
  Planimport1767225600040,
  Aliasfeit1767225600041,
  Bevindingbesluit1767225600042,
  Cyclus1767225600050,
  Stationsregel1767225600051,
  Scenario1767225600060,
  Afhandeling1767225600065,
  Stukversie1767225600070,
  Besluitverslag1767225600071,
  Wensfeit1767225600072,
  Aanbod1767225600073,
  Recht1767225600075,
  Deelname1767225600076,
  Stationsregelfeit1767225600080,
  Aanmelding1767225600088,
  OpOfVoor1767225600089,
  Intrekking1767225600098,
  Adviesfeit1767225600099,
  Afspraak1767225600100,
  Reces1767225600121,
  Agendering1767225600130,
  Kennisneming1767225600140,
  Termijn1767225600150,
  Doorgeven1767225600151,
  Onderdeel1767225600152,
  Feedmaker1767225600160,
  Gremiumdeelname1767225600180,
  Lokaalstation1767225600190,
  Gremiumcorrectie1767225600200,
  Adviesversie1767225600201,
  Stationsfase1767225600202,
] as const;
