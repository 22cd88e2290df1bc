import { tekstvoorstel } from '../bevinding.js';
import type { GelezenRij } from '../gelezen.js';
import { citaat, opsomming, plaatsenVan, type Regel } from './regel.js';
import { dubbeleRijen } from './zelfde-activiteit.js';

const KOLOMMEN = [
  ['wat', 'wat'],
  ['wie', 'wie'],
  ['opmerkingen', 'opmerkingen'],
] as const;

/** One activiteit in the tables of two mijlpalen, perhaps with differences (bron 004). */
export const dubbel: Regel = {
  code: 'DUBBEL',
  naam: 'Een activiteit van twee mijlpalen is één activiteit met één datum.',
  zoek: (lezingen) =>
    dubbeleRijen(lezingen).map(([eerste, tweede]) => {
      const verschillen = verschillenTussen(eerste, tweede);
      return {
        ernst: verschillen.length === 0 ? 'info' : 'let-op',
        plaatsen: plaatsenVan([eerste, tweede]),
        uitleg: `${citaat(eerste.wat)} staat in twee tabellen${verschillen.length === 0 ? ', woord voor woord gelijk' : `, met verschil in ${opsomming(verschillen)}`}.`,
        voorstel: tekstvoorstel('Neem het op als één activiteit die beide mijlpalen dient.'),
      };
    }),
};

function verschillenTussen(a: GelezenRij, b: GelezenRij): readonly string[] {
  return KOLOMMEN.filter(([kolom]) => a[kolom] !== b[kolom]).map(
    ([kolom, naam]) => `${naam} (${citaat(a[kolom])} en ${citaat(b[kolom])})`,
  );
}
