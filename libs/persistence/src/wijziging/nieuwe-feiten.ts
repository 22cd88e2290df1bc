import type { NieuwFeit } from './verzoek.js';

export type FeitVan<S extends NieuwFeit['soort']> = Extract<NieuwFeit, { readonly soort: S }>;

/** The new facts of one kind. */
export function kies<S extends NieuwFeit['soort']>(feiten: readonly NieuwFeit[], soort: S): FeitVan<S>[] {
  return feiten.filter((feit): feit is FeitVan<S> => feit.soort === soort);
}

/** The order of PostgreSQL: uuids byte by byte. */
export function opTekst<T>(tekstVan: (rij: T) => string): (a: T, b: T) => number {
  return (a, b) => (tekstVan(a) < tekstVan(b) ? -1 : Number(tekstVan(a) > tekstVan(b)));
}

/** The list with the new ones behind it; the very same list where there are none. */
export function vulAan<T>(oud: readonly T[], nieuw: readonly T[]): readonly T[] {
  return nieuw.length === 0 ? oud : [...oud, ...nieuw];
}
