import { formatDag } from '@routekaart/kalender';
import { tekstvoorstel } from '../bevinding.js';
import { plaatsenVan, planningen, type Regel } from './regel.js';
import { paren, stappen } from './stappen.js';

/** A round for input that ends on the day the stuk is delivered: nothing can be processed (bron 004). */
export const geenVerwerkingstijd: Regel = {
  code: 'GEEN_VERWERKINGSTIJD',
  naam: 'Tussen de inbreng en het opleveren is tijd om te verwerken.',
  zoek: (lezingen) =>
    planningen(lezingen).flatMap(({ rijen }) =>
      paren(
        stappen(rijen, ['informatieronde']),
        stappen(rijen, ['opleveren']),
        (ronde, oplevering) => ronde.van <= oplevering.van && ronde.tot >= oplevering.van,
      ).map(([ronde, oplevering]) => ({
        ernst: 'let-op',
        plaatsen: plaatsenVan([ronde.rij, oplevering.rij]),
        uitleg: `De informatieronde loopt tot en met ${formatDag(ronde.bereik.tot)} en het stuk wordt opgeleverd op ${formatDag(oplevering.bereik.van)}: er zijn geen dagen om de inbreng te verwerken.`,
        voorstel: tekstvoorstel('Sluit de ronde eerder, of lever later op.'),
      })),
    ),
};
