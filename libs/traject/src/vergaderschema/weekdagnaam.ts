import type { Dag } from '@routekaart/kalender';
import { weekdagVan } from '@routekaart/kalender';
import type { Weekdagnaam } from './vergaderregel.js';
import { WEEKDAGNAMEN } from './vergaderregel.js';

/** The weekday of a day, written out. */
export function weekdagnaamVan(dag: Dag): Weekdagnaam {
  return WEEKDAGNAMEN[weekdagVan(dag)] ?? 'zondag';
}

/** Reads `dinsdag`, `di`, `di.` in any case; null for anything else. */
export function leesWeekdag(tekst: string): Weekdagnaam | null {
  const woord = tekst.trim().toLowerCase().replace(/[.,]$/, '');
  return WEEKDAGNAMEN.find((naam) => naam === woord || naam.slice(0, 2) === woord) ?? null;
}

/** The first day with this weekday that is not before `dag`. */
export function eerstvolgende(weekdag: Weekdagnaam, dag: Dag): Dag {
  return dag + ((WEEKDAGNAMEN.indexOf(weekdag) - weekdagVan(dag) + 7) % 7);
}
