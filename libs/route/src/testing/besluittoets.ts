import type { Stand } from '@routekaart/traject';
import type { BesluitVoorstel } from '../toets/besluit.js';
import { aBesluit, aVergadering, dag } from './bouwers.js';
import { COLLEGE, RAAD, STAP, voorbeeld } from './voorbeeld.js';

export const onsdBesluit = aBesluit(STAP.onsd, '11-3');
export const collegeBesluit = aBesluit(STAP.college, '16-3');

/** On 30-3 the ONS-D and the college have decided; the raad of 13-4 is still to come. */
export function standNaCollege(over: Partial<Stand> = {}): Stand {
  const basis = voorbeeld();
  return voorbeeld({
    peildatum: dag('30-3'),
    vergaderingen: [
      ...basis.vergaderingen,
      aVergadering('ons-d', '11-3', '4-3'),
      aVergadering(RAAD, '16-3', '9-3', { id: 'extra raad' }),
      aVergadering(RAAD, '25-3', '18-3'),
      aVergadering(COLLEGE, '25-3', '18-3'),
    ],
    besluiten: [onsdBesluit, collegeBesluit],
    ...over,
  });
}

/** An ordinary outcome of this day, but for what differs. */
export const voorstel = (opDag: string, over: Partial<BesluitVoorstel> = {}): BesluitVoorstel => ({
  dag: dag(opDag),
  uitkomst: 'ingestemd',
  vorm: null,
  stukversie: 1,
  toelichting: null,
  aanpassingen: [],
  ...over,
});
