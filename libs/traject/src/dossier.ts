import type { Dag, DatumUitdrukking, Kalenderperiode } from '@routekaart/kalender';
import type { AanbodFeit } from './aanbod.js';
import type { AanmeldFeit } from './aanmelding.js';
import type { AdviesFeit } from './advies/adviesfeit.js';
import type { Adviesregel } from './advies/adviesregel.js';
import type { Activiteit, PlanToestand } from './activiteit.js';
import type { Afhandeling } from './afhandeling.js';
import type { AfspraakFeit } from './afspraak/afspraak.js';
import type { Scenario } from './scenario/scenario.js';
import type { Aanlevering, Aanleverfeit } from './aanlevering.js';
import type { Agendering } from './agendering.js';
import type { Besluit, Herkomst } from './besluit.js';
import type { DeelnameFeit, Gemeentedeelname, Gremiumdeelname } from './deelname/deelname.js';
import type { Editie } from './editie.js';
import type { Geinformeerde } from './geinformeerde.js';
import type { Gremium } from './gremium.js';
import type { LokaalStation, LokaalStationFeit } from './lokaal-station.js';
import type { Planinvoer } from './planinvoer.js';
import type { Procesbrief } from './procesbrief.js';
import type { Rechtsregime } from './recht/rechtsregime.js';
import type { Behandeling, Sjabloonopzet, Station } from './route.js';
import type { Routekaart } from './routekaart.js';
import type { Synchronisatiepunt } from './synchronisatiepunt.js';
import type { Stationsregel, StationsregelFeit } from './stationsregel.js';
import type { Gemeente, Mijlpaal, Stukversie, Traject } from './traject.js';
import type { Vergadering } from './vergadering.js';
import type { WensFeit } from './wens.js';

/** What was planned for an Activiteit from a certain moment on. */
export interface PlanFeit {
  readonly activiteit: string;
  readonly datum: DatumUitdrukking;
  readonly toestand: PlanToestand;
  readonly reden: string | null;
  readonly herkomst: Herkomst;
}

/** What was known of a Vergadering from a certain moment on: the whole row, the last one counts. */
export interface VergaderFeit {
  readonly vergadering: Vergadering;
  readonly herkomst: Herkomst;
}

/** What does not change with the days: the bodies, the route, the plan as printed. */
export interface Opzet {
  readonly traject: Traject;
  readonly gemeenten: readonly Gemeente[];
  readonly gremia: readonly Gremium[];
  readonly stations: readonly Station[];
  /** Local rules about stations; left out when nobody keeps one. */
  readonly stationsregels?: readonly Stationsregel[];
  readonly mijlpalen: readonly Mijlpaal[];
  readonly stukversies: readonly Stukversie[];
  readonly behandelingen: readonly Behandeling[];
  /** Who is only informed; left out when nobody is. */
  readonly geinformeerden?: readonly Geinformeerde[];
  /** Who advises on which stukken; left out when nothing says so. */
  readonly adviesregels?: readonly Adviesregel[];
  readonly procesbrieven: readonly Procesbrief[];
  readonly rechtsregimes: readonly Rechtsregime[];
  readonly synchronisatiepunten: readonly Synchronisatiepunt[];
  readonly sjabloon: Sjabloonopzet;
  /** Holidays, school holidays and reces. */
  readonly kalenderperioden: readonly Kalenderperiode[];
}

/** An Activiteit without what facts say of it. */
export type ActiviteitOpzet = Omit<Activiteit, 'datum' | 'toestand' | 'reden'>;

