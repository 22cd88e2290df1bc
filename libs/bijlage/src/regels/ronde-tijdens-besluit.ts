import { formatDag } from '@routekaart/kalender';
import { tekstvoorstel } from '../bevinding.js';
import { plaatsenVan, planningen, type Regel } from './regel.js';
import { paren, stappen } from './stappen.js';

/** A technical round that is not over when the raden may decide: an early raad decides without it (bron 004). */
export const rondeTijdensBesluit: Regel = {
  code: 'RONDE_TIJDENS_BESLUIT',
  naam: 'De technische vragenronde is vóór het besluit van de raad.',
  zoek: (lezingen) =>
    planningen(lezingen).flatMap(({ rijen }) =>
      paren(
        stappen(rijen, ['technische-ronde']),
        stappen(rijen, ['instemmen'], ['raad']),
        (ronde, raad) => ronde.tot >= raad.van,
      ).map(([ronde, raad]) => ({
        ernst: 'let-op',
        plaatsen: plaatsenVan([ronde.rij, raad.rij]),
        uitleg: `De technische ronde duurt tot en met ${formatDag(ronde.bereik.tot)}; een raad kan al vanaf ${formatDag(raad.bereik.van)} besluiten, dus zonder de ronde.`,
        voorstel: tekstvoorstel('Ga per gemeente na of de ronde vóór haar raad valt.'),
      })),
    ),
};
