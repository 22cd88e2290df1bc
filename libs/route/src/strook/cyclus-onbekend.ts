import type { Dag, Kalender } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import type { Stationsprognose } from '../prognose.js';
import type { Routeplan, Stap } from '../routeplan.js';
import { waaromGeenBesluit } from '../vergaderlijst.js';
import { gehoudenOp, klaarNa } from './regel.js';

/** The body before this one of which no meeting is known that tells in which raadscyclus the stuk comes. */
export interface Cycluseinde {
  /** Its position in the route plan. */
  readonly positie: number;
  /** The name of that body. */
  readonly gremium: string;
  /** After which day it has no such meeting; `null` where it has none at all. */
  readonly na: Dag | null;
  /** Whether the stuk comes to that body outside the cycles: then it is one in a cycle that is missing. */
  readonly buitenCycli: boolean;
}

/**
 * Why nobody can say in which raadscyclus the stuk comes here; `null` where that is known, where no cycle brings it, where
 * a station before the cycle has no date, or where this body itself does not meet in the cycle.
 */
export function cyclusOnbekend(
  { stap, gereed, dag }: Pick<Stationsprognose, 'stap' | 'gereed' | 'dag'>,
  { stappen, kalender }: Pick<Routeplan, 'stappen' | 'kalender'>,
): Cycluseinde | null {
  const { vroegst } = gereed;
  if (!stap.doorCyclus || dag.vroegst !== null || vroegst === null) {
    return null;
  }
  const eindes = stap.voorgangers.flatMap((positie): readonly Cycluseinde[] => {
    const voor = stappen[positie];
    const einde = voor === undefined ? null : eindeVan(voor, stap, vroegst, kalender);
    return voor === undefined || einde === null ? [] : [{ positie, gremium: voor.gremium.naam, ...einde }];
  });
  return eindes.sort((a, b) => (a.na ?? 0) - (b.na ?? 0))[0] ?? null;
}

function eindeVan(
  voor: Stap,
  stap: Stap,
  gereed: Dag,
  kalender: Kalender,
): Pick<Cycluseinde, 'na' | 'buitenCycli'> | null {
  const { laatste, vergaderingen } = voor;
  if (laatste === null || !vergaderingen.some(({ cyclus }) => cyclus !== undefined)) {
    return null;
  }
  const klaar = (dag: Dag): Dag => klaarNa(dag, stap, kalender);
  const staand = staandeVan(voor, kalender);
  if (staand.some(({ dag, cyclus }) => cyclus !== undefined && klaar(dag) >= gereed)) {
    return null;
  }
  return klaar(laatste) < gereed
    ? { na: laatste, buitenCycli: false }
    : { na: staand.findLast(({ dag }) => klaar(dag) <= gereed)?.dag ?? null, buitenCycli: true };
}

/** The meetings at which the body of a step can decide but for the cycles, by the day on which they are held. */
export function staandeVan({ vergaderingen, regel }: Stap, kalender: Kalender): readonly Vergadering[] {
  return vergaderingen
    .map((een) => ({ ...een, dag: gehoudenOp(een, regel, kalender) }))
    .filter((een) => waaromGeenBesluit(een, kalender) === null)
    .sort((a, b) => a.dag - b.dag);
}
