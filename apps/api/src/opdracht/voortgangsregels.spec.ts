import { describe, expect, it } from '@jest/globals';
import { voortgangsregels } from './voortgangsregels.js';

function regelsVan(rijen: number): readonly string[] {
  const regels: string[] = [];
  const meld = voortgangsregels((regel) => regels.push(regel));
  for (let gedaan = 100; gedaan <= rijen; gedaan += 100) meld({ fase: 'rijen', gedaan, totaal: rijen });
  for (let gedaan = 1; gedaan <= 25; gedaan += 1) meld({ fase: 'regels', gedaan, totaal: 25 });
  return regels;
}

describe('the progress of a reading', () => {
  it('is told of a long one, row by thousand and rule by ten', () => {
    expect(regelsVan(2_500)).toEqual([
      '  1.000 van 2.500 rijen gelezen',
      '  2.000 van 2.500 rijen gelezen',
      '  2.500 van 2.500 rijen gelezen',
      '  10 van 25 regels nagelopen',
      '  20 van 25 regels nagelopen',
      '  25 van 25 regels nagelopen',
    ]);
  });

  it('is not told of a short one', () => {
    expect(regelsVan(900)).toEqual([]);
  });
});