/** Everything ever recorded about one Traject: the opzet and all facts, oldest first. */
export interface Dossier {
  /** Rises by one with each fact: two dossiers with one versie are equal. */
  readonly versie: number;
  readonly opzet: Opzet;
  readonly activiteiten: readonly ActiviteitOpzet[];
  readonly planFeiten: readonly PlanFeit[];
  readonly vergaderFeiten: readonly VergaderFeit[];
  readonly besluiten: readonly Besluit[];
  readonly aanleveringen: readonly Aanleverfeit[];
  /** On which agenda each stuk was put, oldest first; left out when nobody said so. */
  readonly agenderingen?: readonly Agendering[];
  readonly deelnameFeiten: readonly DeelnameFeit[];
  /** Local rules that were recorded after the opzet, oldest first; left out when nobody did. */
  readonly stationsregelFeiten?: readonly StationsregelFeit[];
  /** Stations that were plugged into the strook of one gemeente, and taken out, oldest first; left out when none was. */
  readonly lokaalStationFeiten?: readonly LokaalStationFeit[];
  /** What was agreed in place of what the opzet says, oldest first; left out when nobody did. */
  readonly afspraakFeiten?: readonly AfspraakFeit[];
  /** The named states of the detailplanning, by number. */
  readonly edities: readonly Editie[];
  /** What was done with the aanpassingen that besluiten ask for. */
  readonly wensFeiten: readonly WensFeit[];
  /** The offers of sessions to gemeenten, and their answers. */
  readonly aanbodFeiten: readonly AanbodFeit[];
  /** How many raadsleden come to the sessions of a round. */
  readonly aanmeldFeiten: readonly AanmeldFeit[];
  /** The advice of regional bodies, and that of gemeenten about it, oldest first; left out when nobody advised. */
  readonly adviesFeiten?: readonly AdviesFeit[];
  /** The baselines, by number: none of them is ever replaced. */
  readonly routekaarten: readonly Routekaart[];
  /** What imports of the planning added. */
  readonly planinvoer: Planinvoer;
  /** What was done with warnings, oldest first. */
  readonly afhandelingen: readonly Afhandeling[];
  /** What was kept as a scenario, and withdrawn, oldest first. */
  readonly scenarios: readonly Scenario[];
}

/** What was known on the peildatum: the plain data on which prognose, warnings and letters are computed. */
export interface Stand extends Opzet {
  readonly peildatum: Dag;
  readonly activiteiten: readonly Activiteit[];
  readonly vergaderingen: readonly Vergadering[];
  /** Only the besluiten that no later fact replaces. */
  readonly besluiten: readonly Besluit[];
  readonly aanleveringen: readonly Aanlevering[];
  /** What was said last about the agenda, of each behandeling; left out when nobody said so. */
  readonly agenderingen?: readonly Agendering[];
  /** What each gemeente said last about taking part; one that said nothing is not in it. */
  readonly deelnamen: readonly Gemeentedeelname[];
  /** What each body said last about taking part, kept apart from the gemeenten; left out when none did. */
  readonly gremiumdeelnamen?: readonly Gremiumdeelname[];
  /** Who comes to which session, as said last; left out when nobody said so. */
  readonly aanmeldingen?: readonly AanmeldFeit[];
  /** What happened to the offers of sessions, oldest first; left out when nothing was offered. */
  readonly aanbiedingen?: readonly AanbodFeit[];
  /** The advice that holds, regional and local; left out when nobody advised. */
  readonly adviezen?: readonly AdviesFeit[];
  /** The plan facts, editions and baselines known that day: what the plan is compared with. */
  readonly planFeiten: readonly PlanFeit[];
  readonly edities: readonly Editie[];
  readonly routekaarten: readonly Routekaart[];
  readonly afhandelingen: readonly Afhandeling[];
  /** The stations that only one gemeente plugged in; left out when nobody ever did. */
  readonly lokaleStations?: readonly LokaalStation[];
  /** What was agreed in place of the opzet, oldest first; left out when nothing was. */
  readonly afspraken?: readonly AfspraakFeit[];
  /** Only the scenarios that nobody withdrew. */
  readonly scenarios: readonly Scenario[];
  /** What was done with the wensen, and every besluit that ever asked for one, corrected ones included. */
  readonly register?: Pick<Dossier, 'besluiten' | 'wensFeiten'>;
}
