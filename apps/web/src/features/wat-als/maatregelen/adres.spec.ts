import { describe, expect, it } from '@jest/globals';
import type { Maatregel } from '@routekaart/traject';
import fc from 'fast-check';
import { willekeurigeMaatregel } from '../testing/willekeurige-maatregel.js';
import { adresVan, rijUitAdres } from '../../../onderdelen/maatregel/adres.js';
import { maatregelUit, rijVan } from './rij.js';

const vreemd = fc.string({ minLength: 1, unit: 'binary' });
const willekeurig = willekeurigeMaatregel({
  activiteiten: vreemd,
  stations: vreemd,
  gemeenten: vreemd,
  gremia: vreemd,
  vergaderingen: vreemd,
});

describe('a measure in the address', () => {
  it('comes back as it was, whatever the codes look like', () => {
    fc.assert(
      fc.property(willekeurig, (maatregel) => {
        expect(maatregelUit(rijUitAdres(adresVan(rijVan(maatregel))))).toEqual(maatregel);
      }),
    );
  });

  it('can be read by people', () => {
    const raad: Maatregel = { soort: 'extra-raad', gemeente: 'GM0531', dag: 18743, aanleverdag: null };
    expect(adresVan(rijVan(raad))).toBe('extra-raad*GM0531*2021-04-26*');
  });

  it.each([
    '',
    'onzin',
    'toString',
    'extra-raad',
    'extra-raad*GM0531',
    'extra-raad*GM0531*gisteren*',
    'samenloop*1*geen*',
  ])('that says “%s” is not complete, and no mistake', (tekst) => {
    expect(maatregelUit(rijUitAdres(tekst))).toBeNull();
  });

  it('keeps what was filled in of one that is not complete', () => {
    expect(rijUitAdres('extra-raad*GM0531**')).toEqual({
      soort: 'extra-raad',
      waarden: { gemeente: 'GM0531' },
    });
  });
});
