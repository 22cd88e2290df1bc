import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WEEKDAGEN, dagVan, dagenInMaand, formatIso, isWeekend, parseDag, weekdagVan } from './dag.js';

const dagen = fc.integer({ min: dagVan('2000-01-01'), max: dagVan('2099-12-31') });

describe('parseDag', () => {
  it.each([
    '2021-02-31',
    '2021-02-29',
    '2100-02-29',
    '2021-04-31',
    '2021-13-01',
    '2021-00-10',
    '2021-01-00',
    'infinity',
    '2021/03-11',
    '2021-03/11',
    '2021-0:-11',
    '2021-03-2/',
    'tomorrow',
    '3/15/2021',
    '15-3-2021',
    '20210315',
    '2021-366',
    '1999-12-31',
    '2100-01-01',
    '2021-3-15',
    '2021-03-15 ',
    ' 2021-3-15',
    '2021-03-15 BC',
    '2021-03-15T00:00:00Z',
    '2021/03/15',
    '2021-03-1e',
    '2e03-03-01',
    '+2021-3-01',
    '٢٠٢١-٠٣-١٥',
    '',
  ])('refuses %j', (tekst) => {
    expect(parseDag(tekst)).toBeNull();
    expect(() => dagVan(tekst)).toThrow(RangeError);
  });

  it.each([
    ['1970-01-01 is day 0, so 2000-01-01 is', '2000-01-01', 10_957],
    ['a leap day', '2020-02-29', 18_321],
    ['the last day', '2099-12-31', 47_481],
  ])('counts days since 1-1-1970: %s', (_, tekst, dag) => {
    expect(parseDag(tekst)).toBe(dag);
  });

  it('is undone by formatIso for every day of 2000-2099, each one later than the day before', () => {
    const eerste = dagVan('2000-01-01');
    for (let dag = eerste; dag < eerste + 36_525; dag += 1) {
      if (parseDag(formatIso(dag)) !== dag) throw new Error(`${formatIso(dag)} does not come back`);
    }
    expect(formatIso(eerste + 36_524)).toBe('2099-12-31');
  });

  it('accepts no text that it does not print itself, and never throws', () => {
    const bijnaDatum = fc.stringMatching(/^[ +\-0-9e.]{10}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), bijnaDatum), (tekst) => {
        const dag = parseDag(tekst);
        return dag === null || formatIso(dag) === tekst;
      }),
    );
  });
});

it('gives February 29 days in leap years only', () => {
  expect([2000, 2020, 2021, 2100].map((jaar) => dagenInMaand(jaar, 2))).toEqual([29, 29, 28, 28]);
});

describe('weekdagVan', () => {
  it.each([
    ['2021-03-15', 'ma'],
    ['2021-05-15', 'za'],
    ['2000-01-01', 'za'],
    ['2024-02-29', 'do'],
  ])('%s is a %s', (tekst, weekdag) => {
    expect(WEEKDAGEN[weekdagVan(dagVan(tekst))]).toBe(weekdag);
  });

  it('moves on by one each day, and two in seven days are weekend', () => {
    fc.assert(
      fc.property(dagen, (dag) => {
        const week = [0, 1, 2, 3, 4, 5, 6].map((n) => dag + n);
        expect(weekdagVan(dag + 1)).toBe((weekdagVan(dag) + 1) % 7);
        expect(week.filter(isWeekend)).toHaveLength(2);
      }),
    );
  });

  it('holds before 1970', () => {
    expect(weekdagVan(-1)).toBe(2);
    expect(weekdagVan(-8)).toBe(2);
  });
});
