import { describe, expect, it } from '@jest/globals';
import type { CelFragment } from '../api/documenten.js';
import { murenVoor } from './muurplekken.js';

type Sprong = NonNullable<CelFragment['sprong']>;
type Mogelijk = CelFragment['mogelijkeVergaderingen'][number];

const sprong = (naar: string, reces: string | null): Sprong & { dagen: number } => ({
  dagen: 84,
  reces,
  naar,
  achterDeMuur: [],
});
const mogelijk = (dag: string, aanleverenVoor: string, over: Sprong & { dagen: number }): Mogelijk => ({
  dag,
  aanleverenVoor,
  margeDagen: -5,
  sprong: over,
});
/** A cell whose certain meeting of 16-9 stands before the autumn. */
const cel = (over: Partial<CelFragment> = {}) => ({
  toestand: 'WACHT' as const,
  margeDagen: 79,
  aanleverenVoor: '2021-08-19',
  sprong: sprong('2021-10-28', 'Herfstreces'),
  mogelijkeVergaderingen: [],
  ...over,
});
const plekken = (over: Partial<CelFragment>) =>
  murenVoor(cel(over)).map(({ voor, isLaatste, sprong: { reces } }) => [voor, isLaatste, reces]);

const ZOMER = mogelijk('2021-06-24', '2021-05-27', sprong('2021-09-16', 'Zomerreces'));
const HERFST = mogelijk('2021-09-16', '2021-08-19', sprong('2021-10-28', 'Herfstreces'));
const GEWOON = mogelijk('2021-06-17', '2021-05-20', sprong('2021-06-24', null));

describe('the walls before a cell', () => {
  it('are one for a certain day before a reces, and none once the stuk was handed in', () => {
    expect(plekken({})).toEqual([[null, false, 'Herfstreces']]);
    expect(plekken({ sprong: sprong('2021-09-23', null) })).toEqual([]);
    expect(plekken({ toestand: 'AANGELEVERD' })).toEqual([]);
  });

  it('are those between the meetings of a band, and the one behind its last', () => {
    expect(plekken({ mogelijkeVergaderingen: [ZOMER, HERFST] })).toEqual([
      ['2021-06-24', false, 'Zomerreces'],
      ['2021-09-16', true, 'Herfstreces'],
    ]);
    expect(plekken({ mogelijkeVergaderingen: [GEWOON, ZOMER, HERFST] })[0]).toEqual([
      '2021-06-24',
      false,
      'Zomerreces',
    ]);
  });
});
