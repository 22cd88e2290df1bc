import { formatDag } from '@routekaart/kalender';
import { tekstvoorstel } from '../bevinding.js';
import { MEESTE_RIJEN, plaatsenVan, planningen, type Regel } from './regel.js';
import { stappen } from './stappen.js';

/** A stuk that is delivered while bodies still give their "Laatste input" (bron 004). */
export const inputNaOplevering: Regel = {
  code: 'INPUT_NA_OPLEVERING',
  naam: 'Een opgeleverd stuk is af.',
  zoek: (lezingen) =>
    planningen(lezingen).flatMap(({ rijen }) => {
      const inbreng = rijen.filter(({ opmerkingen }) => /\binput\b|\binbreng\b/i.test(opmerkingen));
      return stappen(rijen, ['opleveren']).flatMap(({ rij, bereik }) => {
        const input = inbreng
          .filter((ander) => (ander.bereik?.van ?? -Infinity) >= bereik.van)
          .slice(0, MEESTE_RIJEN);
        if (input.length === 0) return [];
        return [
          {
            ernst: 'let-op',
            plaatsen: plaatsenVan(input.includes(rij) ? input : [rij, ...input]),
            uitleg: `Het stuk wordt opgeleverd op ${formatDag(bereik.van)}, maar op of na die dag wordt nog input gegeven.`,
            voorstel: tekstvoorstel('Noem welke versie op welk moment voorligt.'),
          },
        ];
      });
    }),
};
