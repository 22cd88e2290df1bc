import type { GelezenRij } from '../gelezen.js';
import { tekstvoorstel } from '../bevinding.js';
import { plaatsVan, type Regel, rijenMetWeken } from './regel.js';

const DAG_ZONDER_JAAR =
  /\b\d{1,2}-\d{1,2}\b(?!-\d)|\b\d{1,2} (?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\b(?! \d{4})/i;

/** Days without a year (bron 004): said once for the whole document. */
export const geenJaar: Regel = {
  code: 'GEEN_JAAR',
  naam: 'Een datum heeft een jaar.',
  zoek: (lezingen) => {
    const { jaar, herkomst } = lezingen.jaar;
    const rijen = rijenMetWeken(lezingen).filter(mistJaar);
    if (rijen.length === 0) return [];
    const aantal = rijen.length === 1 ? 'Eén rij noemt dagen' : `${rijen.length} rijen noemen dagen`;
    const gelezen =
      herkomst === 'document'
        ? `${jaar ?? ''} volgt alleen uit de kop van de planning`
        : `gelezen als ${jaar ?? ''}`;
    return [
      {
        ernst: jaar === null ? 'kritiek' : 'info',
        plaatsen: rijen.map((rij) => plaatsVan(rij, kolomVan(rij))),
        uitleg: `${aantal} zonder jaar: ${jaar === null ? 'het jaar is niet bekend, de datums zijn niet gelezen' : gelezen}.`,
        voorstel: tekstvoorstel(
          jaar === null ? 'Geef het jaar van de planning op.' : `Bevestig het jaar ${jaar}.`,
        ),
      },
    ];
  },
};

function mistJaar(rij: GelezenRij): boolean {
  const cellen = rij.cellen.filter((cel) => cel.soort === 'week' || cel.soort === 'datum');
  const jaartal = cellen.some((cel) => /\b20\d\d\b/.test(cel.schoon));
  return !jaartal && cellen.some((cel) => DAG_ZONDER_JAAR.test(cel.schoon));
}

function kolomVan(rij: GelezenRij): 'week' | 'datum' {
  return rij.cellen.some((cel) => cel.soort === 'datum' && DAG_ZONDER_JAAR.test(cel.schoon))
    ? 'datum'
    : 'week';
}
