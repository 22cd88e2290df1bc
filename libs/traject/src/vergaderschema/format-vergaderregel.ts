import type { Dag } from '@routekaart/kalender';
import { formatDag, formatTelwoord, opsomming } from '@routekaart/kalender';
import type { Vergaderregel } from './vergaderregel.js';
import { KEREN } from './vergaderregel.js';

/**
 * A rule as a secretary writes it; `parseVergaderregel` reads the same rule back.
 * @example 'tweede en vierde maandag van de maand', 'om de drie weken op maandag vanaf 11-1-2021'
 */
export function formatVergaderregel(regel: Vergaderregel): string {
  switch (regel.kind) {
    case 'in-de-maand':
      return `${opsomming(KEREN.filter((keer) => regel.keren.includes(keer)))} ${regel.weekdag} van de maand`;
    case 'elke-week':
      return `elke ${regel.weekdag}`;
    case 'om-de-weken':
      return `${formatRitme(regel.weken)} op ${regel.weekdag} vanaf ${zonderWeekdag(regel.vanaf)}`;
  }
}

function formatRitme(weken: number): string {
  if (weken === 1) return 'elke week';
  return weken === 2 ? 'om de week' : `om de ${formatTelwoord(weken)} weken`;
}

function zonderWeekdag(dag: Dag): string {
  return formatDag(dag).slice(3);
}
