import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dagVan, formatIso } from './dag.js';
import { parseDatum } from './datum-parser.js';
import { bereikVan, formatDatumUitdrukking } from './datum-uitdrukking.js';
import type { Periode } from './periode.js';
import { werkweekVan } from './week.js';

const week11 = werkweekVan({ jaar: 2021, nummer: 11 });
const in2021 = { jaar: 2021, venster: null };
const inWeek11 = { jaar: 2021, venster: week11 };
const rondNieuwjaar = { jaar: 2020, venster: { van: dagVan('2020-12-28'), tot: dagVan('2021-01-08') } };

function iso(bereik: Periode | null): string {
  return bereik === null ? 'geen' : `${formatIso(bereik.van)}..${formatIso(bereik.tot)}`;
}

describe('the date cells of bron 004', () => {
  it.each(
    '28-1 4-2 11-2 17-2 2-3 5-3 11-3 15-3 1-4 29-3 6-4 15-4 30-4 6-5 17-5 24-5 1-6 10-6 17-6 1-7'
      .split(' ')
      .map((tekst) => [tekst]),
  )('%s is a fixed day of 2021', (tekst) => {
    const [dag, maand] = tekst.split('-');
    expect(parseDatum(tekst, in2021)).toEqual({
      kind: 'vast',
      dag: dagVan(`2021-${maand?.padStart(2, '0')}-${dag?.padStart(2, '0')}`),
      tekst,
    });
  });

  it('reads "25-2 of 1-3" as a set of two days, in the printed order', () => {
    const dagen = [dagVan('2021-02-25'), dagVan('2021-03-01')];
    expect(parseDatum('25-2 of 1-3', in2021)).toEqual({ kind: 'alternatieven', dagen, tekst: '25-2 of 1-3' });
    expect(parseDatum('1-3 / 25-2', in2021)).toMatchObject({ dagen: [...dagen].reverse() });
  });

  it.each([
    ['datum nog plannen', false],
    ['Nog plannen', false],
    ['Nog plannen (extra)', true],
    ['nog te plannen', false],
    ['Nog  te plannen (EXTRA)', true],
  ])('"%s" still has to be planned in its week, extra: %s', (tekst, extra) => {
    expect(parseDatum(tekst, inWeek11)).toEqual({ kind: 'nog-te-plannen', venster: week11, extra, tekst });
  });

  it.each(['', '  '])('takes the window of the week for the empty cell %j', (tekst) => {
    expect(parseDatum(tekst, inWeek11)).toEqual({ kind: 'venster', venster: week11, tekst });
  });
});

