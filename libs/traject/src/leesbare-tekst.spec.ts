import { describe, expect, it } from '@jest/globals';
import { isLeesbareTekst } from './leesbare-tekst.js';

describe('a text that can be read', () => {
  it.each(['', 'Raad Zwijndrecht', 'tab\tand\nnew line', 'e\u0301', '\u{1f3db}', 'עברית', '\u200b'])(
    'is %j',
    (tekst) => {
      expect(isLeesbareTekst(tekst)).toBe(true);
    },
  );

  it.each(['\u0000', '\u001b', '\ufffe', '\ud800', '\u202a', '\u202e', '\u2066', '\u2069'])(
    'has no %j',
    (teken) => {
      expect(isLeesbareTekst(`a${teken}b`)).toBe(false);
    },
  );
});
