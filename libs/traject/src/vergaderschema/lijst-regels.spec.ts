import { describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import { lees, rij } from './testing/lijst.js';

describe('a line of a list', () => {
  it('keeps a Saturday and says so', () => {
    expect(lees([rij('za 30-1-2021')])).toMatchObject({
      dagen: ['za 30-1-2021'],
      staten: ['bevestigd'],
      codes: ['WEEKEND'],
    });
  });

  it.each([
    [rij('ma 26-1-2021'), 'Datum'],
    [rij('26-1-2021', { Dag: 'maandag' }), 'Dag'],
  ])('keeps a date with another weekday, as voorlopig: %j', (regel, kolom) => {
    expect(lees([regel])).toMatchObject({
      dagen: ['di 26-1-2021'],
      staten: ['voorlopig'],
      bevindingen: [
        {
          code: 'WEEKDAG_KLOPT_NIET',
          regel: 2,
          kolom,
          uitleg: 'di 26-1-2021 is een dinsdag, maar er staat maandag; de datum is aangehouden.',
          voorstel: {
            kind: 'datum',
            dag: dagVan('2021-01-25'),
            tekst: 'Bedoeld is waarschijnlijk ma 25-1-2021.',
          },
        },
      ],
    });
  });

  it('reports a weekday that is none', () => {
    expect(lees([rij('26-1-2021', { Dag: 'dinsdg' })]).codes).toEqual(['WEEKDAG_ONLEESBAAR']);
  });

  it.each([
    ['regulier', 'regulier', true],
    ['Extra raad', 'extra', true],
    ['Begrotingsraad', 'begroting', false],
    ['geen besluitvorming', 'geen-besluitvorming', false],
    ['Informerende raad', 'geen-besluitvorming', false],
  ])('reads the kind "%s"', (tekst, soort, besluitvormend) => {
    const { vergaderingen, codes } = lees([rij('26-1', { Soort: tekst })]);
    expect(vergaderingen).toMatchObject([{ soort, besluitvormend, staat: 'bevestigd' }]);
    expect(codes).toEqual([]);
  });

  it('does not count on a kind that it does not know', () => {
    expect(lees([rij('26-1', { Soort: 'barbecue' })])).toMatchObject({
      vergaderingen: [{ soort: 'onbekend', besluitvormend: false, staat: 'voorlopig' }],
      codes: ['SOORT_ONBEKEND'],
    });
  });

  it('leaves out a line about a committee', () => {
    expect(lees([rij('26-1', { Soort: 'Commissie Samen' })])).toMatchObject({
      dagen: [],
      codes: ['ANDER_GREMIUM'],
    });
  });

  it.each([
    ['Definitief.', '', 'bevestigd', []],
    ['onder voorbehoud', '', 'voorlopig', []],
    ['Afgelast', '', 'vervallen', []],
    ['geannuleerd (te weinig stukken)', '', 'vervallen', []],
    ['', '', 'voorlopig', ['STATUS_ONTBREEKT']],
    ['niet vervallen', '', 'voorlopig', ['STATUS_ONBEKEND']],
    ['niet definitief', '', 'voorlopig', ['STATUS_ONBEKEND']],
    ['verplaatst', '', 'voorlopig', ['STATUS_ONBEKEND']],
    ['true', '', 'voorlopig', ['STATUS_ONBEKEND']],
    ['definitief (vervallen)', '', 'voorlopig', ['STATUS_TEGENSPRAAK']],
    ['vervallen, toch definitief', '', 'voorlopig', ['STATUS_TEGENSPRAAK']],
    ['definitief', 'Vervalt wegens Koningsdag', 'voorlopig', ['STATUS_TEGENSPRAAK']],
    ['', 'afgelast', 'vervallen', []],
    ['', 'Vervalt wegens Koningsdag', 'vervallen', []],
    ['', 'de commissie vervalt', 'voorlopig', ['STATUS_TEGENSPRAAK']],
    ['', 'Vergadering vervalt', 'vervallen', []],
    ['', 'de raadsvergadering is afgezegd', 'vervallen', []],
    ['', 'geen vergadering i.v.m. verkiezingen', 'vervallen', []],
    ['', 'vervangt de vervallen vergadering van 12-1', 'voorlopig', ['STATUS_TEGENSPRAAK']],
    ['', 'vervalt, gaat toch door', 'voorlopig', ['STATUS_TEGENSPRAAK']],
    ['vervallen', 'gaat toch door', 'voorlopig', ['STATUS_TEGENSPRAAK']],
  ])('takes the status "%s" with the remark "%s" as %s', (status, opmerking, staat, codes) => {
    expect(lees([rij('26-1', { Status: status, Opmerkingen: opmerking })])).toMatchObject({
      staten: [staat],
      codes,
    });
  });

  it.each(['Plaats', 'Aanvang', 'Tijd', 'Zaal', 'Deadline', 'Dag', ''])(
    'takes a meeting as off that is said to be so below the header “%s”',
    (kop) => {
      expect(
        lees([
          ['Datum', kop],
          ['26-1', 'vervalt wegens Koningsdag'],
          ['9-3', ''],
        ]).vergaderingen,
      ).toMatchObject([
        { staat: 'vervallen', opmerking: 'vervalt wegens Koningsdag' },
        { staat: 'voorlopig', opmerking: null },
      ]);
    },
  );

  it('takes a meeting as off that is said to be so beyond the header, without a remark of its deadline', () => {
    expect(
      lees([
        ['Datum', 'Deadline', 'Status'],
        ['26-1', '', '', 'geannuleerd'],
      ]),
    ).toMatchObject({ staten: ['vervallen'], codes: [] });
  });

  it.each([
    ['Plaats', 'geannuleerd', 'STATUS_TEGENSPRAAK'],
    ['Aanvang', 'commissie vervalt', 'STATUS_TEGENSPRAAK'],
  ])('is not certain of a meeting with under %s “%s”', (kop, tekst, code) => {
    expect(lees([rij('26-1', { [kop]: tekst })])).toMatchObject({ staten: ['voorlopig'], codes: [code] });
  });

  it('takes no meeting as off for what stands below a header of something else, and says so', () => {
    expect(
      lees([
        ['Datum raad', 'Deadline', 'Status', 'Informatieavond'],
        ['26-1', '12-1', '', 'vervalt'],
      ]),
    ).toMatchObject({ staten: ['voorlopig'], codes: ['KOLOM_ONBEKEND', 'STATUS_TEGENSPRAAK'] });
  });

  it('is not certain of a meeting of which a second status says that it is off', () => {
    expect(lees([rij('26-1', { 'Status 2': 'vervallen' })])).toMatchObject({
      staten: ['voorlopig'],
      codes: ['KOLOM_DUBBEL', 'STATUS_TEGENSPRAAK'],
    });
  });

  it.each([
    ['', []],
    ['volgt', []],
    ['2-2-2021', []],
    ['2-2-2020', ['AANLEVERDAG_VER_WEG']],
  ])(
    'asks for no deadline of a meeting that is off, “%s”, but says what is odd in one',
    (Deadline, codes) => {
      expect(lees([rij('26-1', { Status: 'vervallen', Deadline })]).codes).toEqual(codes);
    },
  );

  it('takes nothing from the days of another body', () => {
    expect(
      lees([
        ['Datum raad', 'Datum college', 'Deadline', 'Status'],
        ['26-1', 'vervalt', '12-1', 'definitief'],
      ]),
    ).toMatchObject({ staten: ['bevestigd'], codes: ['KOLOM_DUBBEL'] });
  });

  it('names the cell in which something stands about being off', () => {
    expect(
      lees([{ Datum: '26-1', Deadline: '4-1', Plaats: 'vervalt misschien' }]).bevindingen.at(-1),
    ).toMatchObject({ code: 'STATUS_TEGENSPRAAK', regel: 2, kolom: 'Plaats' });
  });

  it('is certain of nothing without a column for the status', () => {
    expect(lees([{ Datum: '26-1', Deadline: '4-1' }])).toMatchObject({
      staten: ['voorlopig'],
      codes: ['STATUS_ONTBREEKT'],
    });
  });
});
