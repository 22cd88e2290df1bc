import { type Dag, formatDag } from '@routekaart/kalender';
import { isEersteStap } from './eerste-stap.js';
import type { Routeplan, Stap } from './routeplan.js';
import { berekendUit, berekendzin } from './sjabloon/berekend-uit.js';
import type { Stationsprognose } from './stationsprognose.js';

/** The mijlpalen from whose weeks a window was computed, where it was. */
interface Berekend {
  readonly berekendUit?: readonly number[];
}

/** Where the route begins the window says when the stuk exists: before that it is not ready. */
export interface Vensterbegin extends Berekend {
  readonly kind: 'venster-begin';
  readonly dag: Dag;
}

/** The begin of the window, where it sets the day on which the stuk is ready. */
export function vensterbeginVan(
  { stap, gereed }: Stationsprognose,
  plan: Routeplan,
): readonly Vensterbegin[] {
  const van = isEersteStap(stap) ? (stap.behandeling.venster?.van ?? null) : null;
  return van === null || van !== gereed.vroegst
    ? []
    : [{ kind: 'venster-begin', dag: van, ...berekendVoor(stap, plan) }];
}

/** From which mijlpalen the window of this step was computed; nothing where a source gives it. */
export function berekendVoor({ behandeling }: Stap, { stappen, anker }: Routeplan): Berekend {
  const uit = berekendUit(
    behandeling,
    stappen.map((stap) => stap.behandeling),
    anker,
  );
  return uit === null ? {} : { berekendUit: uit };
}

export function vensterbeginzin(begin: Vensterbegin): string {
  return `Eerder is het stuk er niet: het venster begint op ${formatDag(begin.dag)}${berekendzin(begin.berekendUit)}.`;
}
