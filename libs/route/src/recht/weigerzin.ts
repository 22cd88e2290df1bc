import { type Dag, formatDag } from '@routekaart/kalender';
import type { Uitkomst } from '@routekaart/traject';

/** That a body did not agree, in the words of what it was asked: toestemming is withheld, an instemming is not given. */
export function heeftGeweigerd(uitkomst: Uitkomst | undefined): string {
  return uitkomst === 'toestemming-onthouden' ? 'heeft toestemming onthouden' : 'heeft niet ingestemd';
}

/** The same on its day, as a clause that begins with the body. */
export function weigerdeOp(gremium: string, { dag, uitkomst }: Weigering): string {
  return uitkomst === 'toestemming-onthouden'
    ? `${gremium} onthield op ${formatDag(dag)} toestemming`
    : `${gremium} stemde op ${formatDag(dag)} niet in`;
}

interface Weigering {
  readonly dag: Dag;
  readonly uitkomst: Uitkomst;
}
