import { describe, expect, it } from '@jest/globals';
import { onderwerpSleutel } from './routekaart.js';

describe('what a row of a routekaart is about', () => {
  it('is known by the code of the activiteit, or by mijlpaal and station', () => {
    expect(onderwerpSleutel({ kind: 'activiteit', activiteit: 'A-M1-13' })).toBe('A-M1-13');
    expect(onderwerpSleutel({ kind: 'station', mijlpaal: 3, station: 'raad' })).toBe('M3/raad');
  });
});
