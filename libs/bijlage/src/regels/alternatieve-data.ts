import { formatDatumUitdrukking } from '@routekaart/kalender';
import { tekstvoorstel } from '../bevinding.js';
import { plaatsenVan, planningrijen, type Regel } from './regel.js';
import { perActiviteit } from './zelfde-activiteit.js';

/** "25-2 of 1-3" (bron 004): a set of days, still to be chosen from. */
export const alternatieveData: Regel = {
  code: 'ALTERNATIEVE_DATA',
  naam: 'Een activiteit heeft één datum.',
  zoek: (lezingen) => {
    const rijen = planningrijen(lezingen).filter((rij) => rij.datum?.kind === 'alternatieven');
    return perActiviteit(rijen, lezingen).flatMap((groep) => {
      const datum = groep[0]?.datum;
      return datum == null
        ? []
        : [
            {
              ernst: 'let-op',
              plaatsen: plaatsenVan(groep, 'datum'),
              uitleg: `De datum is nog niet gekozen: ${formatDatumUitdrukking(datum)}.`,
              voorstel: tekstvoorstel('Kies een van deze dagen.'),
            },
          ];
    });
  },
};
