import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import type { Mijlpaalprognose } from '../mijlpaalprognose.js';
import { aBesluit, aStand, aTraject, aVergadering, dag, idVan } from './bouwers.js';

export const ZEVEN = ['GM0482', 'GM0505', 'GM0523', 'GM0531', 'GM0590', 'GM0610', 'GM0642'] as const;

/** The seven colleges have decided on 16-3; each raad meets on one day, or on none that is known. */
export function zeven(
  raadsdagen: Readonly<Partial<Record<(typeof ZEVEN)[number], string | null>>> = {},
): Stand {
  return aStand({
    ...aTraject({ gemeenten: 7 }),
    peildatum: dag('17-3'),
    besluiten: [
      aBesluit('m1-ons-d', '11-3'),
      ...ZEVEN.map((gemeente) => aBesluit(idVan(1, 'college', gemeente), '16-3')),
    ],
    vergaderingen: ZEVEN.flatMap((gemeente) => {
      const opDag = raadsdagen[gemeente] === undefined ? '13-4' : raadsdagen[gemeente];
      return opDag === null ? [] : [aVergadering(`raad-${gemeente}`, opDag, '18-3')];
    }),
  });
}

/** What is expected of its one mijlpaal. */
export function mijlpaalVan(stand: Stand): Mijlpaalprognose {
  const [mijlpaal] = bereken(stand).mijlpalen;
  if (mijlpaal === undefined) {
    throw new Error('Geen mijlpaal');
  }
  return mijlpaal;
}
