import { describe, expect, it } from '@jest/globals';
import { dagVan, formatIso } from './dag.js';
import { parseDatum } from './datum-parser.js';
import { bereikVan } from './datum-uitdrukking.js';
import { parseWeekuitdrukking } from './week-parser.js';
import { werkweekVan } from './week.js';

const in2021 = { jaar: 2021, venster: null };
const inWeek11 = { jaar: 2021, venster: werkweekVan({ jaar: 2021, nummer: 11 }) };

function lees(tekst: string, context: typeof in2021 | typeof inWeek11 = in2021): string {
  const gelezen = parseDatum(tekst, context);
  const bereik = bereikVan(gelezen);
  if (gelezen.kind === 'onbekend' || bereik === null) return gelezen.kind;
  return `${gelezen.kind} ${formatIso(bereik.van)}..${formatIso(bereik.tot)}`;
}

describe('a day with other words around it', () => {
  it.each([
    ['donderdag 11-3-2021', 'vast 2021-03-11..2021-03-11'],
    ['woensdag 11-3-2021', 'onbekend'],
    ['1 2021-03-11', 'onbekend'],
    ['2021-03-11 1', 'onbekend'],
    ['11-3-2021'.padEnd(200), 'vast 2021-03-11..2021-03-11'],
    ['11-3-2021'.padEnd(201), 'onbekend'],
  ])('“%s” is %s', (tekst, verwacht) => {
    expect(lees(tekst)).toBe(verwacht);
  });
});

describe('a range', () => {
  it.each([
    ['10 t/m 12 april', 'venster 2021-04-10..2021-04-12'],
    ['10 tot en met 12 april 2022', 'venster 2022-04-10..2022-04-12'],
    ['1-12-2019 t/m 3-1-2021', 'venster 2019-12-01..2021-01-03'],
    ['1-4-2022 t/m 3-4', 'venster 2022-04-01..2022-04-03'],
    ['1-4 t/m 3-4 t/m 5-4', 'onbekend'],
    ['t/m 3-4', 'onbekend'],
    ['1-4 t/m', 'onbekend'],
    ['31-2 t/m 3-3', 'onbekend'],
    ['1-3 t/m 31-2', 'onbekend'],
    ['31-2 t/m 3-3-2021', 'onbekend'],
    // A quarter over the turn of the year: ma 4-10 t/m ma 3-1 is 92 days, both counted.
    ['4-10 t/m 3-1', 'venster 2021-10-04..2022-01-03'],
    ['3-10 t/m 3-1', 'onbekend'],
    ['3-10 t/m 3-1-2022', 'onbekend'],
  ])('“%s” is %s', (tekst, verwacht) => {
    expect(lees(tekst)).toBe(verwacht);
  });
});

describe('days to choose from', () => {
  it.each(['25-2/1-3', '25-2 /1-3', '25-2/ 1-3', '25-2, 1-3', '1-3 of 25-2'])('“%s” are two', (tekst) => {
    expect(lees(tekst)).toBe('alternatieven 2021-02-25..2021-03-01');
  });
});

describe('what is still to be planned', () => {
  it.each([
    ['nog plannen', false],
    ['nog plannen extra', true],
    ['nog plannen(extra)', true],
    ['nog plannen (extra', true],
  ])('“%s” is so, extra: %s', (tekst, extra) => {
    expect(parseDatum(tekst, in2021)).toMatchObject({ kind: 'nog-te-plannen', extra });
  });

  it.each(['wie moet nog plannen', 'nog plannen na de zomer'])('“%s” is not', (tekst) => {
    expect(lees(tekst)).toBe('onbekend');
  });
});

describe('a vague date', () => {
  it.each([
    ['liefst voor 1 april', 'onbekend'],
    ['voor 1 april of zo', 'onbekend'],
    ['voor 16-3', 'vaag 2021-03-15..2021-03-15'],
    ['voor 15-3', 'vaag 2021-01-01..2021-03-14'],
    ['voor 31-2', 'onbekend'],
  ])('“%s” is %s in week 11 of 2021', (tekst, verwacht) => {
    expect(lees(tekst, inWeek11)).toBe(verwacht);
  });
});

describe('the cell of a week', () => {
  const weken = (tekst: string) => {
    const { kind, weken: gelezen, twijfel } = parseWeekuitdrukking(tekst, 2021);
    return [kind, ...gelezen.map(({ jaar, nummer }) => `${String(jaar)}-${String(nummer)}`), ...twijfel];
  };

  it.each([
    ['Week 8 / 10', ['een-van', '2021-8', '2021-10']],
    ['Week 8 + 9 + 11', ['alle', '2021-8', '2021-9', '2021-11']],
    ['Week 14 t/m 16', ['span', '2021-14', '2021-15', '2021-16']],
    ['Week 14 tot en met 16', ['span', '2021-14', '2021-15', '2021-16']],
    ['Week 14-16-18', ['onbekend', 'de weken "14-16-18" zijn op meer dan een manier te lezen']],
    ['Week 14 + 16 / 18', ['onbekend', 'de weken "14 + 16 / 18" zijn op meer dan een manier te lezen']],
    ['Week 52 / 13', ['een-van', '2021-52', '2022-13']],
    ['Week 52 / 14', ['onbekend', 'week 14 volgt niet op week 52']],
  ])('“%s” is %j', (tekst, verwacht) => {
    expect(weken(tekst)).toEqual(verwacht);
  });

  it.each([
    ['Week 10 (11-3)', []],
    ['Week 10 ( 8-3 tm 12-3 )', []],
    ['Week 10 8-3 tm 12-3)', ['de haakjes om de gedrukte periode ontbreken']],
  ])('“%s” has a printed period; what is odd: %j', (tekst, twijfel) => {
    const gelezen = parseWeekuitdrukking(tekst, 2021);
    expect(gelezen.gedrukt).not.toBeNull();
    expect(gelezen.gedrukt?.tot).toBeLessThanOrEqual(dagVan('2021-03-12'));
    expect(gelezen.twijfel.filter((zin) => zin.includes('haakjes'))).toEqual(twijfel);
  });
});
