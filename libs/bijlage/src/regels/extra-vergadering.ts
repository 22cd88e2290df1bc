import { tekstvoorstel } from '../bevinding.js';
import { citaat, plaatsVan, planningrijen, type Regel } from './regel.js';

const EXTRA = /\(extra\)|\blet op:? extra\b|\bextra (?:vergadering|overleg|bijeenkomst|sessie|raad|college)/i;

/** A meeting outside the rhythm of its body: an addition to the routekaart, not a delay (bron 004). */
export const extraVergadering: Regel = {
  code: 'EXTRA_VERGADERING',
  naam: 'Een besluit past in het gewone ritme van het gremium.',
  zoek: (lezingen) =>
    planningrijen(lezingen)
      .filter(({ datum, opmerkingen, wat }) =>
        datum?.kind === 'nog-te-plannen' && datum.extra
          ? true
          : EXTRA.test(`${datum?.tekst ?? ''} ${opmerkingen} ${wat}`),
      )
      .map((rij) => ({
        ernst: 'let-op',
        plaatsen: [plaatsVan(rij)],
        uitleg: `${citaat(rij.wat)} vraagt een extra vergadering${rij.wie === '' ? '' : ` van ${rij.wie}`}.`,
        voorstel: tekstvoorstel('Regel deze vergadering apart; zij staat niet in het vergaderschema.'),
      })),
};
