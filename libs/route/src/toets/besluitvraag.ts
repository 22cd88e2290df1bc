import type { Uitkomst } from '@routekaart/traject';
import { type Vraagbron, gevraagdVan } from '../recht/gevraagd.js';
import type { Stap } from '../routeplan.js';
import { type Toets, regelGeschonden } from './weigering.js';

/**
 * Whether the outcome answers what the station is asked: toestemming is given or withheld where the law asks for it,
 * and nowhere else (Wgr art. 1). Where nobody said what is asked, every outcome is allowed.
 */
export function toetsBesluitvraag(
  uitkomst: Uitkomst,
  { station, gremium, behandeling }: Stap,
  bron: Vraagbron,
): Toets {
  const gevraagd = gevraagdVan(behandeling.mijlpaal, station, bron);
  const antwoord = ANTWOORD_OP[uitkomst] ?? null;
  if (
    gevraagd === null ||
    antwoord === null ||
    (gevraagd === 'toestemming') === (antwoord === 'toestemming')
  ) {
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

/** Which question an outcome answers; one without a decision answers none. */
const ANTWOORD_OP: Readonly<Partial<Record<Uitkomst, 'instemming' | 'toestemming'>>> = {
  ingestemd: 'instemming',
  'ingestemd-met-aanpassingen': 'instemming',
  'niet-ingestemd': 'instemming',
  'toestemming-verleend': 'toestemming',
  'toestemming-onthouden': 'toestemming',
};
