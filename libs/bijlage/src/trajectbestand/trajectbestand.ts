import type { Isodag } from './delen/datum.js';
import type {
  Bestandsadviesregel,
  Bestandsgeinformeerde,
  Bestandsgremium,
  Bestandstraject,
} from './delen/opzet.js';
import type { Bestandsplanning } from './delen/planning.js';
import type { Rechtsregel, Synchronisatiepunt } from './delen/recht.js';
import type {
  Bestandsmijlpaal,
  Bestandsstationsregel,
  Bestandsvenster,
  Routesjabloon,
} from './delen/route.js';
import type { Bestandskalender, Vergaderschema } from './delen/vergaderingen.js';
import type { Bestandsfeit } from './feit.js';

export type * from './delen/datum.js';
export type * from './delen/opzet.js';
export type * from './delen/planning.js';
export type * from './delen/recht.js';
export type * from './delen/route.js';
export type * from './delen/routekaart.js';
export type * from './delen/vergaderingen.js';

/**
 * A whole Traject in one file, as somebody writes it: what is unknown is left out, and nothing is said twice. Lists
 * keep their order. The shape is published as a JSON Schema; see {@link TRAJECTBESTAND_SCHEMA}.
 */
export interface Trajectbestand {
  readonly traject: Bestandstraject;
  /** What this file is, for whoever opens it. */
  readonly toelichting?: string;
  /** The day as of which the file tells its story; facts may be recorded up to and including this day. */
  readonly peildatum?: Isodag;
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly gremia: readonly Bestandsgremium[];
  readonly geinformeerden?: readonly Bestandsgeinformeerde[];
  readonly adviesregels?: readonly Bestandsadviesregel[];
  readonly rechtsregime?: readonly Rechtsregel[];
  readonly routesjabloon?: Routesjabloon;
  readonly stationsregels?: readonly Bestandsstationsregel[];
  readonly mijlpalen?: readonly Bestandsmijlpaal[];
  readonly vensters?: readonly Bestandsvenster[];
  readonly planning?: Bestandsplanning;
  readonly vergaderschemas?: readonly Vergaderschema[];
  readonly kalender?: Bestandskalender;
  readonly synchronisatiepunten?: readonly Synchronisatiepunt[];
  /** What was recorded after the plan and the calendars, in the order of recording. */
  readonly feiten?: readonly Bestandsfeit[];
}
