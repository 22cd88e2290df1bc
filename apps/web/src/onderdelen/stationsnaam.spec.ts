import { describe, expect, it } from '@jest/globals';
import { laatsteHier, stationsnaam } from './stationsnaam.js';

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

describe('laatsteHier', () => {
  const van = (station: string, gemeente: string | null) => ({
    station,
    gemeente: gemeente === null ? null : { naam: gemeente },
  });

  it('is the last station of the gemeente, not the regional one that follows', () => {
    const route = [van('onsd', null), van('raad', 'Sliedrecht'), van('bekendmaking', null)];
    expect(laatsteHier(route)?.station).toBe('raad');
  });

  it('is the last regional one where the gemeente has none', () => {
    expect(laatsteHier([van('onsd', null), van('bekendmaking', null)])?.station).toBe('bekendmaking');
  });
});
