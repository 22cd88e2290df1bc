import { tekstvoorstel } from '../bevinding.js';
import { heeftOpmaak, zonderOpmaak } from '../schoon.js';
import { citaat, type Regel } from './regel.js';
import { tekstplaatsen } from './vermeldingen.js';

/** Signs of another program in a cell: "<i>...</i>", "2 ^e" (bron 004). They are left out of the clean text only. */
export const opmaak: Regel = {
  code: 'OPMAAK',
  naam: 'Een cel bevat alleen tekst.',
  zoek: (lezingen) =>
    tekstplaatsen(lezingen)
      .filter(({ tekst, tabelsoort }) => tabelsoort !== null && heeftOpmaak(tekst))
      .map(({ tekst, plaats }) => ({
        ernst: 'info',
        plaatsen: [plaats],
        uitleg: `In ${citaat(tekst)} staan opmaaktekens; ze zijn bij het lezen weggelaten.`,
        voorstel: tekstvoorstel(zonderOpmaak(tekst).trim()),
      })),
};
