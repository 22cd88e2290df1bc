import type { Stationsprognose } from '../prognose.js';
import type { Bronverwijzing, Deel, Kant, Knoop } from './graaf.js';

/** The id of the date of one step. */
export function datumId({ stap }: Pick<Stationsprognose, 'stap'>): string {
  return `datum:${stap.behandeling.id}`;
}

/** A claim without days late, which only a missed Vergadering has. */
export function knoop(
  id: string,
  soort: Knoop['soort'],
  tekst: string,
  bron: Bronverwijzing,
  dag: Knoop['dag'] = null,
): Knoop {
  return { id, soort, tekst, dag, dagenTeLaat: null, bron };
}

/** One claim on which `van` rests, and which itself rests on `verder`. */
export function tak(van: string, zelf: Knoop, verder: readonly Knoop[] = []): Deel {
  return { knopen: [zelf, ...verder], kanten: [...naar(van, [zelf]), ...naar(zelf.id, verder)] };
}

export function naar(van: string, knopen: readonly Knoop[]): readonly Kant[] {
  return knopen.map(({ id }) => ({ van, omdat: id }));
}
