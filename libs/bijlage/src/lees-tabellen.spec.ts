import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leesTabellen } from './lees-tabellen.js';
import { maakTabel } from './tabel.js';

const regels = (...tekst: readonly string[]): string => tekst.join('\n');

describe('leesTabellen', () => {
  it('takes the last line of prose as title and the first line with tabs as header', () => {
    const [tabel] = leesTabellen(
      regels('Inleiding', 'Planning', '', 'Week\tWat', 'Week 4\tBijpraten', 'Week 5\t'),
    );
    expect(tabel).toEqual({
      titel: 'Planning',
      titelregel: 2,
      kop: ['Week', 'Wat'],
      kopregel: 4,
      rijen: [
        { regel: 5, cellen: ['Week 4', 'Bijpraten'] },
        { regel: 6, cellen: ['Week 5', ''] },
      ],
      herhaaldeKoppen: [],
    });
  });

  it.each([
    ['with its header again', ['', 'Week\tWat', 'Week 5\tY'], [4]],
    ['with its header in other case and spacing', ['', ' WEEK\twat ', 'Week 5\tY'], [4]],
    ['without its header', ['', 'Week 5\tY'], []],
    ['with its header again, but no empty line', ['Week\tWat', 'Week 5\tY'], [3]],
  ])('joins a table that a page broke in two, %s', (_hoe, vervolg, herhaaldeKoppen) => {
    const tabellen = leesTabellen(regels('Week\tWat', 'Week 4\tX', ...vervolg));
    expect(tabellen).toHaveLength(1);
    expect(tabellen[0]?.rijen.map((rij) => rij.cellen[1])).toEqual(['X', 'Y']);
    expect(tabellen[0]?.herhaaldeKoppen).toEqual(herhaaldeKoppen);
  });

  it.each([
    ['a line of prose between them', ['Teksten', 'Week\tWat', 'Week 5\tY']],
    ['another header', ['', 'Wat\tWie', 'X\tY']],
    ['another number of columns', ['', 'Week 5\tY\tZ']],
  ])('keeps two tables apart with %s', (_hoe, vervolg) => {
    expect(leesTabellen(regels('Week\tWat', 'Week 4\tX', ...vervolg))).toHaveLength(2);
  });

  it('keeps a header without rows as an empty table', () => {
    expect(leesTabellen('Definitieve teksten\r\nWeek\tWat\r\n')).toMatchObject([{ kopregel: 2, rijen: [] }]);
  });

  it('gives every line with a tab exactly one place, for any text', () => {
    const regel = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom('Week', 'Wat', 'Week 4', '', 'x'), { minLength: 2 })
        .map((cellen) => cellen.join('\t')),
    );
    fc.assert(
      fc.property(fc.array(regel), (delen) => {
        const tekst = delen.join('\n');
        const plaatsen = leesTabellen(tekst).flatMap((tabel) => [
          ...(tabel.kopregel === null ? [] : [tabel.kopregel]),
          ...tabel.herhaaldeKoppen,
          ...tabel.rijen.map((rij) => rij.regel),
        ]);
        const metTab = tekst
          .split(/\r\n|\n|\r/)
          .flatMap((inhoud, plaats) => (inhoud.includes('\t') ? [plaats + 1] : []));
        expect([...plaatsen].sort((a, b) => a - b)).toEqual(metTab);
      }),
    );
  });
});

describe('maakTabel', () => {
  it('sets a repeated header of a table of cells apart', () => {
    const rijen = [
      { regel: 2, cellen: ['Week 4', 'X'] },
      { regel: 3, cellen: ['week', 'wat'] },
    ];
    expect(maakTabel({ titel: 'Blad 1', kop: ['Week', 'Wat'], rijen })).toEqual({
      titel: 'Blad 1',
      titelregel: null,
      kop: ['Week', 'Wat'],
      kopregel: null,
      rijen: rijen.slice(0, 1),
      herhaaldeKoppen: [3],
    });
  });
});
