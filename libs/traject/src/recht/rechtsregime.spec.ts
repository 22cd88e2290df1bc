import { describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import { type Rechtsregime, regimeOp } from './rechtsregime.js';

const regime = (code: string, vanaf: string | null, tot: string | null): Rechtsregime => ({
  code,
  regel: code,
  vanaf: vanaf === null ? null : dagVan(vanaf),
  tot: tot === null ? null : dagVan(tot),
  termijn: null,
  bron: null,
});

/** The law changed on 1-7-2022. */
const REGIMES = [
  regime('altijd', null, null),
  regime('oud', null, '2022-06-30'),
  regime('nieuw', '2022-07-01', null),
  regime('proef', '2022-01-01', '2022-12-31'),
];

describe('the rules of law', () => {
  it.each([
    ['2021-12-31', ['altijd', 'oud']],
    ['2022-01-01', ['altijd', 'oud', 'proef']],
    ['2022-06-30', ['altijd', 'oud', 'proef']],
    ['2022-07-01', ['altijd', 'nieuw', 'proef']],
    ['2022-12-31', ['altijd', 'nieuw', 'proef']],
    ['2023-01-01', ['altijd', 'nieuw']],
  ])('on %s are %j', (dag, codes) => {
    expect(regimeOp(REGIMES, dagVan(dag)).map(({ code }) => code)).toEqual(codes);
  });
});
