import { describe, expect, it } from '@jest/globals';
import { UITKOMSTEN, blokkeert, isPositief, laatOpen } from './besluit.js';

describe('the outcomes', () => {
  it.each([
    ['ingestemd', true, false, false],
    ['ingestemd-met-aanpassingen', true, false, false],
    ['toestemming-verleend', true, false, false],
    ['niet-ingestemd', false, true, false],
    ['toestemming-onthouden', false, true, false],
    ['ter-kennis-genomen', false, false, false],
    ['aangehouden', false, false, true],
    ['terugverwezen', false, false, true],
    ['teruggenomen', false, false, true],
    ['ingetrokken', false, false, true],
    ['van-de-agenda', false, false, true],
  ] as const)(
    '"%s" agrees: %s; stops the stuk: %s; closes nothing: %s',
    (uitkomst, positief, blokkade, open) => {
      expect([isPositief(uitkomst), blokkeert(uitkomst), laatOpen(uitkomst)]).toEqual([
        positief,
        blokkade,
        open,
      ]);
    },
  );

  it('are these eleven', () => {
    expect(UITKOMSTEN).toHaveLength(11);
  });
});
