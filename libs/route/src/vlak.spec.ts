import { describe, expect, it } from '@jest/globals';
import { maakKalender } from '@routekaart/kalender';
import { aVergadering, dag } from './testing/bouwers.js';
import { maakVergaderlijst } from './vergaderlijst.js';
import { GEEN_DAG, maakVlakRooster, voorspelVlak } from './vlak.js';

const rooster = maakVlakRooster(
  [
    [
      ['9-3', '4-3'],
      ['16-3', '11-3'],
      // A second evening that closes no later than the one before it.
      ['17-3', '11-3'],
      ['23-3', '18-3'],
    ],
    [],
    [
      ['13-4', '18-3'],
      ['18-5', '22-4'],
    ],
  ].map((dagen, gremium) =>
    maakVergaderlijst(
      dagen.map(([opDag = '', sluiting = '']) => aVergadering(String(gremium), opDag, sluiting)),
      maakKalender([]),
    ),
  ),
);

/** The days of these routes past bodies 0, 1 and 2, from a day on. */
function dagen(route: readonly number[], stappen: number, gereed: string): readonly number[] {
  const uit = new Int32Array(route.length);
  voorspelVlak(rooster, Int32Array.from(route), stappen, dag(gereed), uit);
  return [...uit];
}

describe('the meetings of many bodies in two rows of numbers', () => {
  it('are those that close later than each before them, body after body', () => {
    expect([...rooster.begin]).toEqual([0, 3, 3, 5]);
    expect([...rooster.dagen]).toEqual(['9-3', '16-3', '23-3', '13-4', '18-5'].map((een) => dag(een)));
    expect([...rooster.aanleverdagen]).toEqual(
      ['4-3', '11-3', '18-3', '18-3', '22-4'].map((een) => dag(een)),
    );
  });
});

describe('the days of many routes at once', () => {
  it('are those of the first meeting that is still open, each step after the one before it', () => {
    expect(dagen([0, 2], 2, '11-3')).toEqual([dag('16-3'), dag('13-4')]);
    expect(dagen([0, 2], 2, '12-3')).toEqual([dag('23-3'), dag('18-5')]);
    expect(dagen([0, 2], 2, '1-3')).toEqual([dag('9-3'), dag('13-4')]);
  });

  it('are found for each route from the same day', () => {
    expect(dagen([0, 2, 2, 0, 2, 2], 2, '11-3')).toEqual([
      dag('16-3'),
      dag('13-4'),
      dag('13-4'),
      GEEN_DAG,
      dag('13-4'),
      dag('18-5'),
    ]);
  });

  it('end where a body has no meeting, or none that is open', () => {
    expect(dagen([1, 2], 2, '1-3')).toEqual([GEEN_DAG, GEEN_DAG]);
    expect(dagen([0], 1, '19-3')).toEqual([GEEN_DAG]);
    expect(dagen([2], 1, '23-4')).toEqual([GEEN_DAG]);
  });
});
