import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatIso } from './dag.js';
import { formatPeriode } from './notatie.js';
import type { Periode } from './periode.js';
import { parseWeekuitdrukking } from './week-parser.js';

function iso(periode: Periode | null): string {
  return periode === null ? 'geen' : `${formatIso(periode.van)}..${formatIso(periode.tot)}`;
}

function nummers(tekst: string, jaar = 2021): readonly string[] {
  return parseWeekuitdrukking(tekst, jaar).weken.map((week) => `${week.jaar}-W${week.nummer}`);
}

describe('the week cells of bron 004', () => {
  it.each([
    ['Week 4 (25-1 tm 29-1)', 'week', [4]],
    ['Week 5 (1-2 tm 5-2)', 'week', [5]],
    ['Week 6 (8-2 tm 12-2)', 'week', [6]],
    ['Week 7 (15-2 tm 19-2)', 'week', [7]],
    ['Week 9 (1-3 tm 5-3)', 'week', [9]],
    ['Week 10 (8-3 tm 12-3)', 'week', [10]],
    ['Week 11 (15-3 tm 19-3)', 'week', [11]],
    ['Week 12 (22-3 tm 26-3)', 'week', [12]],
    ['Week 13 (29-3 tm 2-4)', 'week', [13]],
    ['Week 14 (5-4 tm 9-4)', 'week', [14]],
    ['Week 15 (12-4 tm 16-4)', 'week', [15]],
    ['Week 17 (26-4 tm 30-4)', 'week', [17]],
    ['Week 18 (3-5 tm 7-5)', 'week', [18]],
    ['Week 19 (10-5 tm 14-5)', 'week', [19]],
    ['Week 20 (17-5 tm 21-5)', 'week', [20]],
    ['Week 21 (24-5 tm 28-5)', 'week', [21]],
    ['Week 23 (7-6 tm 11-6)', 'week', [23]],
    ['Week 26 (28-6 tm 2-7)', 'week', [26]],
    ['Week 27 (5-7 tm 9-7)', 'week', [27]],
    ['Week 50 (13-12 tm 17-12)', 'week', [50]],
    ['Week 8 + 9 (22-2 tm 5-3)', 'alle', [8, 9]],
    ['Week 12 + 13 (22-3 tm 2-4)', 'alle', [12, 13]],
    ['Week 21 + 22 (24-5 tm 4-6)', 'alle', [21, 22]],
    ['Week 4 / 5 (25-1 tm 5-2)', 'een-van', [4, 5]],
    ['Week 8 / 9 (22-2 tm 5-3)', 'een-van', [8, 9]],
    ['Week 10 / 11 (8-3 tm 19-3)', 'een-van', [10, 11]],
    ['Week 15 / 16 (12-4 tm 23-4)', 'een-van', [15, 16]],
    ['Week 25 / 26 (21-6 tm 2-7)', 'een-van', [25, 26]],
    ['Week 34 / 35 (23-8 tm 3-9)', 'een-van', [34, 35]],
    ['Week 42 / 43 (18-10 tm 29-10)', 'een-van', [42, 43]],
    ['Week 14-17 (5-4 tm 30-4)', 'span', [14, 15, 16, 17]],
    ['Week 23-26 (7-6 tm 2-7)', 'span', [23, 24, 25, 26]],
  ])('%s is read without doubt, as printed', (tekst, kind, weken) => {
    const gelezen = parseWeekuitdrukking(tekst, 2021);
    expect(gelezen).toMatchObject({ kind, tekst, twijfel: [] });
    expect(gelezen.weken).toEqual(weken.map((nummer) => ({ jaar: 2021, nummer })));
    const kort =
      gelezen.gedrukt === null ? '' : formatPeriode(gelezen.gedrukt).replace(/(ma|vr) |-2021/g, '');
    expect(`(${kort.replace('t/m', 'tm')})`).toBe(tekst.slice(tekst.indexOf('(')));
    expect(gelezen.venster).toEqual(gelezen.gedrukt);
  });

  it.each([
    [
      'Week 19 (10-5 tm 15-5)',
      '2021-05-10..2021-05-15',
      ['gedrukt t/m za 15-5-2021, de werkweek eindigt op vr 14-5-2021'],
    ],
    [
      'Week 24 (14-6 tm 19-6)',
      '2021-06-14..2021-06-19',
      ['gedrukt t/m za 19-6-2021, de werkweek eindigt op vr 18-6-2021'],
    ],
    ['Week 22 31-5 tm 4-6', '2021-05-31..2021-06-04', ['de haakjes om de gedrukte periode ontbreken']],
  ])('%s keeps its printed range and says what does not add up', (tekst, periode, twijfel) => {
    const gelezen = parseWeekuitdrukking(tekst, 2021);
    expect(gelezen).toMatchObject({ kind: 'week', tekst, twijfel });
    expect([iso(gelezen.gedrukt), iso(gelezen.venster)]).toEqual([periode, periode]);
  });
});

