import { describe, expect, it } from '@jest/globals';
import Papa from 'papaparse';
import type { Gelezen } from '../gelezen.js';
import { leesBestand, schrijfCsv } from '../index.js';
import { kaal, LASTIGE_TABEL, tabellenVan } from '../testing/proeftabellen.js';
import { herstel, ontwapen } from './formule.js';

function lees(inhoud: string | Uint8Array): Promise<Gelezen> {
  return leesBestand({ naam: 'plakken', inhoud: Buffer.from(inhoud) });
}

function utf16(tekst: string, groot: boolean): Buffer {
  const bytes = Buffer.from(`\ufeff${tekst}`, 'utf16le');
  return groot ? bytes.swap16() : bytes;
}

const PLANNING = 'Week;Datum;Wat\r\n8;22-2;Één keer\r\n9;"1-3\r\nof 2-3";naar de raad, "kort"\r\n';
const CELLEN = [
  ['8', '22-2', 'Één keer'],
  ['9', '1-3\r\nof 2-3', 'naar de raad, "kort"'],
];

describe('a text file', () => {
  it.each([
    ['UTF-8', Buffer.from(PLANNING)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${PLANNING}`)],
    ['UTF-16 LE', utf16(PLANNING, false)],
    ['UTF-16 BE', utf16(PLANNING, true)],
  ])('in %s is read without doubt', async (_, inhoud) => {
    const gelezen = await lees(inhoud);
    expect(kaal(tabellenVan(gelezen))).toEqual([{ titel: '', kop: ['Week', 'Datum', 'Wat'], rijen: CELLEN }]);
    expect(gelezen).toMatchObject({ soort: 'csv', twijfel: [] });
  });

  it('in Windows-1252 is read with its quotes and euro sign, and doubted', async () => {
    const gelezen = await lees(Buffer.from('a;b\n\x80 5;\x93caf\xe9\x94\n', 'latin1'));
    expect(tabellenVan(gelezen)[0]?.rijen[0]?.cellen).toEqual(['€ 5', '“café”']);
    expect(gelezen).toMatchObject({ twijfel: [{ plaats: 'hele bestand' }] });
  });

  it.each(['\t', ';', ',', '|'])('with %j between its fields is recognised', async (teken) => {
    const tekst = ['Week', 'Datum', 'Wat'].join(teken) + `\n` + ['8', '22-2', 'a'].join(teken);
    expect(tabellenVan(await lees(tekst))[0]?.kop).toEqual(['Week', 'Datum', 'Wat']);
  });

  it('may name its own separator', async () => {
    expect(tabellenVan(await lees('sep=,\na,b\n1,2\n'))).toMatchObject([
      { kop: ['a', 'b'], kopregel: 2, rijen: [{ regel: 3, cellen: ['1', '2'] }] },
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('with %j as line end has the line of every row', async (einde) => {
    const tekst = ['Planning 2021', '', 'a\tb', '1\t2', '', '3\t"vier', '5"\tx', 'slot', 'c\td'].join(einde);
    const gelezen = await lees(tekst);
    expect(gelezen).toMatchObject({
      proza: [
        { regel: 1, tekst: 'Planning 2021' },
        { regel: 8, tekst: 'slot' },
      ],
    });
    expect(tabellenVan(gelezen)).toMatchObject([
      {
        titel: 'Planning 2021',
        titelregel: 1,
        kopregel: 3,
        rijen: [{ regel: 4 }, { regel: 6, cellen: ['3', `vier${einde}5`, 'x'] }],
      },
      { titel: 'slot', titelregel: 8, kop: ['c', 'd'], rijen: [] },
    ]);
  });

  it('keeps a quote that does not close as it was typed', async () => {
    const [tabel] = tabellenVan(await lees('a\tb\n"Informeren\tx\n"kort" en goed\ty\n'));
    expect(tabel?.rijen.map(({ cellen }) => cellen[0])).toEqual(['"Informeren', '"kort" en goed']);
  });

  it('without fields is prose', async () => {
    expect(await lees('Beste collega,\nTot ziens')).toMatchObject({
      tabellen: [],
      proza: [{}, { regel: 2 }],
    });
  });

  it('of many open quotes takes no more work for each than one of few', async () => {
    const [weinig, veel] = [await werk(5_000), await werk(40_000)];
    expect(veel).toBeLessThan(3 * 8 * weinig);
  });
});

/**
 * Milliseconds of this process to read so many lines of open quotes, the quickest of five times: what others do
 * meanwhile does not count, nor what the engine of the language compiles and tidies up in between.
 */
async function werk(regels: number): Promise<number> {
  const tijden: number[] = [];
  for (let keer = 0; keer < 5; keer += 1) tijden.push(await eenKeer(regels));
  return Math.min(...tijden);
}

async function eenKeer(regels: number): Promise<number> {
  const begin = process.cpuUsage();
  await lees('"""a;"b""c\n'.repeat(regels));
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

describe('a cell in CSV', () => {
  it.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', '\n=1', '＝1', "'=1", "''-1"])(
    'that is %j cannot run',
    (cel) => {
      expect(ontwapen(cel)).toBe(`'${cel}`);
      expect(herstel(ontwapen(cel))).toBe(cel);
    },
  );

  it.each(["'s avonds", 'a=1', '', "'", '1-3'])('that is %j stays as it is', (cel) => {
    expect(ontwapen(cel)).toBe(cel);
    expect(herstel(cel)).toBe(cel);
  });

  it('is read the same by another reader, with its apostrophe', () => {
    const tekst = schrijfCsv([{ ...LASTIGE_TABEL, titel: '' }]).toString('utf8');
    const { data } = Papa.parse<string[]>(tekst, { delimiter: ';', newline: '\r\n', skipEmptyLines: true });
    expect(data).toEqual(
      [LASTIGE_TABEL.kop, ...LASTIGE_TABEL.rijen.map(({ cellen }) => cellen)].map((r) => r.map(ontwapen)),
    );
  });
});
