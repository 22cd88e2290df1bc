import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import { lees } from './testing/lijst.js';

/** The years of these dates on a list of 2021, in the order of its lines. */
function jaren(...datums: readonly string[]): string {
  const { vergaderingen } = lees([['Datum', 'Status'], ...datums.map((datum) => [datum, 'vast'])]);
  return vergaderingen
    .toSorted((a, b) => a.regel - b.regel)
    .map(({ dag }) => formatDag(dag).slice(-4))
    .join(' ');
}

const VANAF_JANUARI = ['12-1', '9-2', '9-3', '13-4'];
const TOT_DECEMBER = ['8-6', '14-9', '12-10', '14-12'];

describe('the first lines of a list', () => {
  it.each([
    ['one of December', ['15-12'], '2020'],
    ['one of October', ['27-10'], '2020'],
    ['three', ['27-10', '24-11', '15-12'], '2020 2020 2020'],
    ['four: too many', ['20-10', '27-10', '24-11', '15-12'], '2021 2021 2021 2021'],
    ['one of September: too far back', ['28-9'], '2021'],
    ['one of September before one of December', ['28-9', '15-12'], '2021 2021'],
    ['one with its year', ['15-12-2021'], '2021'],
    ['one with its year before one without', ['24-11-2021', '15-12'], '2021 2021'],
  ])('before January: %s', (_, begin, verwacht) => {
    expect(jaren(...begin, ...VANAF_JANUARI)).toBe(`${verwacht} 2021 2021 2021 2021`);
  });

  it('lie in the year before as long as no more of them stand before the jump than after it', () => {
    expect(jaren('24-11', '15-12', '12-1', '9-2')).toBe('2020 2020 2021 2021');
    expect(jaren('27-10', '24-11', '15-12', '12-1', '9-2')).toBe('2021 2021 2021 2022 2022');
  });
});

describe('the last lines of a list', () => {
  it.each([
    ['one of January', ['11-1'], '2022'],
    ['three, up to February', ['11-1', '25-1', '8-2'], '2022 2022 2022'],
    ['four: too many', ['4-1', '11-1', '25-1', '8-2'], '2021 2021 2021 2021'],
    ['one of March: too far on', ['8-3'], '2021'],
    ['one with its year', ['11-1-2021'], '2021'],
    ['one with its year after one without', ['11-1', '8-2-2021'], '2021 2021'],
  ])('after December: %s', (_, eind, verwacht) => {
    expect(jaren(...TOT_DECEMBER, ...eind)).toBe(`2021 2021 2021 2021 ${verwacht}`);
  });

  it('may lie in the next year on a list whose first ones lie in the year before', () => {
    expect(jaren('15-12', ...VANAF_JANUARI, ...TOT_DECEMBER, '11-1')).toBe(
      '2020 2021 2021 2021 2021 2021 2021 2021 2021 2022',
    );
  });

  it('stay where they are when the day does not exist in the next year', () => {
    const { dagen } = lees(
      [['Datum', 'Status'], ...['9-1', '10-9', '10-12', '29-2'].map((datum) => [datum, 'vast'])],
      2024,
    );
    expect(dagen).toEqual(['di 9-1-2024', 'do 29-2-2024', 'di 10-9-2024', 'di 10-12-2024']);
  });
});
