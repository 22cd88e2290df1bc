import { describe, expect, it } from '@jest/globals';
import { bereikVan, formatDatumUitdrukking, formatIso, type Periode } from '@routekaart/kalender';
import type { GelezenRij } from './gelezen.js';
import { leesBijlage } from './lees-bijlage.js';
import { ANDERE_REGIO } from './testing/andere-regio.js';

const iso = (periode: Periode | null): string =>
  periode === null ? 'geen' : `${formatIso(periode.van)}..${formatIso(periode.tot)}`;

function rijenVan(tekst: string, jaar = 2020): readonly GelezenRij[] {
  return leesBijlage(tekst, { ...ANDERE_REGIO, jaar }).tabellen.flatMap((tabel) => tabel.rijen);
}

function codesVan(tekst: string, jaar = 2020): readonly string[] {
  return leesBijlage(tekst, { ...ANDERE_REGIO, jaar }).bevindingen.map(({ code }) => code);
}

describe('a table of another region', () => {
  const TABEL = [
    'Planning besluitvorming',
    'Status\tToelichting\tTrekker\tWanneer?\tOmschrijving\tWeeknr.',
    'gereed\tkort\tKernteam\tdonderdag 17 december 2020\tVooroverleg\t51',
    'open\t\tRegiegroep\t29-12-2020\tBespreken notitie\t53',
    'open\t\tBO Jeugd\t7 januari 2021\tInstemmen met notitie\t1',
    'open\tonder voorbehoud\tAO Jeugd\tmedio januari\tInformatieronde\t2-3',
  ].join('\n');

  it('is a planning, whatever the order and the words of its columns', () => {
    const [tabel] = leesBijlage(TABEL, { ...ANDERE_REGIO, jaar: 2020 }).tabellen;
    expect(tabel?.soort).toBe('planning');
    expect(tabel?.kolommen.map(({ soort }) => soort)).toEqual([
      'overig',
      'opmerkingen',
      'wie',
      'datum',
      'wat',
      'week',
    ]);
    expect(tabel?.rijen.map(({ wat, wie, opmerkingen }) => [wat, wie, opmerkingen])).toEqual([
      ['Vooroverleg', 'Kernteam', 'kort'],
      ['Bespreken notitie', 'Regiegroep', ''],
      ['Instemmen met notitie', 'BO Jeugd', ''],
      ['Informatieronde', 'AO Jeugd', 'onder voorbehoud'],
    ]);
    expect(tabel?.rijen.every(({ begrepen }) => begrepen)).toBe(true);
  });

  it('keeps an extra column as it is printed', () => {
    expect(rijenVan(TABEL).map(({ cellen }) => cellen[0]?.ruw)).toEqual(['gereed', 'open', 'open', 'open']);
  });

  it('goes over the end of a year with 53 weeks', () => {
    const rijen = rijenVan(TABEL);
    expect(rijen.map(({ week }) => iso(week?.venster ?? null))).toEqual([
      '2020-12-14..2020-12-18',
      '2020-12-28..2021-01-01',
      '2021-01-04..2021-01-08',
      '2021-01-11..2021-01-22',
    ]);
    expect(rijen.map(({ datum }) => (datum === null ? '' : formatDatumUitdrukking(datum)))).toEqual([
      'do 17-12-2020',
      'di 29-12-2020',
      'do 7-1-2021',
      'medio januari (ma 11-1 t/m wo 20-1-2021)',
    ]);
  });
});

