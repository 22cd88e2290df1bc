import { type Uitkomst, type Vraagbron, beantwoordt, gevraagdVan } from '@routekaart/traject';
import type { Stap } from '../routeplan.js';
import { type Toets, regelGeschonden } from './weigering.js';

/** Whether the outcome answers what the station is asked. */
export function toetsBesluitvraag(
  uitkomst: Uitkomst,
  { station, gremium, behandeling }: Stap,
  bron: Vraagbron,
): Toets {
  const gevraagd = gevraagdVan(behandeling.mijlpaal, station, bron);
  if (beantwoordt(uitkomst, gevraagd)) {
    return null;
  }
  return regelGeschonden(
    'BESLUIT-11',
    'uitkomst',
    gevraagd === 'toestemming'
      ? `De wet vraagt ${gremium.naam} hier om toestemming: leg vast dat die is verleend of onthouden.`
      : `Aan ${gremium.naam} wordt hier geen toestemming gevraagd.`,
  );
}
