import type { Kandidaat } from './herstelsoort.js';
import type { Herstelplan } from './zoek-herstel.js';

/**
 * Whether this plan only differs from another in what it asks of the region: of the bodies of the gemeente both ask the
 * same kinds of things and the strook ends on the same day, while the region is asked as much, or more. Of such plans one is enough.
 */
export function isVariantVan(plan: Herstelplan, ander: Herstelplan): boolean {
  const [hier, daar] = [vragenVan(plan), vragenVan(ander)];
  return (
    plan.dag.vroegst === ander.dag.vroegst &&
    plan.dag.laatst === ander.dag.laatst &&
    hier.lokaal.size === daar.lokaal.size &&
    isDeelVan(daar.lokaal, hier.lokaal) &&
    isDeelVan(daar.regionaal, hier.regionaal)
  );
}

function isDeelVan(deel: ReadonlySet<string>, geheel: ReadonlySet<string>): boolean {
  return [...deel].every((een) => geheel.has(een));
}

function vragenVan({ kandidaten }: Herstelplan): Record<'lokaal' | 'regionaal', ReadonlySet<string>> {
  const isRegionaal = ({ bij }: Kandidaat): boolean => bij?.gemeente === null;
  const namen = (deel: readonly Kandidaat[]): ReadonlySet<string> =>
    new Set(deel.map(({ soort, bij }) => `${soort} ${bij?.id ?? ''}`));
  return {
    lokaal: namen(kandidaten.filter((een) => !isRegionaal(een))),
    regionaal: namen(kandidaten.filter(isRegionaal)),
  };
}
