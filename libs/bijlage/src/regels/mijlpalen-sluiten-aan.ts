import { formatDag } from '@routekaart/kalender';
import { tekstvoorstel } from '../bevinding.js';
import { plaatsenVan, planningen, type Regel } from './regel.js';
import { stappen } from './stappen.js';

/** The next stuk is agreed to while the raden still decide on the one before: zero days between (bron 004). */
export const mijlpalenSluitenAan: Regel = {
  code: 'MIJLPALEN_SLUITEN_AAN',
  naam: 'De uitkomsten van de raden zijn bekend voor het volgende stuk wordt vastgesteld.',
  zoek: (lezingen) => {
    const tabellen = planningen(lezingen);
    return tabellen.flatMap(({ rijen }, nummer) => {
      const volgende = stappen(tabellen[nummer + 1]?.rijen ?? [], ['opleveren', 'instemmen'], ['elders']);
      return stappen(rijen, ['instemmen'], ['raad']).flatMap((raad) =>
        volgende
          .filter((stap) => stap.bereik.van >= raad.bereik.van && stap.bereik.van <= raad.bereik.tot)
          .map((stap) => ({
            ernst: 'let-op' as const,
            plaatsen: plaatsenVan([raad.rij, stap.rij]),
            uitleg: `De raden beslissen tot en met ${formatDag(raad.bereik.tot)}; ${stap.rij.wie === '' ? 'het volgende stuk' : stap.rij.wie} is op ${formatDag(stap.bereik.van)} al aan de beurt met het volgende stuk. Er zijn geen dagen om de uitkomsten te verwerken.`,
            voorstel: tekstvoorstel('Leg dagen tussen de laatste raad en het volgende stuk.'),
          })),
      );
    });
  },
};
