import { describe, expect, it } from '@jest/globals';
import { UITKOMSTEN, blokkeert, isPositief } from './besluit.js';

describe('the outcomes', () => {
  it.each([
    ['ingestemd', true, false],
    ['ingestemd-met-aanpassingen', true, false],
    ['toestemming-verleend', true, false],
    ['niet-ingestemd', false, true],
    ['toestemming-onthouden', false, true],
    ['aangehouden', false, false],
    ['terugverwezen', false, false],
    ['teruggenomen', false, false],
    ['ingetrokken', false, false],
    ['van-de-agenda', false, false],
  ] as const)('"%s" lets the stuk travel on: %s; stops it: %s', (uitkomst, positief, blokkade) => {
    expect([isPositief(uitkomst), blokkeert(uitkomst)]).toEqual([positief, blokkade]);
  });

  it('are these ten', () => {
    expect(UITKOMSTEN).toHaveLength(10);
  });
});
