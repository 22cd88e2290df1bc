import { describe, expect, it } from '@jest/globals';
import { eenmaalPer } from './eenmaal.js';

describe('eenmaalPer', () => {
  it('asks once for each value, not for each that is equal', () => {
    let gevraagd = 0;
    const aantalIn = eenmaalPer((lijst: readonly number[]) => {
      gevraagd += 1;
      return lijst.length;
    });
    const lijst = [1, 2];

    expect([aantalIn(lijst), aantalIn(lijst), gevraagd]).toEqual([2, 2, 1]);
    expect([aantalIn([1, 2]), gevraagd]).toEqual([2, 2]);
  });

  it('remembers also that there is no answer', () => {
    let gevraagd = 0;
    const eersteVan = eenmaalPer((lijst: readonly number[]) => {
      gevraagd += 1;
      return lijst[0];
    });
    const leeg: readonly number[] = [];

    expect([eersteVan(leeg), eersteVan(leeg), gevraagd]).toEqual([undefined, undefined, 1]);
  });
});
