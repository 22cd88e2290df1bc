import { tekstvoorstel } from '../bevinding.js';
import type { GelezenRij } from '../gelezen.js';
import { plaatsenVan, planningen, type Regel } from './regel.js';

/** A bestuurlijke dialoogsessie before the ambtelijke one: bron 004 says "ambtelijk en daarna bestuurlijk". */
export const procesvolgorde: Regel = {
  code: 'PROCESVOLGORDE',
  naam: 'Een ambtelijke dialoogsessie gaat vooraf aan de bestuurlijke.',
  zoek: (lezingen) =>
    planningen(lezingen).flatMap(({ rijen }) => {
      const sessies = rijen.filter((rij) => rij.soort === 'dialoogsessie' && rij.bereik !== null);
      const bestuurlijk = vroegste(sessies.filter((rij) => /\bbestuurlijk/i.test(rij.wat)));
      const ambtelijk = vroegste(sessies.filter((rij) => /\bambtelijk/i.test(rij.wat)));
      if (bestuurlijk === null || ambtelijk === null || begin(bestuurlijk) >= begin(ambtelijk)) return [];
      return [
        {
          ernst: 'let-op',
          plaatsen: plaatsenVan([bestuurlijk, ambtelijk]),
          uitleg: 'De bestuurlijke dialoogsessie is gepland vóór de ambtelijke.',
          voorstel: tekstvoorstel('Wissel de sessies, of bevestig dat de inhoud verschilt.'),
        },
      ];
    }),
};

function vroegste(rijen: readonly GelezenRij[]): GelezenRij | null {
  return rijen.reduce<GelezenRij | null>(
    (eerste, rij) => (eerste === null || begin(rij) < begin(eerste) ? rij : eerste),
    null,
  );
}

function begin(rij: GelezenRij): number {
  return rij.bereik?.van ?? Infinity;
}
