import { sleutelVan } from '../register.js';
import { tekstvoorstel } from '../bevinding.js';
import { citaat, groepeer, opsomming, plaatsenVan, type Regel, rijenMetWeken } from './regel.js';
import type { GelezenRij } from '../gelezen.js';

const BETEKENIS = new Map([
  ['alle', '"+" (in elke week)'],
  ['een-van', '"/" (in een van de weken)'],
  ['span', '"-" (van de eerste tot en met de laatste week)'],
]);

/** Several signs between week numbers: the document does not say what each means, the same activity uses both. */
export const verbindingsteken: Regel = {
  code: 'VERBINDINGSTEKEN',
  naam: 'Tussen weeknummers staat overal hetzelfde teken voor hetzelfde.',
  zoek: (lezingen) => {
    const rijen = rijenMetWeken(lezingen).filter((rij) => (rij.week?.weken.length ?? 0) > 1);
    const perActiviteit = groepeer(rijen, (rij) => sleutelVan(rij.wat)).filter(
      (groep) => tekensVan(groep).length > 1,
    );
    return [
      ...(tekensVan(rijen).length > 1 ? [rijen] : []).map((groep) => ({
        ernst: 'info' as const,
        plaatsen: plaatsenVan(groep, 'week'),
        uitleg: `Meer weken in één cel staan met ${opsomming(tekensVan(groep))}; de bron legt het verschil niet uit.`,
        voorstel: tekstvoorstel('Bevestig wat elk teken betekent; de gedrukte tekst blijft bewaard.'),
      })),
      ...perActiviteit.map((groep) => ({
        ernst: 'let-op' as const,
        plaatsen: plaatsenVan(groep, 'week'),
        uitleg: `${citaat(groep[0]?.wat ?? '')} staat de ene keer met ${tekensVan(groep).join(' en de andere keer met ')}.`,
        voorstel: tekstvoorstel('Kies of het in alle weken is, of in een ervan.'),
      })),
    ];
  },
};

function tekensVan(rijen: readonly GelezenRij[]): readonly string[] {
  const soorten = new Set<string>(rijen.map((rij) => rij.week?.kind ?? ''));
  return [...BETEKENIS].filter(([soort]) => soorten.has(soort)).map(([, teken]) => teken);
}
