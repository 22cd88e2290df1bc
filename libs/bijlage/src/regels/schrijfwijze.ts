import { afstand } from '../afstand.js';
import { tekstvoorstel } from '../bevinding.js';
import { citaat, groepeer, type Regel } from './regel.js';
import { tekstplaatsen } from './vermeldingen.js';

const KORTSTE_WOORD = 9;

/** One long word in two spellings that differ by a letter in the middle: "dialoogsessie", "dialogsessie" (bron 004). */
export const schrijfwijze: Regel = {
  code: 'SCHRIJFWIJZE',
  naam: 'Een woord is overal hetzelfde gespeld.',
  zoek: (lezingen) => {
    const woorden = tekstplaatsen(lezingen)
      .filter(({ tabelsoort }) => tabelsoort !== null)
      .flatMap(({ tekst, plaats }) =>
        (tekst.toLowerCase().match(/\p{L}+/gu) ?? [])
          .filter((woord) => woord.length >= KORTSTE_WOORD)
          .map((woord) => ({ woord, plaats })),
      );
    const gelijkend = groepeer(woorden, ({ woord }) => `${woord.slice(0, 3)}-${woord.slice(-3)}`);
    return gelijkend.flatMap((groep) => {
      const vormen = [...new Set(groep.map(({ woord }) => woord))];
      return vormen.flatMap((vorm, nummer) =>
        vormen
          .slice(nummer + 1)
          .filter((andere) => afstand(vorm, andere, 1) === 1)
          .map((andere) => {
            const hier = groep.filter(({ woord }) => woord === vorm || woord === andere);
            return {
              ernst: 'info' as const,
              plaatsen: hier.map(({ plaats }) => plaats),
              uitleg: `${citaat(vorm)} en ${citaat(andere)} zijn waarschijnlijk hetzelfde woord.`,
              voorstel: tekstvoorstel('Kies één schrijfwijze.'),
            };
          }),
      );
    });
  },
};
