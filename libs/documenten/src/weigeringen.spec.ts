import { describe, expect, it } from '@jest/globals';
import { leesBestand, schrijfDocx, schrijfXlsx } from './index.js';
import { type Geval, verwachtWeigering } from './testing/geval.js';
import { DOCUMENT, WERKMAP } from './testing/proefbestanden.js';
import { LASTIGE_TABEL } from './testing/proeftabellen.js';
import { maakZip } from './testing/zip.js';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const BESTANDEN: readonly Geval[] = [
  ['an empty file', 'a.csv', () => '', /leeg/],
  ['one byte', 'a.csv', () => 'x', /geen tabel/],
  ['a file of more than 5 MB', 'a.csv', () => 'a;b\n'.repeat(1_250_001), /groter dan 5 MB/],
  ['a paste of 10 MB', 'plakken', () => 'x'.repeat(10_000_000), /groter dan 5 MB/],
  ['a program named .xlsx', 'a.xlsx', () => Buffer.from('MZ\x90\x00\x03\x00', 'latin1'), /programma/],
  ['a workbook named .csv', 'a.csv', () => maakZip(WERKMAP), /\.csv, maar de inhoud is een Excel-bestand/],
  ['a text named .xlsx', 'a.xlsx', () => 'Week;Datum\n1;2\n', /\.xlsx, maar de inhoud is een tekstbestand/],
  ['a document named .xlsx', 'a.XLSX', () => maakZip(DOCUMENT), /maar de inhoud is een Word-bestand/],
  ['an old Office file', 'a.xls', () => OLE, /oude opmaak/],
  [
    'a workbook with a password',
    'a.xlsx',
    () => Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]),
    /wachtwoord/,
  ],
  ['a pdf', 'a.csv', () => '%PDF-1.7\n', /pdf/],
  ['rich text', 'a.txt', () => '{\\rtf1 {\\object}}', /rtf/],
  ['a web page', 'a.csv', () => '<!DOCTYPE html><table></table>', /wordt hier niet gelezen/],
  ['a plain archive', 'a.zip', () => maakZip([{ naam: 'a.txt', inhoud: 'x' }]), /archief/],
  ['an archive that was cut off', 'a.xlsx', () => maakZip(WERKMAP).subarray(0, 400), /beschadigd/],
  ['bytes that are no text', 'a.csv', () => Buffer.from([1, 0, 2, 0, 3]), /tekens die in tekst niet/],
  [
    'a line of more than 100,000 characters',
    'a.csv',
    () => `a;b\n${'x;'.repeat(60_000)}\n`,
    /langer dan 100\.000/,
  ],
  ['a text of more than 50,000 rows', 'a.csv', () => 'a;b\n'.repeat(50_001), /meer dan 50\.000 rijen/],
  ['a text of more than 200 columns', 'a.csv', () => `${'a;'.repeat(200)}b\n`, /meer dan 200 kolommen/],
];

describe('a file that is refused', () => {
  it.each(BESTANDEN)('is %s', (...geval) => verwachtWeigering(geval));

  it('says in which line the characters are that are no text', async () => {
    const gelezen = await leesBestand({ naam: 'a.csv', inhoud: Buffer.from('a;b\n1;\u0007\n') });
    expect(gelezen).toMatchObject({ kind: 'geweigerd', plaats: 'regel 2' });
  });

  it('gives a value for every file that was cut off or spoiled somewhere, never an exception', async () => {
    const tabellen = [LASTIGE_TABEL];
    const goed = [await schrijfXlsx(tabellen), await schrijfDocx({ titel: '', tabellen }), maakZip(WERKMAP)];
    for (const bytes of goed) {
      for (let keer = 0; keer < 12; keer += 1) {
        const plaats = Math.floor((bytes.length * keer) / 12);
        const kapot = Buffer.from(bytes);
        kapot[plaats] = (kapot[plaats] ?? 0) ^ 0x55;
        for (const inhoud of [kapot, bytes.subarray(0, plaats)]) {
          expect(['tabellen', 'geweigerd']).toContain((await leesBestand({ naam: 'a', inhoud })).kind);
        }
      }
    }
  }, 60_000);
});

describe('the same file without its fault', () => {
  it.each([
    ['a.xlsx', WERKMAP],
    ['a.docx', DOCUMENT],
  ])('is read: %s', async (naam, delen) => {
    const gelezen = await leesBestand({ naam, inhoud: maakZip(delen) });
    expect(gelezen).toMatchObject({ kind: 'tabellen', tabellen: [{ kop: ['Week', 'Datum'] }] });
  });
});
