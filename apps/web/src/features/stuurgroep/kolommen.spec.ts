import { describe, expect, it } from '@jest/globals';
import { kolommenVan } from './kolommen.js';

const rij = (...stations: readonly string[]) => ({ cellen: stations.map((station) => ({ station })) });

describe('the columns of a mijlpaal', () => {
  it('are the stations past which any gemeente goes, in the order of the route', () => {
    expect(kolommenVan([])).toEqual([]);
    expect(kolommenVan([rij('college', 'raad'), rij('po', 'college', 'raad')])).toEqual([
      'po',
      'college',
      'raad',
    ]);
    expect(kolommenVan([rij('college', 'commissie', 'raad'), rij('po', 'college', 'raad')])).toEqual([
      'po',
      'college',
      'commissie',
      'raad',
    ]);
  });
});