describe('the weeks of other regions', () => {
  it.each([
    ['Week 14 t/m 17', 'span', '2020-03-30..2020-04-24'],
    ['Week 14 tm 17', 'span', '2020-03-30..2020-04-24'],
    ['Week 14 tot en met 17', 'span', '2020-03-30..2020-04-24'],
    ['Weken 14 - 17', 'span', '2020-03-30..2020-04-24'],
    ['week 8 en 9', 'alle', '2020-02-17..2020-02-28'],
    ['wk 8 of 9', 'een-van', '2020-02-17..2020-02-28'],
    ['Week 53', 'week', '2020-12-28..2021-01-01'],
    ['Week 52 + 53', 'alle', '2020-12-21..2021-01-01'],
    ['Week 53 / 1', 'een-van', '2020-12-28..2021-01-08'],
    ['Week 51 t/m 2', 'span', '2020-12-14..2021-01-15'],
    ['Week 53 (28-12 t/m 1-1)', 'week', '2020-12-28..2021-01-01'],
    ['Week 1 (4-1-2021 t/m 8-1-2021)', 'week', '2021-01-04..2021-01-08'],
  ])('reads %j', (week, kind, venster) => {
    const [rij] = rijenVan(`Week\tDatum\tWat\n${week}\t\tX`);
    expect([rij?.week?.kind, iso(rij?.week?.venster ?? null)]).toEqual([kind, venster]);
  });

  it('knows no week 53 in a year of 52, and says so', () => {
    expect(codesVan('Week\tDatum\tWat\tWie\nWeek 53\t\tX\tKernteam', 2021)).toContain('ONLEESBARE_WEEK');
    expect(rijenVan('Week\tDatum\tWat\nWeek 53\t\tX', 2021)[0]?.begrepen).toBe(false);
  });
});

describe('the dates of other regions', () => {
  it.each([
    ['11-3-2020', 'vast', '2020-03-11..2020-03-11'],
    ['11-03-2020', 'vast', '2020-03-11..2020-03-11'],
    ['wo 11-3-2020', 'vast', '2020-03-11..2020-03-11'],
    ['woensdag 11 maart 2020', 'vast', '2020-03-11..2020-03-11'],
    ['2020-03-11', 'vast', '2020-03-11..2020-03-11'],
    ['11 mrt. 2020', 'vast', '2020-03-11..2020-03-11'],
    ['1-4 t/m 3-4', 'venster', '2020-04-01..2020-04-03'],
    ['1-4 tm 3-4', 'venster', '2020-04-01..2020-04-03'],
    ['1-4 – 3-4', 'venster', '2020-04-01..2020-04-03'],
    ['1 t/m 3 april', 'venster', '2020-04-01..2020-04-03'],
    ['1-4-2020 t/m 3-4-2020', 'venster', '2020-04-01..2020-04-03'],
    ['28-12 t/m 8-1', 'venster', '2020-12-28..2021-01-08'],
    ['28-12-2020 tm 8-1-2021', 'venster', '2020-12-28..2021-01-08'],
    ['1-4 of 3-4', 'alternatieven', '2020-04-01..2020-04-03'],
    ['eind maart', 'vaag', '2020-03-21..2020-03-31'],
    ['eind maart 2021', 'vaag', '2021-03-21..2021-03-31'],
    ['medio september', 'vaag', '2020-09-11..2020-09-20'],
    ['voor medio september', 'vaag', '2020-01-01..2020-09-10'],
    ['vóór medio september 2021', 'vaag', '2021-01-01..2021-09-10'],
    ['nog te plannen', 'nog-te-plannen', 'geen'],
    ['week 12', 'venster', '2020-03-16..2020-03-20'],
  ])('reads %j', (datum, kind, bereik) => {
    const [rij] = rijenVan(`Datum\tWat\n${datum}\tX`);
    expect([rij?.datum?.kind, iso(rij?.datum == null ? null : bereikVan(rij.datum))]).toEqual([kind, bereik]);
  });

  it.each(['z.s.m.', '11/3', '31-2', 'Q2', 'na de zomer', '11-3-20', 'di 11-3-2020', 'kwartaal 3'])(
    'keeps %j as text, and says so',
    (datum) => {
      const tekst = `Datum\tWat\tWie\n${datum}\tX\tKernteam`;
      const [rij] = rijenVan(tekst);
      expect(rij).toMatchObject({ begrepen: false, datum: { kind: 'onbekend', tekst: datum }, wat: 'X' });
      expect(codesVan(tekst)).toContain('ONLEESBARE_DATUM');
    },
  );
});
