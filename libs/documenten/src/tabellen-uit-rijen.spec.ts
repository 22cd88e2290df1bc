import { describe, expect, it } from '@jest/globals';
import { type RuweRij, tabellenUitRijen } from './tabellen-uit-rijen.js';

/** Rows of a sheet by their line; a line that is left out is empty. */
function rijen(...regels: readonly (readonly string[])[]): readonly RuweRij[] {
  return regels.map((cellen, plaats) => ({ regel: plaats + 1, cellen, los: false }));
}

const KOP = ['Week', 'Datum', 'Wat'];
const RIJ = ['Week 8', '22-2', 'Bijpraten'];

describe('a single text after an empty row', () => {
  it.each([
    ['a sentence', 'In de eerste procesbrief besteden we aandacht aan het proces.'],
    ['a title', 'Detailplanning conceptteksten'],
    ['a sentence with a day', 'Op donderdag 3 september 2021 is er een extra vergadering.'],
  ])('that is %s ends the table, and is the title of the next', (_wat, tekst) => {
    const { proza, tabellen } = tabellenUitRijen(rijen(KOP, RIJ, [], [tekst], [], KOP, RIJ));
    expect(proza.map((regel) => regel.tekst)).toEqual([tekst]);
    expect(tabellen.map(({ titel, rijen: eigen }) => [titel, eigen.length])).toEqual([
      ['', 1],
      [tekst, 1],
    ]);
  });

  it.each(['1-6-2021', 'Week 9', '3 september', 'donderdag 3 september 2021'])(
    'that is “%s” is a row of which the rest is empty',
    (tekst) => {
      const { proza, tabellen } = tabellenUitRijen(rijen(KOP, RIJ, [], [tekst], [], RIJ));
      expect(proza).toEqual([]);
      expect(tabellen.map((tabel) => tabel.rijen.map(({ cellen }) => cellen[0]))).toEqual([
        ['Week 8', tekst, 'Week 8'],
      ]);
    },
  );
});
