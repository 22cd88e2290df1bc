import { describe, expect, it } from '@jest/globals';
import { vingerafdrukVan } from './vingerafdruk.js';

describe('vingerafdrukVan', () => {
  it('is the SHA-256 that FIPS 180-2 gives for “abc”', async () => {
    expect(await vingerafdrukVan(new Blob(['abc']))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
