import { formatDag } from '@routekaart/kalender';
import type { Cycluseinde } from './cyclus-onbekend.js';

/** Which meeting of the body before a raadscyclus is missing, as the middle of a sentence. */
export function cycluseindezin({ na, buitenCycli }: Pick<Cycluseinde, 'na' | 'buitenCycli'>): string {
  return `${na === null ? '' : `na ${formatDag(na)} `}geen vergadering ${buitenCycli ? 'in een cyclus ' : ''}bekend`;
}
