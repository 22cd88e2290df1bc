import type { Dag, DatumUitdrukking, Kalenderperiode } from '@routekaart/kalender';
import type { Activiteit, PlanToestand } from './activiteit.js';
import type { Aanlevering, Besluit, Herkomst } from './besluit.js';
import type { Editie } from './editie.js';
import type { Gremium } from './gremium.js';
import type { Procesbrief } from './procesbrief.js';
import type { Behandeling, Station } from './route.js';
import type { Routekaart } from './routekaart.js';
import type { Stationsregel } from './stationsregel.js';
import type { Gemeente, Mijlpaal, Stukversie, Traject } from './traject.js';
import type { Vergadering } from './vergadering.js';

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
  readonly procesbrieven: readonly Procesbrief[];
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
  readonly aanleveringen: readonly Aanlevering[];
  /** The named states of the detailplanning, by number. */
  readonly edities: readonly Editie[];
  /** The baselines, by number: none of them is ever replaced. */
  readonly routekaarten: readonly Routekaart[];
}

/** What was known on the peildatum: the plain data on which prognose, warnings and letters are computed. */
export interface Stand extends Opzet {
  readonly peildatum: Dag;
  readonly activiteiten: readonly Activiteit[];
  readonly vergaderingen: readonly Vergadering[];
  /** Only the besluiten that no later fact replaces. */
  readonly besluiten: readonly Besluit[];
  readonly aanleveringen: readonly Aanlevering[];
}
