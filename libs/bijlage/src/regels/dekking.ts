import { tekstvoorstel } from '../bevinding.js';
import { opsomming, plaatsenVan, type Regel } from './regel.js';
import { gemeentenIn } from './vermeldingen.js';
import { werkgroeprijen } from './werkgroepen.js';

/** Gemeenten without a seat in any werkgroep: they meet the route without ever having had a say (bron 004). */
export const dekking: Regel = {
  code: 'DEKKING',
  naam: 'Elke gemeente heeft een lid in een werkgroep.',
  zoek: (lezingen, context) => {
    const rijen = werkgroeprijen(lezingen, context);
    const perRij = rijen.map((rij) => ({
      wat: rij.wat,
      codes: gemeentenIn(rij.wie, context).map((vondst) => vondst.code),
    }));
    const zetels = context.gemeenten.map(({ code, naam }) => ({
      naam,
      werkgroepen: perRij.filter(({ codes }) => codes.includes(code)).map(({ wat }) => wat),
    }));
    const geen = zetels.filter(({ werkgroepen }) => werkgroepen.length === 0).map(({ naam }) => naam);
    const een = zetels.filter(({ werkgroepen }) => werkgroepen.length === 1);
    if (rijen.length < 2 || geen.length === 0 || geen.length === zetels.length) return [];
    const alleen = een.map(({ naam, werkgroepen }) => `${naam} alleen in ${werkgroepen[0] ?? ''}`);
    return [
      {
        ernst: 'let-op',
        plaatsen: plaatsenVan(rijen, 'wie'),
        uitleg: `${opsomming(geen)} ${geen.length === 1 ? 'zit' : 'zitten'} in geen enkele werkgroep${alleen.length === 0 ? '' : `; ${opsomming(alleen)}`}.`,
        voorstel: tekstvoorstel('Vraag deze gemeente om leden.'),
      },
    ];
  },
};
