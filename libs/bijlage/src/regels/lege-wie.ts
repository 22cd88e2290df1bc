import { tekstvoorstel } from '../bevinding.js';
import { citaat, plaatsVan, planningrijen, type Regel } from './regel.js';

/** A row that does not say who: the colleges in bron 004. */
export const legeWie: Regel = {
  code: 'LEGE_WIE',
  naam: 'Elke rij noemt wie het doet.',
  zoek: (lezingen) =>
    planningrijen(lezingen)
      .filter((rij) => rij.wie === '' && rij.wat !== '' && rij.cellen.some((cel) => cel.soort === 'wie'))
      .map((rij) => ({
        ernst: 'let-op',
        plaatsen: [plaatsVan(rij, 'wie')],
        uitleg: `Bij ${citaat(rij.wat)} staat niet wie het doet.`,
        voorstel:
          rij.plek === 'elders'
            ? null
            : tekstvoorstel(rij.plek === 'college' ? 'De colleges, elk apart.' : 'De raden, elk apart.'),
      })),
};
