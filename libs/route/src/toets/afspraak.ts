import type { Afspraak, Stand } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { pasToe } from '../scenario/pas-toe.js';
import { type Toets, regelGeschonden } from './weigering.js';

/**
 * Whether this may be agreed: what a what-if question allows (PERIODE-01, WATALS-05), and news (AFSPRAAK-01). Each
 * body says itself when it does not meet (AFSPRAAK-02).
 */
export function toetsAfspraak(afspraak: Afspraak, berekening: Berekening): Toets {
  if (afspraak.soort === 'reces' && afspraak.gremium === null) {
    return regelGeschonden(
      'AFSPRAAK-02',
      'gremium',
      'Noem het gremium: ieder gremium bepaalt zijn eigen reces.',
    );
  }
  const na = pasToe(afspraak, berekening);
  if ('code' in na) {
    return na;
  }
  return inhoudVan(na) === inhoudVan(berekening.stand)
    ? regelGeschonden('AFSPRAAK-01', 'afspraak', 'Dit geldt al zo.')
    : null;
}

/** All that an afspraak can be about. */
function inhoudVan({ behandelingen, mijlpalen, gremia, vergaderingen, kalenderperioden }: Stand): string {
  return JSON.stringify([behandelingen, mijlpalen, gremia, vergaderingen, kalenderperioden]);
}
