import { describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import fc from 'fast-check';
import { dagOp, maandenIn, procentVan } from './as.js';

const as = { van: dagVan('2021-11-20'), tot: dagVan('2022-02-28') };

describe('the axis of time', () => {
  it('finds the day back where it was put', () => {
    fc.assert(
      fc.property(fc.integer({ min: as.van, max: as.tot }), (dag) => {
        expect(dagOp(procentVan(dag, as) / 100, as)).toBe(dag);
      }),
    );
  });

  it.each([
    ['2021-01-01', 0],
    ['2023-01-01', 100],
  ])('keeps %s, which lies beyond it, at its edge', (dag, procent) => {
    expect(procentVan(dagVan(dag), as)).toBe(procent);
  });

  it('names every month that begins in it, over the turn of the year', () => {
    expect(maandenIn(as)).toEqual([
      { dag: dagVan('2021-12-01'), naam: 'dec' },
      { dag: dagVan('2022-01-01'), naam: 'jan' },
      { dag: dagVan('2022-02-01'), naam: 'feb' },
    ]);
  });
});
