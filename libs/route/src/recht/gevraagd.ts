import type { Mijlpaal, Rechtsregime, Station } from '@routekaart/traject';

/** What a body is asked: an agreement between gemeenten, the toestemming of the law, or an opinion. */
export const NEESOORTEN = ['instemming', 'toestemming', 'zienswijze'] as const;
export type Neesoort = (typeof NEESOORTEN)[number];

/** What the route and the law say of the stations and the stukken. */
export interface Vraagbron {
  readonly mijlpalen: readonly Mijlpaal[];
  readonly stations: readonly Station[];
  readonly rechtsregimes: readonly Rechtsregime[];
}

/**
 * What a station is asked about the stuk of a Mijlpaal, as the data has it. A rule of law with a term asks a zienswijze
 * (Wgr art. 1 lid 3), one without a term toestemming (art. 1), unless the Mijlpaal asks a plain instemming. A station
 * without such a rule is asked an instemming, once the route names the law for another one; `null`: nobody said.
 */
export function gevraagdVan(mijlpaal: number, station: Station, bron: Vraagbron): Neesoort | null {
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
export function regimeVan(
  { regime }: Station,
  { rechtsregimes }: Pick<Vraagbron, 'rechtsregimes'>,
): Rechtsregime | null {
  return rechtsregimes.find(({ code }) => code === regime) ?? null;
}
