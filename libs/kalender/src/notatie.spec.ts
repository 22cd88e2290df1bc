import { expect, it } from '@jest/globals';
import { dagVan } from './dag.js';
import { formatDag, formatDagen, formatPeriode, formatWerkdagen } from './notatie.js';

it('writes a day with its weekday and without leading zeros', () => {
  expect(formatDag(dagVan('2021-03-11'))).toBe('do 11-3-2021');
  expect(formatDag(dagVan('2022-01-01'))).toBe('za 1-1-2022');
});

it.each([
  ['2021-03-15', '2021-03-19', 'ma 15-3 t/m vr 19-3-2021'],
  ['2020-12-28', '2021-01-08', 'ma 28-12-2020 t/m vr 8-1-2021'],
  ['2021-05-24', '2021-05-24', 'ma 24-5-2021'],
])('writes the period %s..%s as "%s"', (van, tot, tekst) => {
  expect(formatPeriode({ van: dagVan(van), tot: dagVan(tot) })).toBe(tekst);
});

it.each([
  [0, '0 dagen'],
  [1, '1 dag'],
  [3, '3 dagen'],
])('writes %d as "%s"', (aantal, tekst) => {
  expect(formatDagen(aantal)).toBe(tekst);
});

it.each([
  [1, '1 werkdag'],
  [2, '2 werkdagen'],
])('writes %d working days as "%s"', (aantal, tekst) => {
  expect(formatWerkdagen(aantal)).toBe(tekst);
});
