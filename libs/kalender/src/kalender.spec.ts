import { describe, expect, it } from '@jest/globals';
import { dagVan } from './dag.js';
import type { Kalenderperiode } from './kalender.js';
import { isGesloten, maakKalender, periodenOp } from './kalender.js';

const pinkstermaandag = periode('feestdag', '2e Pinksterdag', '2021-05-24', '2021-05-24');
const meivakantie = { ...periode('schoolvakantie', 'meivakantie', '2021-05-01', '2021-05-09'), hard: false };
const raadsreces = { ...periode('reces', 'zomerreces', '2021-07-05', '2021-08-29'), gremium: 'raad-1' };
const kalender = maakKalender([pinkstermaandag, meivakantie, raadsreces]);

function periode(laag: string, naam: string, van: string, tot: string): Kalenderperiode {
  return { laag, naam, van: dagVan(van), tot: dagVan(tot), hard: true, gremium: null };
}

describe('periodenOp', () => {
  it.each([
    ['2021-07-04', 'raad-1', []],
    ['2021-07-05', 'raad-1', [raadsreces]],
    ['2021-08-29', 'raad-1', [raadsreces]],
    ['2021-08-30', 'raad-1', []],
    ['2021-07-05', 'raad-2', []],
    ['2021-07-05', null, []],
    ['2021-05-24', 'raad-1', [pinkstermaandag]],
    ['2021-05-24', null, [pinkstermaandag]],
    ['2021-05-03', null, [meivakantie]],
  ])('on %s gives %s the periods of everyone and its own', (dag, gremium, verwacht) => {
    expect(periodenOp(kalender, dagVan(dag), gremium)).toEqual(verwacht);
  });

  it('keeps every layer of a day on which layers meet', () => {
    const bevrijdingsdag = periode('feestdag', 'Bevrijdingsdag', '2021-05-05', '2021-05-05');
    const samen = maakKalender([meivakantie, bevrijdingsdag]);
    expect(periodenOp(samen, dagVan('2021-05-05'))).toEqual([meivakantie, bevrijdingsdag]);
  });

  it('finds no day in a period that ends before it starts', () => {
    const omgekeerd = maakKalender([periode('reces', 'omgekeerd', '2021-03-05', '2021-03-01')]);
    expect(periodenOp(omgekeerd, dagVan('2021-03-03'))).toEqual([]);
  });
});

it.each([
  ['a hard period for everyone', '2021-05-24', 'raad-2', true],
  ['its own reces', '2021-07-06', 'raad-1', true],
  ['the reces of another gremium', '2021-07-06', 'raad-2', false],
  ['a soft period', '2021-05-03', 'raad-1', false],
  ['a weekend', '2021-03-13', 'raad-1', false],
])('is closed only by a hard period that applies: %s', (_, dag, gremium, gesloten) => {
  expect(isGesloten(kalender, dagVan(dag), gremium)).toBe(gesloten);
});
