import { type DatumUitdrukking, type Periode, bereikVan } from '@routekaart/kalender';
import type { Activiteit } from '@routekaart/traject';
import type { Stap } from '../routeplan.js';

/** The first and last day on which an Activiteit can be, by its date or else its week; `null` when unknown. */
export function planperiode({ datum, week }: Activiteit): Periode | null {
  return bereikVan(datum) ?? week.venster;
}

/**
 * The days within which the plan wants the decision of a step: its window, or else the band of a date in words, such as
 * “eind maart”, which is a commitment too (bron 001); `null` when the plan has neither.
 */
export function planvenster({ behandeling, activiteit }: Stap): Periode | null {
  return behandeling.venster ?? (activiteit?.datum.kind === 'vaag' ? activiteit.datum.venster : null);
}

/** Whether it still has to happen: not held, and not cancelled (a moved or cancelled day never counts). */
export function isOpen({ toestand }: Activiteit): boolean {
  return toestand !== 'gehouden' && toestand !== 'vervallen';
}

/** Whether only an end was promised, as in “voor medio september”: where the band starts is our reckoning. */
export function isAlleenEinde(datum: DatumUitdrukking): boolean {
  return datum.kind === 'vaag' && /^v(?:oo|óó)r\s/iu.test(datum.tekst.trim());
}
