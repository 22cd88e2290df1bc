import { describe, expect, it } from '@jest/globals';
import { dagVan, formatIso } from '@routekaart/kalender';
import * as fc from 'fast-check';
import { leesVergaderlijst } from './lees-vergaderlijst.js';
import type { Vergaderlijstinvoer } from './lijstrijen.js';
import { vergaderingenUitLijst } from './lijstvergadering.js';
import { lees, rij } from './testing/lijst.js';

const KOP = ['Datum', 'Stukken inleveren', 'Status'];

describe('leesVergaderlijst', () => {
  it('reads a year of a griffie, the columns in any order and a title above them', () => {
    const lijst = lees([
      ['Vergaderschema gemeenteraad 2021', '', '', '', '', '', ''],
      ['', '', '', '', '', '', ''],
      [
        'Status',
        'Stukken inleveren',
        'Agendacommissie',
        'Commissie Samen',
        'Dag',
        'Datum raad',
        'Soort',
        'Opmerkingen',
      ],
      ['definitief', '17-12', '4-1', '12-1', 'di', '26 januari 2021', 'regulier', ''],
      ['concept', 'do 11-2-2021', '15-2', '23-2', 'dinsdag', '9-3', 'begroting', 'alleen de jaarstukken'],
      ['vervallen i.v.m. Koningsdag', '6-4-2021', '', '', 'di', '27/04/2021', '', ''],
      ['Vastgesteld', '29.4.21', '', '', 'di.', 'di. 25-5-2021 20:00 uur', 'extra', ''],
    ]);
    expect(lijst.bevindingen).toEqual([]);
    expect(lijst.vergaderingen).toEqual([
      {
        regel: 4,
        uid: null,
        dag: dagVan('2021-01-26'),
        aanleverdag: dagVan('2020-12-17'),
        staat: 'bevestigd',
        soort: 'regulier',
        besluitvormend: true,
        commissies: [
          { naam: 'Agendacommissie', dag: dagVan('2021-01-04') },
          { naam: 'Commissie Samen', dag: dagVan('2021-01-12') },
        ],
        opmerking: null,
      },
      expect.objectContaining({
        dag: dagVan('2021-03-09'),
        staat: 'voorlopig',
        soort: 'begroting',
        besluitvormend: false,
        opmerking: 'alleen de jaarstukken',
      }),
      expect.objectContaining({ dag: dagVan('2021-04-27'), staat: 'vervallen' }),
      expect.objectContaining({
        dag: dagVan('2021-05-25'),
        aanleverdag: dagVan('2021-04-29'),
        soort: 'extra',
      }),
    ]);
  });

  it('reads records as it reads cells', () => {
    const records = [
      { Datum: 'do 29-1-2026', 'Stukken inleveren': 'do 18-12-2025', Status: 'definitief' },
      { Status: 'voorlopig', Datum: 'do 26-2', 'Stukken inleveren': '5-2' },
    ];
    const cellen = [KOP, ['do 29-1-2026', 'do 18-12-2025', 'definitief'], ['do 26-2', '5-2', 'voorlopig']];
    expect(lees(records, 2026)).toEqual(lees(cellen, 2026));
    expect(lees(records, 2026)).toMatchObject({ dagen: ['do 29-1-2026', 'do 26-2-2026'], codes: [] });
  });

  it.each([
    '26-1-2021',
    '26-1',
    '26-01-21',
    '26/1/2021',
    '26.1.2021',
    '26.1',
    '2021-01-26',
    '2021-01-26T00:00:00',
    '26 januari',
    'di 26 jan. 2021',
    'Dinsdag, 26 januari 2021',
    'di 26-1-2021 om 19.30 uur',
    '26-1-2021 20:00',
  ])('reads the date "%s"', (datum) => {
    expect(lees([rij(datum)])).toMatchObject({ dagen: ['di 26-1-2021'], staten: ['bevestigd'], codes: [] });
  });

  it.each([
    ['', 'DATUM_ONTBREEKT'],
    ['n.v.t.', 'DATUM_ONTBREEKT'],
    ['31-2-2021', 'DATUM_ONLEESBAAR'],
    ['volgt', 'DATUM_ONLEESBAAR'],
    ['26-1 of 2-2', 'DATUM_NIET_VAST'],
    ['eind januari', 'DATUM_NIET_VAST'],
    ['nog te plannen', 'DATUM_NIET_VAST'],
  ])('makes no meeting of the date "%s": %s', (datum, code) => {
    expect(lees([rij(datum)])).toMatchObject({ dagen: [], codes: [code] });
  });
  it('says which columns it does not use', () => {
    const lijst = lees([rij('26-1', { Vergaderdatum: '27-1', Catering: 'ja', Aanvang: '20:00', '': 'x' })]);
    expect(lijst.dagen).toEqual(['di 26-1-2021']);
    expect(lijst.bevindingen).toMatchObject([
      { code: 'KOLOM_DUBBEL', kolom: 'Vergaderdatum' },
      { code: 'KOLOM_ONBEKEND', kolom: 'Catering' },
    ]);
  });

  it.each([
    [[]],
    [[{}]],
    [[{ Naam: 'x' }]],
    [
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
  ])('cannot read a list without dates: %j', (invoer) => {
    expect(lees(invoer)).toMatchObject({ vergaderingen: [], codes: ['GEEN_DATUMKOLOM'] });
  });

  it('skips empty lines and a header that is repeated', () => {
    expect(lees([KOP, ['26-1', '4-1', 'vast'], ['', ' ', ''], KOP, ['23-2', '1-2', 'vast']])).toMatchObject({
      vergaderingen: [{ regel: 2 }, { regel: 5 }],
      codes: [],
    });
  });

  it('answers any cells, with every meeting once and in order', () => {
    const kop = fc.constantFrom(
      'Datum',
      'Dag',
      'Deadline',
      'Status',
      'Soort',
      'Commissie A',
      'Opmerkingen',
      '__proto__',
      '',
    );
    const cel = fc.oneof(
      fc.constantFrom(
        '26-1',
        'di 26-1-2021',
        '15-12',
        '29-2',
        '1-2 of 3-2',
        '26-1 en 28-1',
        'definitief',
        'vervallen',
        'extra',
        'di',
      ),
      fc.string({ unit: 'binary' }),
    );
    const cellen = fc
      .tuple(fc.array(kop), fc.array(fc.array(cel)))
      .map(([koppen, rijen]) => [koppen, ...rijen]);
    const invoer: fc.Arbitrary<Vergaderlijstinvoer> = fc.oneof(cellen, fc.array(fc.dictionary(kop, cel)));
    fc.assert(
      fc.property(invoer, fc.oneof(fc.constant(2021), fc.double()), (rijen, jaar) => {
        const dagen = leesVergaderlijst(rijen, { jaar }).vergaderingen.map(({ dag }) => dag);
        expect(dagen).toEqual([...new Set(dagen)].toSorted((a, b) => a - b));
      }),
    );
  });

  it('gives each date of a column back, or a bevinding about its line', () => {
    const dag = fc.integer({ min: dagVan('2021-01-01'), max: dagVan('2021-12-31') });
    const status = fc.constantFrom('definitief', 'concept', 'vervallen', 'niet vervallen', '');
    fc.assert(
      fc.property(fc.array(fc.tuple(dag, status)), (regels) => {
        const lijst = leesVergaderlijst([['Datum', 'Status'], ...regels.map(([d, s]) => [formatIso(d), s])], {
          jaar: 2021,
        });
        regels.forEach(([d, s], plaats) => {
          expect(lijst.vergaderingen.map((vergadering) => vergadering.dag)).toContain(d);
          if (s !== '' && s !== 'niet vervallen') return;
          expect(lijst.bevindingen.map(({ regel }) => regel)).toContain(plaats + 2);
        });
      }),
    );
  });
});

describe('vergaderingenUitLijst', () => {
  it('makes meetings of one gremium, with the remark as the reason of one that fell out', () => {
    const lijst = leesVergaderlijst(
      [
        rij('26-1', { Status: 'vervallen', Opmerkingen: 'verkiezingen' }),
        rij('23-2', { Opmerkingen: 'raadzaal' }),
      ],
      { jaar: 2021 },
    );
    expect(vergaderingenUitLijst(lijst, 'raad-GM0482')).toMatchObject([
      {
        id: 'raad-GM0482/2021-01-26',
        gremium: 'raad-GM0482',
        staat: 'vervallen',
        herkomst: 'ingevoerd',
        reden: 'verkiezingen',
      },
      { id: 'raad-GM0482/2021-02-23', staat: 'bevestigd', reden: null },
    ]);
  });
});
