import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dagVan, formatIso } from './dag.js';
import { bevat } from './periode.js';
import {
  formatIsoWeek,
  formatWeek,
  maandagVan,
  parseWeek,
  periodeVanWeek,
  plusWeken,
  weekVan,
  wekenInJaar,
  werkweekVan,
} from './week.js';

const dagen = fc.integer({ min: dagVan('2000-01-01'), max: dagVan('2099-12-31') });

describe('weekVan', () => {
  it.each([
    ['2021-01-01', 2020, 53],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2027-01-01', 2026, 53],
    ['2024-12-30', 2025, 1],
    ['2022-01-01', 2021, 52],
    ['2021-03-11', 2021, 10],
  ])('%s lies in week %d-W%d', (dag, jaar, nummer) => {
    expect(weekVan(dagVan(dag))).toEqual({ jaar, nummer });
  });

  it('gives the one week whose Monday..Sunday holds the day, in the year of its Thursday', () => {
    fc.assert(
      fc.property(dagen, (dag) => {
        const week = weekVan(dag);
        expect(bevat(periodeVanWeek(week), dag)).toBe(true);
        expect(formatIso(maandagVan(week) + 3).slice(0, 4)).toBe(String(week.jaar));
        expect(week.nummer).toBeLessThanOrEqual(wekenInJaar(week.jaar));
      }),
    );
  });
});

describe('parseWeek', () => {
  it.each(['2020-W53', '2026-W53', '2021-W10', '2021-W01'])('accepts %s', (tekst) => {
    const week = parseWeek(tekst);
    expect(week).toEqual({ jaar: Number(tekst.slice(0, 4)), nummer: Number(tekst.slice(6)) });
  });

  it.each([
    '2021-W53',
    '2022-W53',
    '2027-W53',
    '2021-W54',
    '2021-W00',
    '2021-W-1',
    '2021-W5',
    '2021-W5.5',
    'W5',
    '05',
    '2021-W53-1',
    '12021-W01',
    '2100-W01',
    '2021-w10',
    '1999-W10',
    '2021-W10\n',
    '',
  ])('refuses %j', (tekst) => {
    expect(parseWeek(tekst)).toBeNull();
  });
});

describe('formatIsoWeek', () => {
  it('writes a week of one figure with two', () => {
    expect(formatIsoWeek({ jaar: 2021, nummer: 5 })).toBe('2021-W05');
  });

  it('is read back as the same week, of any day', () => {
    fc.assert(
      fc.property(dagen, (dag) => {
        const week = weekVan(dag);
        // The last days of a century lie in a week of the next year, which is not read.
        fc.pre(week.jaar >= 2000 && week.jaar <= 2099);
        expect(parseWeek(formatIsoWeek(week))).toEqual(week);
      }),
    );
  });
});

it('knows that 2020 and 2026 have 53 weeks, and 2021, 2022 and 2027 have 52', () => {
  expect([2020, 2021, 2022, 2026, 2027].map(wekenInJaar)).toEqual([53, 52, 52, 53, 52]);
});

it('runs a working week from Monday to Friday', () => {
  const werkweek = werkweekVan({ jaar: 2021, nummer: 10 });
  expect([werkweek.van, werkweek.tot].map(formatIso)).toEqual(['2021-03-08', '2021-03-12']);
});

it('counts on over a week 53', () => {
  expect(plusWeken({ jaar: 2020, nummer: 52 }, 2)).toEqual({ jaar: 2021, nummer: 1 });
  expect(plusWeken({ jaar: 2021, nummer: 1 }, -1)).toEqual({ jaar: 2020, nummer: 53 });
});

it('writes a week as "week 10"', () => {
  expect(formatWeek({ jaar: 2021, nummer: 10 })).toBe('week 10');
});
