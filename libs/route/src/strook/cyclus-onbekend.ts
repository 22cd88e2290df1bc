import type { Dag } from '@routekaart/kalender';
import type { Stationsprognose } from '../prognose.js';
import type { Routeplan } from '../routeplan.js';

/** The body before this one of which the calendar ends before the stuk comes: so its raadscyclus is not known. */
export interface Cycluseinde {
  /** The name of that body. */
  readonly gremium: string;
  /** Its last meeting that is known. */
  readonly na: Dag;
}

/**
 * Why nobody can say in which raadscyclus the stuk comes here; `null` where that is known, where no cycle brings it, or
 * where a station before the cycle has no date.
 */
export function cyclusOnbekend(
  { stap, gereed }: Pick<Stationsprognose, 'stap' | 'gereed'>,
  { stappen }: Pick<Routeplan, 'stappen'>,
): Cycluseinde | null {
  const { vroegst, laatst } = gereed;
  if (!stap.doorCyclus || laatst !== null || vroegst === null) {
    return null;
  }
  const eindes = stap.voorgangers.flatMap((positie): readonly Cycluseinde[] => {
    const voor = stappen[positie];
    const na = voor?.ruimste.dagen.at(-1);
    return voor === undefined || na === undefined || na >= vroegst
      ? []
      : [{ gremium: voor.gremium.naam, na }];
  });
  return eindes.sort((a, b) => a.na - b.na)[0] ?? null;
}
