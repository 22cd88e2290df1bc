import { KENNISNEMING, type Uitkomst, laatOpen } from '../besluit.js';
import type { Station } from '../route.js';
import type { Mijlpaal } from '../traject.js';
import type { Rechtsregime } from './rechtsregime.js';

/** What a body is asked: an agreement between gemeenten, the toestemming of the law, or an opinion. */
export const NEESOORTEN = ['instemming', 'toestemming', 'zienswijze'] as const;
export type Neesoort = (typeof NEESOORTEN)[number];

/** What the route and the law say of the stations and the stukken. */
export interface Vraagbron {
  readonly mijlpalen: readonly Pick<Mijlpaal, 'nummer' | 'besluitaard'>[];
  readonly stations: readonly Pick<Station, 'regime'>[];
  readonly rechtsregimes: readonly Pick<Rechtsregime, 'code' | 'termijn'>[];
}

/**
 * What a station is asked about the stuk of a Mijlpaal, as the data has it. A rule of law with a term asks a zienswijze
 * (Wgr art. 1 lid 3), one without a term toestemming (art. 1), unless the Mijlpaal asks a plain instemming. A station
 * without such a rule is asked an instemming, once the route names the law for another one; `null`: nobody said.
 */
export function gevraagdVan(
  mijlpaal: number,
  station: Pick<Station, 'regime'>,
  bron: Vraagbron,
): Neesoort | null {
  const regime = regimeVan(station, bron);
  if (regime !== null && regime.termijn !== null) {
    return 'zienswijze';
  }
  if (bron.mijlpalen.find(({ nummer }) => nummer === mijlpaal)?.besluitaard === 'instemming') {
    return 'instemming';
  }
  if (regime !== null) {
    return 'toestemming';
  }
  return bron.stations.some((ander) => regimeVan(ander, bron) !== null) ? 'instemming' : null;
}

/** The rule of law that asks for a station, `null` when none does. */
export function regimeVan<R extends Pick<Rechtsregime, 'code'>>(
  { regime }: Pick<Station, 'regime'>,
  { rechtsregimes }: { readonly rechtsregimes: readonly R[] },
): R | null {
  return rechtsregimes.find(({ code }) => code === regime) ?? null;
}

/**
 * Whether an outcome answers what is asked: toestemming is given or withheld where the law asks for it, and nowhere
 * else (Wgr art. 1). An outcome without a decision answers nothing, and fits everywhere; so does each where nobody said.
 */
export function beantwoordt(uitkomst: Uitkomst, gevraagd: Neesoort | null): boolean {
  if (gevraagd === null || laatOpen(uitkomst) || uitkomst === KENNISNEMING) {
    return true;
  }
  return (gevraagd === 'toestemming') === TOESTEMMINGEN.includes(uitkomst);
}

const TOESTEMMINGEN: readonly Uitkomst[] = ['toestemming-verleend', 'toestemming-onthouden'];
