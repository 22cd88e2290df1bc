import { tekstvoorstel } from '../bevinding.js';
import { citaat, plaatsVan, type Regel, rijenMetWeken } from './regel.js';

/** A printed range that is not between two brackets: "Week 22 31-5 tm 4-6" (bron 004). */
export const weekOpmaak: Regel = {
  code: 'WEEK_OPMAAK',
  naam: 'De dagen van een week staan tussen haakjes.',
  zoek: (lezingen) =>
    rijenMetWeken(lezingen).flatMap((rij) => {
      if (rij.week?.gedrukt == null || /\([^()]*\)/.test(rij.week.tekst)) return [];
      const [, week = '', dagen = ''] = /^(.*?\d)[\s(]+(\d{1,2}[ -].*?)[\s()]*$/.exec(rij.week.tekst) ?? [];
      return [
        {
          ernst: 'info',
          plaatsen: [plaatsVan(rij, 'week')],
          uitleg: `Bij ${citaat(rij.week.tekst)} ontbreken de haakjes om de dagen; de week is wel gelezen.`,
          voorstel: dagen === '' ? null : tekstvoorstel(`${week} (${dagen})`),
        },
      ];
    }),
};
