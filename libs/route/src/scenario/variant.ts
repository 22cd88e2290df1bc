import { type Kandidaat, kandidaatsleutel } from './herstelsoort.js';
import type { Herstelplan } from './zoek-herstel.js';

/**
 * Whether this plan gains nothing over another by what it asks of the region: the strook ends on the same day and its own
 * bodies are asked the same, or the same kinds of things where the region is asked more. Of such plans one is enough.
 */
export function isVariantVan(plan: Herstelplan, ander: Herstelplan): boolean {
  const [hier, daar] = [vragenVan(plan), vragenVan(ander)];
  return (
    plan.dag.vroegst === ander.dag.vroegst &&
    plan.dag.laatst === ander.dag.laatst &&
    isGelijk(daar.lokaal, hier.lokaal) &&
    isDeelVan(daar.regionaal, hier.regionaal) &&
    (daar.regionaal.size < hier.regionaal.size || isGelijk(daar.precies, hier.precies))
  );
}

/** What is asked of whom: the kinds of things, and of the gemeente the very things, whichever meeting it takes. */
function vragenVan({ kandidaten }: Herstelplan): Record<'lokaal' | 'regionaal' | 'precies', Set<string>> {
  const isRegionaal = ({ bij }: Kandidaat): boolean => bij?.gemeente === null;
  const soort = (een: Kandidaat): string => `${een.soort} ${een.bij?.id ?? ''}`;
  const eigen = kandidaten.filter((een) => !isRegionaal(een));
  return {
    lokaal: new Set(eigen.map(soort)),
    regionaal: new Set(kandidaten.filter(isRegionaal).map(soort)),
    precies: new Set(eigen.map((een) => `${soort(een)} ${zonderVergadering(een)}`)),
  };
}

/** Another meeting that is held on the same day does as well. */
function zonderVergadering({ soort, maatregel, ...rest }: Kandidaat): string {
  return maatregel.soort === 'vergadering-verplaatsen'
    ? String(maatregel.dag)
    : kandidaatsleutel({ soort, maatregel, ...rest });
}

function isGelijk(een: ReadonlySet<string>, ander: ReadonlySet<string>): boolean {
  return een.size === ander.size && isDeelVan(een, ander);
}

function isDeelVan(deel: ReadonlySet<string>, geheel: ReadonlySet<string>): boolean {
  return [...deel].every((een) => geheel.has(een));
}
