import { describe, expect, it } from '@jest/globals';
import { type Moment, ONBEKEND, laatsteVan, nietVoor, opDag, soortVan, verschoven } from './moment.js';

const band = (vroegst: number | null, laatst: number | null): Moment => ({ vroegst, laatst });

describe('soortVan', () => {
  it.each([
    ['dag', opDag(10)],
    ['band', band(10, 12)],
    ['band', band(null, 12)],
    ['onbekend', band(10, null)],
    ['onbekend', ONBEKEND],
  ] as const)('is "%s" for %j', (soort, moment) => {
    expect(soortVan(moment)).toBe(soort);
  });
});

describe('laatsteVan', () => {
  it.each([
    ['nothing', [], ONBEKEND],
    ['one day', [opDag(10)], opDag(10)],
    ['two days, the later first', [opDag(20), opDag(10)], opDag(20)],
    ['two bands, each end by itself', [band(10, 40), band(20, 30)], band(20, 40)],
    ['a day and one not before a later day', [opDag(10), band(15, null)], band(15, null)],
    ['one unknown before a day', [ONBEKEND, opDag(10)], band(10, null)],
    ['one unknown after a day', [opDag(10), ONBEKEND], band(10, null)],
  ] as const)('of %s', (_, momenten, verwacht) => {
    expect(laatsteVan(momenten)).toEqual(verwacht);
  });
});

describe('nietVoor', () => {
  it.each([
    [opDag(10), 15, opDag(15)],
    [opDag(15), 15, opDag(15)],
    [opDag(20), 15, opDag(20)],
    [band(10, 20), 15, band(15, 20)],
    [band(null, 20), 15, band(15, 20)],
    [ONBEKEND, 15, band(15, null)],
  ] as const)('moves %j to day %i or leaves it', (moment, ondergrens, verwacht) => {
    expect(nietVoor(moment, ondergrens)).toEqual(verwacht);
  });
});

describe('verschoven', () => {
  it.each([
    [band(10, 12), band(13, 15)],
    [band(10, null), band(13, null)],
    [band(null, 12), band(null, 15)],
    [ONBEKEND, ONBEKEND],
  ] as const)('moves each known end of %j by three days', (moment, verwacht) => {
    expect(verschoven(moment, 3)).toEqual(verwacht);
  });
});
