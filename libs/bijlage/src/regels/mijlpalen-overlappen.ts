import { formatPeriode } from '@routekaart/kalender';
import { tekstvoorstel } from '../bevinding.js';
import { MEESTE_RIJEN, plaatsenVan, planningen, type Regel } from './regel.js';
import { stappen } from './stappen.js';

/** Raden that hear about the next stuk before they have decided on this one (bron 004). */
export const mijlpalenOverlappen: Regel = {
  code: 'MIJLPALEN_OVERLAPPEN',
  naam: 'Een raad krijgt niet twee stukken tegelijk.',
  zoek: (lezingen) => {
    const tabellen = planningen(lezingen);
    return tabellen.flatMap(({ rijen }, nummer) => {
      const volgende = stappen(tabellen[nummer + 1]?.rijen ?? [], [
        'aanbod',
        'informatieronde',
        'uitnodiging',
      ]);
      return stappen(rijen, ['instemmen'], ['raad']).flatMap((raad) => {
        const tijdens = volgende
          .filter((stap) => stap.bereik.van <= raad.bereik.tot && stap.bereik.tot >= raad.bereik.van - 14)
          .slice(0, MEESTE_RIJEN);
        if (tijdens.length === 0) return [];
        return [
          {
            ernst: 'let-op' as const,
            plaatsen: plaatsenVan([raad.rij, ...tijdens.map((stap) => stap.rij)]),
            uitleg: `De raden beslissen in ${formatPeriode(raad.bereik)} en worden dan al benaderd over het volgende stuk.`,
            voorstel: tekstvoorstel('Leg in het aanbod uit welk stuk waarvoor dient, of schuif het op.'),
          },
        ];
      });
    });
  },
};
