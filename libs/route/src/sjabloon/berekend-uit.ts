import { opsomming } from '@routekaart/kalender';
import type { Behandeling } from '@routekaart/traject';

/** The mijlpalen of which the weeks gave this window by the template; `null` for a window that a source gives. */
export function berekendUit(
  { station, venster, vensterHerkomst }: Behandeling,
  behandelingen: readonly Behandeling[],
): readonly number[] | null {
  if (venster === null || vensterHerkomst !== 'sjabloon') {
    return null;
  }
  const uit = behandelingen.filter(
    (een) => een.station === station && een.vensterHerkomst === 'bron' && een.venster !== null,
  );
  return [...new Set(uit.map(({ mijlpaal }) => mijlpaal))].sort((a, b) => a - b);
}

/** @example " (berekend uit de weken van mijlpaal 1 en 2)" */
export function berekendzin(uit: readonly number[] | null | undefined): string {
  if (uit == null) {
    return '';
  }
  return uit.length === 0
    ? ' (berekend met het sjabloon)'
    : ` (berekend uit de weken van mijlpaal ${opsomming(uit.map(String))})`;
}
