import { describe, expect, it } from '@jest/globals';
import { dagVan, formatDag } from '@routekaart/kalender';
import { herkenKolommen, isLijstkop } from './lijstkolommen.js';
import { lees, rij } from './testing/lijst.js';

describe('the columns of a list', () => {
  it.each([
    ['Datum  raad:*', 'datum'],
    ['datum raad **', 'datum'],
    [' VERGADERDATUM ', 'datum'],
    ['Status:', 'status'],
    ['week nr.', 'genegeerd'],
    ['Catering', 'vreemd'],
    ['  ', 'genegeerd'],
  ])('knows “%s” as %s', (kop, rol) => {
    expect(herkenKolommen([kop]).kolommen.map((kolom) => kolom.rol)).toEqual([rol]);
  });

  it('has the words of a header as they are printed, without the breaks of its lines', () => {
    expect(herkenKolommen([' Datum\n  raad ', '']).kolommen.map(({ kop }) => kop)).toEqual([
      'Datum raad',
      '',
    ]);
    expect(herkenKolommen([' Iets\n  anders ']).onbekend).toEqual(['Iets anders']);
  });

  it('takes the first of two dates, deadlines, weekdays and statuses, and all kinds, remarks and committees', () => {
    const tweemaal = (kop: string) => herkenKolommen([kop, `${kop} `]).dubbel;
    expect(['Datum', 'Deadline', 'Dag', 'Status'].flatMap(tweemaal)).toEqual([
      'Datum',
      'Deadline',
      'Dag',
      'Status',
    ]);
    expect(['Soort', 'Opmerking', 'Commissie', 'Catering', ''].flatMap(tweemaal)).toEqual([]);
  });

  it('are there where one of them names the date', () => {
    expect(isLijstkop(['Status', 'Datum'])).toBe(true);
    expect(isLijstkop(['Status', 'Deadline'])).toBe(false);
  });

  it('may have no line below them', () => {
    expect(lees([['Datum', 'Naam']])).toMatchObject({ vergaderingen: [], codes: ['KOLOM_ONBEKEND'] });
  });

  it('are looked for in the first twenty lines', () => {
    const kop = ['Datum', 'Deadline', 'Status'];
    const lijst = (titels: number) =>
      lees([...Array.from({ length: titels }, () => ['Schema']), kop, ['26-1', '4-1', 'vast']]);
    expect(lijst(19)).toMatchObject({ dagen: ['di 26-1-2021'], vergaderingen: [{ regel: 21 }] });
    expect(lijst(20).codes).toEqual(['GEEN_DATUMKOLOM']);
  });

  it('stand above all lines, also above those that end sooner', () => {
    const lijst = lees([
      ['Datum', 'Status', 'Deadline', 'Cie A', 'Soort'],
      ['26-1', 'vast', '4-1', '12-1', 'extra'],
      ['23-2', 'vast', '1-2'],
    ]);
    expect(lijst.codes).toEqual([]);
    expect(lijst.vergaderingen).toMatchObject([
      { soort: 'extra', commissies: [{ dag: dagVan('2021-01-12') }] },
      { soort: 'regulier', commissies: [] },
    ]);
  });
});

describe('two columns about one thing', () => {
  const KOP = ['Datum', 'Deadline', 'Status', 'Soort', 'Type', 'Opmerking', 'Toelichting'];

  it.each([
    [['', 'extra', '', 'b'], 'extra', 'b'],
    [['regulier', '', ' a ', ''], 'regulier', 'a'],
    [['regulier', 'begroting', 'a', 'b'], 'begroting', 'a; b'],
    [['', '', '', ''], 'regulier', null],
  ])('are read as one: %j', (cellen, soort, opmerking) => {
    expect(lees([KOP, ['26-1', '4-1', 'vast', ...cellen]])).toMatchObject({
      vergaderingen: [{ soort, opmerking }],
      codes: [],
    });
  });
});

describe('the weekday in a column of its own', () => {
  it.each(['di', 'Di.', 'dinsdag', '', 'di en do', 'ma/wo', 'ma / wo', 'ma, wo'])(
    'is not compared, or fits a Tuesday: “%s”',
    (Dag) => {
      expect(lees([rij('26-1', { Dag })])).toMatchObject({ staten: ['bevestigd'], codes: [] });
    },
  );

  it('is wrong once, also where the cell of the date says the same', () => {
    expect(lees([rij('ma 26-1', { Dag: 'maandag' })]).bevindingen).toMatchObject([
      { code: 'WEEKDAG_KLOPT_NIET', kolom: 'Datum' },
    ]);
  });

  it('is that of the date that was read', () => {
    const { vergaderingen } = lees([rij('26-1', { Dag: 'di' })]);
    expect(vergaderingen.map(({ dag }) => formatDag(dag))).toEqual(['di 26-1-2021']);
  });
});
