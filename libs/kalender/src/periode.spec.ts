import { describe, expect, it } from '@jest/globals';
import { dagVan } from './dag.js';
import { type Periode, bevat, overlapt } from './periode.js';

/** Days of March 2021. */
const maart = (dag: number) => dagVan(`2021-03-${String(dag).padStart(2, '0')}`);
const van = (eerste: number, laatste: number): Periode => ({ van: maart(eerste), tot: maart(laatste) });

describe('a period', () => {
  it.each([
    [10, false],
    [11, true],
    [15, true],
    [16, false],
  ])('of 11-3 t/m 15-3 holds %i-3: %s', (dag, erin) => {
    expect(bevat(van(11, 15), maart(dag))).toBe(erin);
  });

  it.each([
    [8, 10, false],
    [8, 11, true],
    [12, 13, true],
    [15, 20, true],
    [16, 20, false],
    [1, 31, true],
  ])('of 11-3 t/m 15-3 overlaps one of %i-3 t/m %i-3: %s', (eerste, laatste, samen) => {
    expect(overlapt(van(11, 15), van(eerste, laatste))).toBe(samen);
    expect(overlapt(van(eerste, laatste), van(11, 15))).toBe(samen);
  });
});
