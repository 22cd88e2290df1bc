import { describe, expect, it } from '@jest/globals';
import { naamUuid } from './naam-uuid.js';

describe('naamUuid', () => {
  it('is the same for the same name, and another for another', () => {
    const namen = Array.from({ length: 1000 }, (_, index) => naamUuid(`naam ${index}`));
    expect(new Set(namen).size).toBe(1000);
    expect(namen[7]).toBe(naamUuid('naam 7'));
  });

  it('has the form of a uuid of version 5', () => {
    for (const naam of ['', 'GR-SDD', 'é']) {
      expect(naamUuid(naam)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });
});
