import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afstand } from './afstand.js';

describe('afstand', () => {
  it.each([
    ['alblasterdam', 'alblasserdam', 1],
    ['stuurgreop', 'stuurgroep', 2],
    ['informereren', 'informeren', 2],
    ['raad', 'raden', 3],
    ['raden', 'raad', 3],
    ['', 'raad', 3],
    ['college', 'stuurgroep', 3],
  ])('counts the letters between %j and %j, up to three: %i', (a, b, letters) => {
    expect(afstand(a, b, 2)).toBe(letters);
  });

  it('is the same both ways, and zero only for equal words', () => {
    const woord = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(woord, woord, (a, b) => {
        expect(afstand(a, b, 8)).toBe(afstand(b, a, 8));
        expect(afstand(a, b, 8) === 0).toBe(a === b);
      }),
    );
  });
});
