import { describe, expect, it } from '@jest/globals';
import { aVergadering, dag, onsdRij, vast } from './testing/bouwers.js';
import { STAP, voorbeeld, voorspelStap } from './testing/voorbeeld.js';

/** The ONS-D of do 11-3 in the plan, with these meetings as `[day, deadline]`. */
const onsd = (...dagen: readonly (readonly [string, string])[]) =>
  voorspelStap(
    STAP.onsd,
    voorbeeld({
      activiteiten: [onsdRij(vast('11-3'))],
      vergaderingen: dagen.map(([opDag, sluiting]) => aVergadering('ons-d', opDag, sluiting)),
    }),
  );

describe('a step on its day of the plan', () => {
  it('has room until its meeting closes, and misses it for the first that closes later', () => {
    expect(onsd(['11-3', '8-3'], ['12-3', '8-3'], ['18-3', '9-3'], ['25-3', '22-3'])).toMatchObject({
      grond: 'plandatum',
      dag: { vroegst: dag('11-3'), laatst: dag('11-3') },
      vergadering: { dag: dag('11-3') },
      marge: { dagen: 7, werkdagen: 5 },
      volgende: { dag: dag('18-3') },
    });
  });

  it('has room until the day itself where the calendar has no meeting, and goes on at one after it', () => {
    expect(onsd(['4-3', '1-3'], ['12-3', '11-3'], ['18-3', '15-3'])).toMatchObject({
      grond: 'plandatum',
      vergadering: null,
      marge: { dagen: 10, werkdagen: 8 },
      volgende: { dag: dag('18-3') },
    });
  });

  it('has no next one where the calendar ends', () => {
    expect(onsd(['11-3', '8-3']).volgende).toBeNull();
  });
});
