import { describe, expect, it } from '@jest/globals';
import { stationsnaam } from './stationsnaam.js';

const college = { station: 'college', gremium: { naam: 'College Sliedrecht' } };
const raad = { station: 'raad', gremium: { naam: 'Raad Sliedrecht' } };
const treffen = { station: 'treffen', gremium: { naam: 'College Sliedrecht' } };

describe('stationsnaam', () => {
  it('tells two stations of one college apart', () => {
    const route = [college, raad, treffen];
    expect(route.map((station) => stationsnaam(station, route))).toEqual([
      'College Sliedrecht',
      'Raad Sliedrecht',
      'College Sliedrecht (treffen)',
    ]);
  });
});
