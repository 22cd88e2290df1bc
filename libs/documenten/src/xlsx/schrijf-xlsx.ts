import type { Tabelinvoer } from '@routekaart/bijlage';
import type { CellObject, Sheet } from 'write-excel-file/node';
import { codeerXlsx } from './xlsx-tekst.js';

const BREEDTE = { minst: 10, meest: 60 } as const;
const BLADNAAM = { lengte: 31, verboden: /[[\]/\\:*?'\u0000-\u001f\u007f-\u009f]/g } as const;

/**
 * The tables as a workbook, one sheet each: the title in row 1, a header that stays in view, every cell as text. No
 * cell is ever a formula, and a date stays as it was written.
 */
export async function schrijfXlsx(tabellen: readonly Tabelinvoer[]): Promise<Buffer> {
  // Loaded by the first who asks for a workbook, not by every start.
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const namen = bladnamen(tabellen);
  return writeXlsxFile(tabellen.map((tabel, plaats) => maakBlad(tabel, namen[plaats] ?? 'Blad1'))).toBuffer();
}

function maakBlad({ titel, kop, rijen }: Tabelinvoer, naam: string): Sheet<never> {
  const titelrijen = titel === '' ? [] : [[tekstcel(titel, { fontWeight: 'bold', fontSize: 14 })]];
  return {
    sheet: naam,
    stickyRowsCount: titelrijen.length + 1,
    columns: kop.map((_, kolom) => ({ width: breedteVan(kop, rijen, kolom) })),
    data: [
      ...titelrijen,
      kop.map((cel) => tekstcel(cel, { fontWeight: 'bold' })),
      ...rijen.map(({ cellen }) => cellen.map((cel) => tekstcel(cel, { wrap: true, alignVertical: 'top' }))),
    ],
  };
}

function tekstcel(tekst: string, opmaak: Partial<CellObject>): CellObject | null {
  return tekst === '' ? null : { ...opmaak, type: String, value: codeerXlsx(tekst) };
}

/** Width of a column in characters, from its first 200 rows. */
function breedteVan(kop: readonly string[], rijen: Tabelinvoer['rijen'], kolom: number): number {
  const teksten = [kop, ...rijen.slice(0, 200).map(({ cellen }) => cellen)].map(
    (cellen) => cellen[kolom] ?? '',
  );
  const langste = teksten.reduce((lengte, tekst) => Math.max(lengte, tekst.length), 0);
  return Math.min(BREEDTE.meest, Math.max(BREEDTE.minst, langste + 2));
}

/** Names for the tabs: the titles, without what a spreadsheet refuses, each once whatever its case. */
function bladnamen(tabellen: readonly Tabelinvoer[]): readonly string[] {
  const bezet = new Set<string>();
  return tabellen.map(({ titel }, plaats) => {
    const schoon = titel.replace(BLADNAAM.verboden, ' ').replace(/\s+/g, ' ').trim();
    const gekozen = [schoon.slice(0, BLADNAAM.lengte).trim(), `Blad${plaats + 1}`].find(
      (naam) => naam !== '' && naam.toLowerCase() !== 'history' && !bezet.has(naam.toLowerCase()),
    );
    const naam = gekozen ?? `Blad ${tabellen.length + plaats + 1}`;
    bezet.add(naam.toLowerCase());
    return naam;
  });
}
