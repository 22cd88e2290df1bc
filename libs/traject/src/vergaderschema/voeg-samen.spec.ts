import { describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import { lees, rij } from './testing/lijst.js';

describe('two lines about di 26-1-2021', () => {
  it.each([
    ['say the same', {}, {}, { staat: 'bevestigd', besluitvormend: true }, 'DUBBELE_RIJ'],
    [
      'differ in the status',
      {},
      { Status: 'concept' },
      { staat: 'voorlopig', besluitvormend: true },
      'TEGENSTRIJDIGE_RIJEN',
    ],
    [
      'differ in the kind, and both decide',
      {},
      { Soort: 'extra' },
      { staat: 'voorlopig', besluitvormend: true, soort: 'regulier' },
      'TEGENSTRIJDIGE_RIJEN',
    ],
    [
      'differ in whether they decide',
      {},
      { Soort: 'begroting' },
      { staat: 'voorlopig', besluitvormend: false },
      'TEGENSTRIJDIGE_RIJEN',
    ],
    [
      'differ in whether they decide, the other way round',
      { Soort: 'begroting' },
      {},
      { staat: 'voorlopig', besluitvormend: false },
      'TEGENSTRIJDIGE_RIJEN',
    ],
    [
      'differ in the deadline: the earlier one',
      { Deadline: '7-1' },
      { Deadline: '4-1' },
      { staat: 'voorlopig', aanleverdag: dagVan('2021-01-04') },
      'TEGENSTRIJDIGE_RIJEN',
    ],
    [
      'name one deadline',
      { Deadline: '' },
      { Deadline: '4-1' },
      { staat: 'voorlopig', aanleverdag: dagVan('2021-01-04') },
      'TEGENSTRIJDIGE_RIJEN',
    ],
    [
      'name no deadline',
      { Deadline: '' },
      { Deadline: '', Status: 'concept' },
      { staat: 'voorlopig', aanleverdag: null },
      'TEGENSTRIJDIGE_RIJEN',
    ],
  ])('that %s are one meeting', (_, eerste, tweede, verwacht, code) => {
    const { vergaderingen, bevindingen } = lees([rij('26-1', eerste), rij('26-1', tweede)]);
    expect(vergaderingen).toMatchObject([verwacht]);
    expect(bevindingen.at(-1)).toMatchObject({ code, regel: 3 });
  });
});
