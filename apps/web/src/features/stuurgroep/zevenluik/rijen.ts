import type { CelFragment, DashboardQuery } from '../../../api/documenten.js';
import { kolommenVan } from '../kolommen.js';

export type Mijlpaal = DashboardQuery['stuurgroepDashboard']['mijlpalen'][number];

/** A gemeente with its cells of all mijlpalen, in the order of the columns. */
export interface Gemeenterij {
  readonly gemeente: Mijlpaal['rijen'][number]['gemeente'];
  /** Its place among all gemeenten, from one. */
  readonly plaats: number;
  /** `null` where the gemeente does not go past the station of that column. */
  readonly cellen: readonly (CelFragment | null)[];
}

/** The rows of the zevenluik: every gemeente once, past every mijlpaal. */
export function rijenVan(mijlpalen: readonly Mijlpaal[]): readonly Gemeenterij[] {
  const perMijlpaal = mijlpalen.map(({ rijen }) => ({
    kolommen: kolommenVan(rijen),
    cellenVan: new Map(rijen.map(({ gemeente, cellen }) => [gemeente.code, cellen])),
  }));
  return (mijlpalen[0]?.rijen ?? []).map(({ gemeente }, index) => ({
    gemeente,
    plaats: index + 1,
    cellen: perMijlpaal.flatMap(({ kolommen, cellenVan }) =>
      kolommen.map((kolom) => cellenVan.get(gemeente.code)?.find(({ station }) => station === kolom) ?? null),
    ),
  }));
}

/** The shared bodies of each mijlpaal: those on which the gemeenten wait, and the others. */
export function regioVan(mijlpalen: readonly Mijlpaal[]): {
  readonly voor: readonly (readonly CelFragment[])[];
  readonly na: readonly (readonly CelFragment[])[];
} {
  const deel = (isVoor: boolean): readonly (readonly CelFragment[])[] =>
    mijlpalen.map(({ regionaal, voorStroken }) =>
      regionaal.filter(({ station }) => voorStroken.includes(station) === isVoor),
    );
  return { voor: deel(true), na: deel(false) };
}

/** Those whose name holds what was typed, whatever the case. */
export function gefilterd(rijen: readonly Gemeenterij[], naam: string): readonly Gemeenterij[] {
  const gezocht = naam.trim().toLocaleLowerCase('nl');
  return gezocht === ''
    ? rijen
    : rijen.filter(({ gemeente }) => gemeente.naam.toLocaleLowerCase('nl').includes(gezocht));
}

/** The rows in groups of so many, in order. */
export function inBlokken<T>(rijen: readonly T[], grootte: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rijen.length / grootte) }, (_, nummer) =>
    rijen.slice(nummer * grootte, (nummer + 1) * grootte),
  );
}
