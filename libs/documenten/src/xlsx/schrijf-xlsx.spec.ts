import { describe, expect, it } from '@jest/globals';
import readXlsxFile, { readSheet } from 'read-excel-file/node';
import { leesBestand, schrijfXlsx } from '../index.js';
import { LASTIGE_TABEL, tabellenVan } from '../testing/proeftabellen.js';
import { openZip } from '../zip/lees-zip.js';

describe('a workbook that is written', () => {
  it('is read the same by another reader', async () => {
    const [, kop, ...rijen] = await readSheet(await schrijfXlsx([LASTIGE_TABEL]), 1, { trim: false });
    expect(kop).toEqual(LASTIGE_TABEL.kop);
    expect(rijen).toEqual(
      LASTIGE_TABEL.rijen.map(({ cellen }) => cellen.map((cel) => (cel === '' ? null : cel))),
    );
  });

  it('has every cell as text and no formula', async () => {
    const archief = await openZip(await schrijfXlsx([LASTIGE_TABEL]));
    const blad = archief.namen.find((naam) => naam.startsWith('xl/worksheets/')) ?? '';
    const xml = (await archief.leesTekst(blad)) ?? '';
    expect(xml).not.toMatch(/<f[ >/]/);
    expect(xml.match(/<c [^>]*>/g)?.filter((cel) => !cel.includes('t="s"'))).toEqual([]);
  });

  it('has tabs with names that every spreadsheet takes, each once, and keeps the titles', async () => {
    const titels = ['a/b:c', 'A B C', '', 'x'.repeat(50), "'"];
    const bytes = await schrijfXlsx(titels.map((titel) => ({ ...LASTIGE_TABEL, titel })));
    const namen = (await readXlsxFile(bytes)).map(({ sheet }) => sheet);
    expect(namen).toEqual(['a b c', 'Blad2', 'Blad3', 'x'.repeat(31), 'Blad5']);
    const gelezen = tabellenVan(await leesBestand({ naam: 'a.xlsx', inhoud: bytes }));
    expect(gelezen.map(({ titel }) => titel)).toEqual(titels);
  });
});
