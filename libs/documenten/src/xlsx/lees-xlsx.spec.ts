import { describe, expect, it } from '@jest/globals';
import { leesBestand } from '../index.js';
import { maakWerkmap, type Proefwerkmap, tekstrij } from '../testing/proefbestanden.js';
import { tabellenVan } from '../testing/proeftabellen.js';

const KOP = tekstrij(1, ['Week', 'Datum', 'Wat']);

async function lees(map: Proefwerkmap): Promise<Awaited<ReturnType<typeof leesBestand>>> {
  return leesBestand({ naam: 'planning.xlsx', inhoud: maakWerkmap(map) });
}

async function celVan(cel: string, rest: Partial<Proefwerkmap> = {}): Promise<string | undefined> {
  const blad = `<sheetData>${KOP}<row r="2"><c t="inlineStr"><is><t>x</t></is></c>${cel}</row></sheetData>`;
  return tabellenVan(await lees({ ...rest, blad }))[0]?.rijen[0]?.cellen[1];
}

describe('a date cell', () => {
  it.each([
    ['a built-in format', 14, {}, '44266', '11-3-2021'],
    ['a Dutch format', 164, { 164: '[$-413]d mmmm yyyy;@' }, '44266', '11-3-2021'],
    ['day and month only', 164, { 164: 'd/mmm' }, '44252', '25-2-2021'],
    ['a date with a time', 22, {}, '44266.5', '11-3-2021 12:00'],
    ['a time alone', 20, {}, '0.395833333333333', '9:30'],
    ['the last day of February 1900', 14, {}, '59', '28-2-1900'],
    ['the first day of March 1900', 14, {}, '61', '1-3-1900'],
  ])('with %s is the day that stands there', async (_, stijl, formaten, waarde, tekst) => {
    expect(await celVan(`<c s="0"><v>${waarde}</v></c>`, { stijlen: [stijl], formaten })).toBe(tekst);
  });

  it('counts from 1904 when the workbook says so', async () => {
    const rest = { stijlen: [14], werkmapPr: '<workbookPr date1904="1"/>' };
    expect(await celVan('<c s="0"><v>42804</v></c>', rest)).toBe('11-3-2021');
  });

  it('may hold ISO text', async () => {
    expect(await celVan('<c t="d"><v>2021-03-11T00:00:00</v></c>')).toBe('11-3-2021');
  });

  it('that never was, is doubted', async () => {
    const rij = `<row r="2"><c s="0"><v>60</v></c><c><v>1</v></c></row>`;
    const gelezen = await lees({ stijlen: [14], blad: `<sheetData>${KOP}${rij}</sheetData>` });
    expect(gelezen).toMatchObject({ twijfel: [{ cel: { tabel: 0, regel: 2, kolom: 1 } }] });
  });
});

describe('a cell', () => {
  it.each([
    ['a whole number', '<c><v>8</v></c>', '8'],
    ['a fraction without its rounding error', '<c><v>0.30000000000000004</v></c>', '0,3'],
    ['a number with a format of its own', '<c s="1"><v>1234</v></c>', '1234'],
    ['a truth value', '<c t="b"><v>1</v></c>', 'WAAR'],
    ['a shared text', '<c t="s"><v>0</v></c>', 'nog plannen'],
    [
      'a text in pieces',
      '<c t="inlineStr"><is><r><t>25</t></r><r><t>-2</t></r><rPh><t>x</t></rPh></is></c>',
      '25-2',
    ],
    ['a text in CDATA', '<c t="inlineStr"><is><t><![CDATA[a<b]]>&amp;c</t></is></c>', 'a<b&c'],
  ])('with %s is read as a reader sees it', async (_, cel, tekst) => {
    const rest = { teksten: ['nog plannen'], stijlen: [0, 164], formaten: { 164: '&quot;dagen&quot; 0' } };
    expect(await celVan(cel, rest)).toBe(tekst);
  });

  it('with a formula shows its last value and is doubted, with its place', async () => {
    const cel = '<c r="B3" t="str"><f>A1&amp;"x"</f><v>25-2</v></c>';
    const blad = `<sheetData>${KOP}${tekstrij(2, ['8', '22-2', 'a'])}<row r="3">${cel}<c><v>1</v></c></row></sheetData>`;
    const gelezen = await lees({ naam: 'Planning', blad });
    expect(gelezen).toMatchObject({
      tabellen: [{ titel: 'Planning', rijen: [{}, { regel: 3, cellen: ['', '25-2', '1'] }] }],
      twijfel: [
        {
          plaats: 'blad ‘Planning’, rij 3, kolom B',
          uitleg: 'De waarde komt uit een formule en is niet nagerekend.',
          cel: { tabel: 0, regel: 3, kolom: 2 },
        },
      ],
    });
  });

  it('that is merged downwards holds for every row it spans', async () => {
    const rijen =
      tekstrij(2, ['Week 8', '22-2', 'a']) + tekstrij(3, ['', '23-2', 'b']) + tekstrij(4, ['', '1-3', 'c']);
    const blad = `<sheetData>${KOP}${rijen}</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>`;
    const cellen = tabellenVan(await lees({ blad }))[0]?.rijen.map((rij) => rij.cellen[0]);
    expect(cellen).toEqual(['Week 8', 'Week 8', '']);
  });
});

describe('a sheet', () => {
  it('gives a table per title, and keeps row numbers over empty rows', async () => {
    const blad = `<sheetData>${tekstrij(2, ['Eerste'])}${tekstrij(3, ['a', 'b'])}${tekstrij(6, ['1', '2'])}${tekstrij(7, ['los'])}${tekstrij(9, ['Tweede'])}${tekstrij(10, ['c', 'd'])}</sheetData>`;
    expect(tabellenVan(await lees({ blad }))).toMatchObject([
      {
        titel: 'Eerste',
        titelregel: 2,
        kop: ['a', 'b'],
        kopregel: 3,
        rijen: [
          { regel: 6, cellen: ['1', '2'] },
          { regel: 7, cellen: ['los', ''] },
        ],
      },
      { titel: 'Tweede', kop: ['c', 'd'], rijen: [] },
    ]);
  });

  it('that is hidden is named and not read', async () => {
    const meerBladen = '<sheet name="Oud" sheetId="2" state="hidden" r:id="rId1"/>';
    const gelezen = await lees({ meerBladen, blad: `<sheetData>${KOP}</sheetData>` });
    expect(gelezen).toMatchObject({ tabellen: [{}], twijfel: [{ plaats: 'blad ‘Oud’' }] });
  });
});
