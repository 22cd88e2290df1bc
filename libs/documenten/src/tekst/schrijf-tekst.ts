import type { Tabelinvoer } from '@routekaart/bijlage';
import { maakXmlTekst } from '../xml/xml-tekens.js';
import { ontwapen } from './formule.js';

const BOM = '\u{FEFF}';
const REGELEINDE = '\r\n';
const AANHALEN = /[\t;,|"\r\n]|^\s|\s$/;

/**
 * The tables as CSV for a Dutch spreadsheet: `;`, UTF-8 with a mark, CRLF, no cell that runs as a formula. A title
 * stands on a line of its own, an empty line comes before the next table.
 */
export function schrijfCsv(tabellen: readonly Tabelinvoer[]): Buffer {
  return Buffer.from(BOM + schrijf(tabellen, ';'), 'utf8');
}

/** The tables as tab-separated text, to paste into Word or a spreadsheet; see {@link schrijfCsv}. */
export function schrijfTsv(tabellen: readonly Tabelinvoer[]): Buffer {
  return Buffer.from(schrijf(tabellen, '\t'), 'utf8');
}

function schrijf(tabellen: readonly Tabelinvoer[], scheiding: string): string {
  const regels = tabellen.flatMap(({ titel, kop, rijen }, plaats) => {
    const titelregel = titel === '' && plaats > 0 ? `Tabel ${plaats + 1}` : titel;
    return [
      ...(plaats > 0 ? [''] : []),
      ...(titelregel === '' ? [] : [schrijfVeld(titelregel)]),
      schrijfRij(kop, scheiding),
      ...rijen.map(({ cellen }) => schrijfRij(cellen, scheiding)),
    ];
  });
  return regels.map((regel) => regel + REGELEINDE).join('');
}

function schrijfRij(cellen: readonly string[], scheiding: string): string {
  return cellen.map(schrijfVeld).join(scheiding);
}

function schrijfVeld(cel: string): string {
  const veilig = ontwapen(maakXmlTekst(cel));
  return AANHALEN.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}
