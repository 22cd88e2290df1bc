import { describe, expect, it } from '@jest/globals';
import type { Tabelinvoer } from '@routekaart/bijlage';
import fc from 'fast-check';
import { leesBestand, schrijfCsv, schrijfDocx, schrijfTsv, schrijfXlsx } from './index.js';
import { kaal, LASTIGE_TABEL, tabellenVan, tabellenVanBron004 } from './testing/proeftabellen.js';

type Schrijver = (tabellen: readonly Tabelinvoer[]) => Promise<Buffer> | Buffer;

const FORMATEN: readonly (readonly [string, Schrijver])[] = [
  ['csv', schrijfCsv],
  ['tsv', schrijfTsv],
  ['xlsx', schrijfXlsx],
  ['docx', (tabellen) => schrijfDocx({ titel: 'Bijlage', tabellen })],
];

async function heenEnTerug(
  soort: string,
  schrijf: Schrijver,
  tabellen: readonly Tabelinvoer[],
): Promise<unknown> {
  return kaal(tabellenVan(await leesBestand({ naam: `planning.${soort}`, inhoud: await schrijf(tabellen) })));
}

describe.each(FORMATEN)('what is written as %s', (soort, schrijf) => {
  it('comes back with the same cells, also for texts that break naive programs', async () => {
    const tabellen = [LASTIGE_TABEL, { ...LASTIGE_TABEL, titel: 'Tweede' }];
    expect(await heenEnTerug(soort, schrijf, tabellen)).toEqual(kaal(tabellen));
  });

  it('comes back as the tables of bron 004', async () => {
    const tabellen = tabellenVanBron004();
    expect(tabellen.map(({ rijen }) => rijen.length)).toEqual([7, 10, 17, 24]);
    expect(await heenEnTerug(soort, schrijf, tabellen)).toEqual(kaal(tabellen));
  });

  it('comes back without a title when a table has none', async () => {
    const tabellen = ['', '', 'Met titel'].map((titel) => ({
      ...LASTIGE_TABEL,
      titel,
      kop: ['a', 'b'],
      rijen: [],
    }));
    expect(await heenEnTerug(soort, schrijf, tabellen)).toEqual(kaal(tabellen));
  });

  it('replaces what XML cannot hold and stays readable', async () => {
    const kapot = {
      titel: '',
      kop: ['a', 'b'],
      rijen: [{ regel: 2, cellen: ['\u0000\u0008\ufffe', 'x\ud800'] }],
    };
    const goed = [{ titel: '', kop: ['a', 'b'], rijen: [['\ufffd\ufffd\ufffd', 'x\ufffd']] }];
    expect(await heenEnTerug(soort, schrijf, [kapot])).toEqual(goed);
  });

  it('comes back for any text of printable characters', async () => {
    const cel = fc.string({ unit: 'grapheme', minLength: 1 }).filter((tekst) => tekst.trim() !== '');
    const rijen = fc.array(fc.tuple(cel, cel, cel), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rijen, async ([kop, ...rest]) => {
        const tabel = {
          titel: 'Proef',
          kop: kop ?? [],
          rijen: rest.map((cellen, plaats) => ({ regel: plaats + 2, cellen })),
        };
        expect(await heenEnTerug(soort, schrijf, [tabel])).toEqual(kaal([tabel]));
      }),
      { numRuns: 25 },
    );
  });
});
