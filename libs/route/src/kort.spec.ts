import { describe, expect, it } from '@jest/globals';
import { kort } from './kort.js';

describe('a text between other words', () => {
  it.each([
    ['abcde', 5, 'abcde'],
    ['abcdef', 5, 'abcd…'],
    ['abc def', 5, 'abc…'],
    ['\u{1f3db}\u{1f3db}\u{1f3db}', 2, '\u{1f3db}…'],
  ])('%s in %i characters is %s', (tekst, meeste, verwacht) => {
    expect(kort(tekst, meeste)).toBe(verwacht);
  });
});