describe('parseDatum', () => {
  it.each([
    '11-3-2021',
    '11-03-2021',
    '11 maart 2021',
    '11 MAART',
    '11 mrt. 2021',
    '2021-03-11',
    'do 11-3-2021',
  ])('reads %s as one day', (tekst) => {
    expect(parseDatum(tekst, in2021)).toMatchObject({ kind: 'vast', dag: dagVan('2021-03-11') });
  });

  it.each([
    ['28-12', '2020-12-28'],
    ['4-1', '2021-01-04'],
    ['14-1', '2021-01-14'],
  ])('takes the year of %s from a window over the new year', (tekst, dag) => {
    expect(parseDatum(tekst, rondNieuwjaar)).toMatchObject({ kind: 'vast', dag: dagVan(dag) });
  });

  it('takes the year of a window that lies in another year than the planning', () => {
    const venster = werkweekVan({ jaar: 2022, nummer: 2 });
    expect(parseDatum('11-1', { jaar: 2021, venster })).toMatchObject({ dag: dagVan('2022-01-11') });
  });

  it.each([
    ['begin april', '2021-04-01..2021-04-10'],
    ['medio september', '2021-09-11..2021-09-20'],
    ['eind maart', '2021-03-21..2021-03-31'],
    ['eind februari 2024', '2024-02-21..2024-02-29'],
    ['medio maart 2023', '2023-03-11..2023-03-20'],
    ['Voor medio september 2023', '2023-01-01..2023-09-10'],
    ['vóór 1 april', '2021-01-01..2021-03-31'],
    ['voor januari 2022', '2021-01-01..2021-12-31'],
    ['oktober', '2021-10-01..2021-10-31'],
  ])('gives the vague "%s" the window %s', (tekst, verwacht) => {
    const gelezen = parseDatum(tekst, in2021);
    expect([gelezen.kind, iso(bereikVan(gelezen))]).toEqual(['vaag', verwacht]);
  });

  it('lets "voor X" start at the window of the week when that lies before X', () => {
    expect(iso(bereikVan(parseDatum('voor eind maart', inWeek11)))).toBe('2021-03-15..2021-03-20');
    expect(iso(bereikVan(parseDatum('voor 1 maart', inWeek11)))).toBe('2021-01-01..2021-02-28');
  });

  it.each([
    ['1-4 tm 3-4', '2021-04-01..2021-04-03'],
    ['1-4 t/m 3-4-2022', '2022-04-01..2022-04-03'],
    ['1-4 - 3-4', '2021-04-01..2021-04-03'],
    ['1 t/m 3 april', '2021-04-01..2021-04-03'],
    ['28-12 tm 8-1', '2021-12-28..2022-01-08'],
    ['28-12 tm 8-1-2021', '2020-12-28..2021-01-08'],
    ['ma 28-12-2020 t/m vr 8-1-2021', '2020-12-28..2021-01-08'],
    ['5-3 tm 5-3', '2021-03-05..2021-03-05'],
  ])('reads the range %s', (tekst, verwacht) => {
    const gelezen = parseDatum(tekst, in2021);
    expect([gelezen.kind, iso(bereikVan(gelezen))]).toEqual(['venster', verwacht]);
  });

  it.each([
    '31-2',
    '29-2',
    '0-3',
    '11-13',
    '25-2 of 31-2',
    '5-3 tm 1-3',
    '5-3-2021 tm 1-3-2021',
    'wo 11-3-2021',
    '11-3-21',
    '3/15/2021',
    '11-3-1999',
    'infinity',
    'tomorrow',
    'week 11',
    'eind lente',
    'voor',
    '11-3 '.repeat(100),
  ])('keeps the text of %j as unknown', (tekst) => {
    expect(parseDatum(tekst, in2021)).toEqual({ kind: 'onbekend', tekst });
  });

  it('gives a result with the raw text and a window in order for any string', () => {
    const stukjes = [
      '1-3',
      '31-2',
      ' of ',
      '/',
      ' tm ',
      't/m',
      ' - ',
      'eind ',
      'voor ',
      'mei',
      ' 2021',
      '(',
      '-',
    ];
    const celachtig = fc.array(fc.constantFrom(...stukjes), { maxLength: 6 }).map((delen) => delen.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), celachtig), fc.boolean(), (tekst, nieuwjaar) => {
        const gelezen = parseDatum(tekst, nieuwjaar ? rondNieuwjaar : inWeek11);
        const bereik = bereikVan(gelezen);
        expect(gelezen.tekst).toBe(tekst);
        expect(bereik === null).toBe(gelezen.kind === 'onbekend');
        if (bereik !== null) expect(bereik.van).toBeLessThanOrEqual(bereik.tot);
      }),
      { numRuns: 500 },
    );
  });
});

it.each([
  ['11-3', 'do 11-3-2021'],
  ['25-2 of 1-3', 'do 25-2-2021 of ma 1-3-2021'],
  ['1-3 / 25-2 / 2-3', 'ma 1-3-2021, do 25-2-2021 of di 2-3-2021'],
  ['', 'ma 15-3 t/m vr 19-3-2021'],
  ['Nog plannen (extra)', 'nog te plannen in ma 15-3 t/m vr 19-3-2021 (extra)'],
  ['eind\nmaart', 'eind maart (zo 21-3 t/m wo 31-3-2021)'],
  ['in overleg', 'niet te lezen: "in overleg"'],
])('writes %j for readers as "%s"', (tekst, verwacht) => {
  expect(formatDatumUitdrukking(parseDatum(tekst, inWeek11))).toBe(verwacht);
});

it('says so when there is neither a date nor a week', () => {
  expect(formatDatumUitdrukking(parseDatum('', in2021))).toBe('geen datum');
  expect(formatDatumUitdrukking(parseDatum('nog plannen', in2021))).toBe('nog te plannen');
});

it('bounds alternatives by their earliest and latest day, whatever their order', () => {
  expect(iso(bereikVan(parseDatum('1-3 of 25-2', in2021)))).toBe('2021-02-25..2021-03-01');
});
