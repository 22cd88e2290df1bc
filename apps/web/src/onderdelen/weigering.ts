import { createContext, useContext } from 'react';
import type { Uitslag } from './uitslag.js';

/** Which field the api refused, by the name of that field, and where it says why. */
export interface Weigering {
  readonly naam: string;
  /** The id of the line that says why. */
  readonly melding: string;
}

/** Of the form around a field. */
export const Weigeringcontext = createContext<Weigering | null>(null);

/** Where it is said what is wrong with this field; `undefined` when it was not refused. */
export function useWeigering(naam: string | undefined): string | undefined {
  const weigering = useContext(Weigeringcontext);
  return naam !== undefined && weigering?.naam === naam ? weigering.melding : undefined;
}

/** The field that an uitslag is about: the last part of its place, such as `tot` of `reces.periode.tot`. */
export function veldVan(uitslag: Uitslag | null): string | null {
  return uitslag?.gelukt === false ? (uitslag.veld?.split('.').at(-1) ?? null) : null;
}
