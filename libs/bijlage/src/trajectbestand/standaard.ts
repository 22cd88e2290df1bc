import type { Vergadering } from '@routekaart/traject';
import type { Trajectbestand } from './trajectbestand.js';

/** What counts when a file leaves it out; `voorbeeld` is that of the Traject. */
export interface Standaard {
  readonly vergaderherkomst: Vergadering['herkomst'];
  readonly feitbron: string;
  readonly doorVan: (rol: string) => string;
}

export function standaardVan(voorbeeld: boolean): Standaard {
  return {
    vergaderherkomst: voorbeeld ? 'voorbeeld' : 'ingevoerd',
    feitbron: voorbeeld ? 'Voorbeeld' : 'Trajectbestand',
    doorVan: (rol) => (voorbeeld ? 'voorbeeld' : rol),
  };
}

/** The three changes with which a file brings its plan and calendars, in the order in which they are recorded. */
export const INBRENG = [
  { herkomst: 'bron', rol: 'bron' },
  { herkomst: 'voorbeeld', rol: 'voorbeeld' },
  { herkomst: 'ingevoerd', rol: 'invoer' },
] as const satisfies readonly { readonly herkomst: Vergadering['herkomst']; readonly rol: string }[];

/** Where the plan comes from, as its facts say it. */
export function planbronVan({ planning }: Pick<Trajectbestand, 'planning'>): string {
  return planning?.bron ?? 'Trajectbestand';
}
