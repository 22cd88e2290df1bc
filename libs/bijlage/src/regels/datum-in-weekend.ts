import { formatDag, isWeekend } from '@routekaart/kalender';
import { dagenVan } from './dagen.js';
import { plaatsVan, planningrijen, type Regel } from './regel.js';

export const datumInWeekend: Regel = {
  code: 'DATUM_IN_WEEKEND',
  naam: 'Een activiteit valt op een werkdag.',
  zoek: (lezingen) =>
    planningrijen(lezingen).flatMap((rij) =>
      dagenVan(rij)
        .filter(isWeekend)
        .map((dag) => ({
          ernst: 'let-op',
          plaatsen: [plaatsVan(rij, 'datum')],
          uitleg: `${formatDag(dag)} valt in het weekend.`,
          voorstel: null,
        })),
    ),
};