describe('parseWeekuitdrukking', () => {
  it.each([
    ['Week 52 / 1', 2021, ['2021-W52', '2022-W1'], '2021-12-27..2022-01-07'],
    ['Week 53 / 1', 2020, ['2020-W53', '2021-W1'], '2020-12-28..2021-01-08'],
    [
      'Week 52-2 (21-12 tm 15-1)',
      2020,
      ['2020-W52', '2020-W53', '2021-W1', '2021-W2'],
      '2020-12-21..2021-01-15',
    ],
    ['Week 53 (28-12 tm 1-1)', 2020, ['2020-W53'], '2020-12-28..2021-01-01'],
    ['Week 1 (30-12 tm 3-1)', 2025, ['2025-W1'], '2024-12-30..2025-01-03'],
    ['Week 52 (27-12-2021 t/m 31-12-2021)', 2021, ['2021-W52'], '2021-12-27..2021-12-31'],
  ])('reads %s of %d over the turn of the year', (tekst, jaar, weken, venster) => {
    const gelezen = parseWeekuitdrukking(tekst, jaar);
    expect(nummers(tekst, jaar)).toEqual(weken);
    expect([iso(gelezen.venster), gelezen.twijfel]).toEqual([venster, []]);
  });

  it.each([
    ['week 14 t/m 17', 'span'],
    ['Weken 14 – 17', 'span'],
    ['wk 14 tm 17', 'span'],
  ])('reads %s as the weeks 14 to 17, Monday to Friday when no range is printed', (tekst, kind) => {
    const gelezen = parseWeekuitdrukking(tekst, 2021);
    expect(gelezen).toMatchObject({ kind, gedrukt: null, twijfel: [] });
    expect(gelezen.weken).toHaveLength(4);
    expect(iso(gelezen.venster)).toBe('2021-04-05..2021-04-30');
  });

  it.each([
    [
      'Week 10 (15-3 tm 19-3)',
      'gedrukt ma 15-3 t/m vr 19-3-2021, de genoemde week is ma 8-3 t/m vr 12-3-2021',
    ],
    ['Week 10 (9-3 tm 12-3)', 'gedrukt vanaf di 9-3-2021, de werkweek begint op ma 8-3-2021'],
    ['Week 10 (8-3 tm 12-3', 'de haakjes om de gedrukte periode ontbreken'],
    ['Week 10 (nader te bepalen)', 'de gedrukte periode "nader te bepalen" is niet te lezen'],
    ['Week 10 (12-3 tm 8-3)', 'de gedrukte periode "12-3 tm 8-3" is niet te lezen'],
  ])('doubts %s: %s', (tekst, twijfel) => {
    expect(parseWeekuitdrukking(tekst, 2021)).toMatchObject({ kind: 'week', twijfel: [twijfel] });
  });

  it.each([
    ['Week 53 (3-1 tm 7-1)', ['week 53 bestaat niet in 2021, dat jaar heeft 52 weken']],
    ['Week 54', ['week 54 bestaat niet in 2021']],
    ['Week 0', ['week 0 bestaat niet in 2021']],
    ['Week 9 / 8', ['week 8 volgt niet op week 9']],
    ['Week 8 + 8', ['week 8 volgt niet op week 8']],
    ['Week 14-15-17', ['de weken "14-15-17" zijn op meer dan een manier te lezen']],
    ['Week 8 + 9 / 10', ['de weken "8 + 9 / 10" zijn op meer dan een manier te lezen']],
    ['Week -1', []],
    ['Week 5.5', []],
    ['W5', []],
    ['Week 400', []],
    ['', []],
    ['in overleg', []],
  ])('keeps %j as unknown', (tekst, twijfel) => {
    const leeg = { weken: [], gedrukt: null, venster: null };
    expect(parseWeekuitdrukking(tekst, 2021)).toEqual({ kind: 'onbekend', ...leeg, tekst, twijfel });
  });

  it('gives a result with the raw text, and weeks in rising order, for any string and year', () => {
    const stukjes = [
      'Week ',
      '8',
      '9',
      '53',
      '1',
      ' + ',
      ' / ',
      '-',
      ' tm ',
      '(',
      ')',
      '1-3',
      '31-12',
      ' ',
      '2021',
    ];
    const celachtig = fc.array(fc.constantFrom(...stukjes), { maxLength: 8 }).map((delen) => delen.join(''));
    const jaren = fc.oneof(fc.integer({ min: 2000, max: 2099 }), fc.double());
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), celachtig), jaren, (rest, jaar) => {
        const tekst = `Week 8${rest}`;
        for (const cel of [rest, tekst]) {
          const gelezen = parseWeekuitdrukking(cel, jaar);
          expect(gelezen.tekst).toBe(cel);
          expect(gelezen.weken.length === 0).toBe(gelezen.kind === 'onbekend');
          expect(gelezen.venster === null).toBe(gelezen.kind === 'onbekend');
          const plaatsen = gelezen.weken.map((week) => week.jaar * 100 + week.nummer);
          expect(plaatsen).toEqual([...new Set(plaatsen)].sort((a, b) => a - b));
        }
      }),
      { numRuns: 500 },
    );
  });
});
