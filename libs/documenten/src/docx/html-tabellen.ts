import type { Documentinvoer, Tabelinvoer, Tekstregel } from '@routekaart/bijlage';
import { type HTMLElement, parse } from 'node-html-parser';
import type { Teller } from '../grenzen.js';
import { vulAan } from '../tabellen-uit-rijen.js';
import { celtekst, kinderen } from './html-tekst.js';
import { leesRaster } from './raster.js';

const KOP = /^H[1-6]$/;

/**
 * The tables of the HTML that a Word document becomes, with the text between them. The title of a table is the last
 * heading since the table before it, else the last paragraph; the title of the document belongs to no table.
 */
export function tabellenUitHtml(html: string, teller: Teller): Documentinvoer {
  const proza: Tekstregel[] = [];
  const tabellen: Tabelinvoer[] = [];
  let kop: Tekstregel | null = null;
  let alinea: Tekstregel | null = null;
  let regel = 0;
  for (const element of blokken(parse(html))) {
    if (element.tagName === 'TABLE') {
      const rijen = leesRaster(element).map((cellen) => {
        regel += 1;
        teller.telRij(cellen, () => `tabel ${tabellen.length + 1}, regel ${regel}`);
        return { regel, cellen };
      });
      tabellen.push(...maakTabel(kop ?? alinea, rijen));
      kop = null;
      alinea = null;
      continue;
    }
    regel += 1;
    const gelezen = { regel, tekst: celtekst(element) };
    if (gelezen.tekst.trim() === '') continue;
    proza.push(gelezen);
    if (element.classList.contains('documenttitel')) continue;
    if (KOP.test(element.tagName)) kop = gelezen;
    else alinea = gelezen;
  }
  return { proza, tabellen };
}

/** Paragraphs, headings, list items and tables in the order of the page; a list is its items. */
function* blokken(ouder: HTMLElement): Generator<HTMLElement> {
  for (const kind of kinderen(ouder)) {
    if (kind.tagName === 'UL' || kind.tagName === 'OL') yield* blokken(kind);
    else yield kind;
  }
}

function maakTabel(
  titel: Tekstregel | null,
  rijen: readonly { readonly regel: number; readonly cellen: readonly string[] }[],
): readonly Tabelinvoer[] {
  const gevuld = rijen.filter(({ cellen }) => cellen.some((cel) => cel.trim() !== ''));
  const [kop, ...rest] = gevuld;
  if (kop === undefined) return [];
  return [
    {
      titel: titel?.tekst ?? '',
      titelregel: titel?.regel ?? null,
      kop: kop.cellen,
      kopregel: kop.regel,
      rijen: rest.map(({ regel, cellen }) => ({ regel, cellen: vulAan(cellen, kop.cellen.length) })),
    },
  ];
}
