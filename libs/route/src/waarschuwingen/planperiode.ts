import { type Periode, bereikVan } from '@routekaart/kalender';
import type { Activiteit } from '@routekaart/traject';

/** The first and last day on which an Activiteit can be, by its date or else its week; `null` when unknown. */
export function planperiode({ datum, week }: Activiteit): Periode | null {
  return bereikVan(datum) ?? week.venster;
}

/** Whether it still has to happen: not held, and not cancelled (a moved or cancelled day never counts). */
export function isOpen({ toestand }: Activiteit): boolean {
  return toestand !== 'gehouden' && toestand !== 'vervallen';
}
