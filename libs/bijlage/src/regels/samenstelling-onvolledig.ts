import { tekstvoorstel } from '../bevinding.js';
import { citaat, opsomming, plaatsVan, type Regel } from './regel.js';
import { werkgroeprijen } from './werkgroepen.js';

/** A werkgroep of which the number of members is not known for everyone: WG FZ, WG G&JZ (bron 004). */
export const samenstellingOnvolledig: Regel = {
  code: 'SAMENSTELLING_ONVOLLEDIG',
  naam: 'Van elke werkgroep staat er wie hoeveel leden levert.',
  zoek: (lezingen, context) =>
    werkgroeprijen(lezingen, context).flatMap((rij) => {
      const zonderAantal = rij.wie
        .split(/,|\sen\s/)
        .map((deel) => deel.trim())
        .filter((deel) => deel !== '' && !/\b\d+ ?x\b|\bx ?\d+\b|^\d+ /i.test(deel));
      if (rij.wie !== '' && zonderAantal.length === 0) return [];
      return [
        {
          ernst: 'let-op',
          plaatsen: [plaatsVan(rij, 'wie')],
          uitleg:
            rij.wie === ''
              ? `Van ${rij.wat} staat er niet wie erin zitten.`
              : `Van ${rij.wat} ontbreekt het aantal leden bij ${opsomming(zonderAantal.map(citaat))}.`,
          voorstel: tekstvoorstel('Vraag de aantallen op; tot dan is het aantal onbekend.'),
        },
      ];
    }),
};
