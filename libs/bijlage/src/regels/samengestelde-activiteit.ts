import { tekstvoorstel } from '../bevinding.js';
import { citaat, plaatsVan, planningrijen, type Regel } from './regel.js';

const EERSTE = 'instemm|vaststel|bespre|oplever|besluit';
const TWEEDE =
  'doorstu|doorzend|doorgelei|aanbied|verst|verzend|toezend|opleveren|vaststellen|instemmen|bespreken';
const SAMENGESTELD = new RegExp(String.raw`\b((?:${EERSTE})\p{L}*)\b.*?\ben ((?:${TWEEDE})\p{L}*)`, 'iu');

/** One row with two steps: "Instemmen ... en doorsturen" (bron 004). */
export const samengesteldeActiviteit: Regel = {
  code: 'SAMENGESTELDE_ACTIVITEIT',
  naam: 'Een rij is één stap.',
  zoek: (lezingen) =>
    planningrijen(lezingen).flatMap((rij) => {
      const [, eerste, tweede] = SAMENGESTELD.exec(rij.wat) ?? [];
      if (eerste === undefined || tweede === undefined) return [];
      return [
        {
          ernst: 'info',
          plaatsen: [plaatsVan(rij, 'wat')],
          uitleg: `${citaat(rij.wat)} bevat twee stappen: ${eerste.toLowerCase()} en ${tweede.toLowerCase()}.`,
          voorstel: tekstvoorstel('Maak er twee stappen van.'),
        },
      ];
    }),
};
