import { describe, expect, it } from '@jest/globals';
import { formatTelwoord, leesTelwoord } from './telwoord.js';

describe('formatTelwoord', () => {
  it.each([
    [0, 'nul'],
    [1, 'één'],
    [12, 'twaalf'],
    [13, '13'],
  ])('writes %i as %s', (getal, woord) => {
    expect(formatTelwoord(getal)).toBe(woord);
  });
});

describe('leesTelwoord', () => {
  it.each([
    ['nul', 0],
    ['een', 1],
    ['één', 1],
    ['drie', 3],
    ['3', 3],
    ['120', 120],
  ])('reads %s', (woord, getal) => {
    expect(leesTelwoord(woord)).toBe(getal);
  });

  it.each(['veel', '', '1200', '3e', 'M3'])('reads no number in “%s”', (woord) => {
    expect(leesTelwoord(woord)).toBeNull();
  });
});
