import { tekstvoorstel } from '../bevinding.js';
import { sleutelVan } from '../register.js';
import { gebrokenWoorden } from '../schoon.js';
import { citaat, groepeer, opsomming, type Regel } from './regel.js';
import { tekstplaatsen } from './vermeldingen.js';

/** A word that a line end in a narrow cell broke: "Gemeentesecreta ris" (bron 004). A broken name of a body is a {@link naamvariant}. */
export const afgebrokenWoord: Regel = {
  code: 'AFGEBROKEN_WOORD',
  naam: 'Een woord staat heel in zijn cel.',
  zoek: (lezingen) => {
    const gebroken = tekstplaatsen(lezingen)
      .filter((plek) => plek.tabelsoort !== null)
      .flatMap(({ tekst, plaats }) =>
        gebrokenWoorden(tekst, lezingen.woordenboek)
          .filter(({ heel }) => !lezingen.register.has(sleutelVan(heel)))
          .map((woord) => ({ ...woord, plaats })),
      );
    return groepeer(gebroken, (woord) => woord.heel.toLowerCase()).map((groep) => {
      const gedrukt = [...new Set(groep.map((woord) => citaat(woord.gedrukt)))];
      const heel = citaat(groep[0]?.heel ?? '');
      return {
        ernst: 'info',
        plaatsen: groep.map((woord) => woord.plaats),
        uitleg: `${opsomming(gedrukt)} is een afgebroken woord; gelezen als ${heel}.`,
        voorstel: tekstvoorstel(`Schrijf ${heel}.`),
      };
    });
  },
};
