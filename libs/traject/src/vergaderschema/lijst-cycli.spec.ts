import { describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import { vergaderingenUitLijst } from './lijstvergadering.js';
import { lees, rij } from './testing/lijst.js';

describe('the lines of a list together', () => {
  it('has two dates of one cell in one cycle, and both in the list', () => {
    expect(lees([rij('di 26-1 en do 28-1-2021')])).toMatchObject({
      dagen: ['di 26-1-2021', 'do 28-1-2021'],
      codes: ['TWEE_IN_CYCLUS'],
    });
    expect(lees([rij('26 en 28 januari')]).dagen).toEqual(['di 26-1-2021', 'do 28-1-2021']);
  });

  it('has two lines with one deadline in one cycle, unless one fell out', () => {
    expect(lees([rij('26-1'), rij('28-1')])).toMatchObject({
      staten: ['bevestigd', 'bevestigd'],
      codes: ['TWEE_IN_CYCLUS'],
    });
    expect(lees([rij('26-1'), rij('28-1', { Status: 'vervallen' })]).codes).toEqual([]);
  });
  it.each([
    ['', 'AANLEVERDAG_ONTBREEKT', null],
    ['3 weken ervoor', 'AANLEVERDAG_ONLEESBAAR', null],
    ['5-4-2021', 'AANLEVERDAG_NA_VERGADERING', null],
    ['9-3-2020', 'AANLEVERDAG_VER_WEG', '2020-03-09'],
  ])('does not believe the deadline "%s" and suggests the usual term', (deadline, code, aanleverdag) => {
    const lijst = lees([
      rij('26-1', { Deadline: '5-1' }),
      rij('23-2', { Deadline: '2-2' }),
      rij('30-3', { Deadline: deadline }),
    ]);
    expect(lijst.vergaderingen[2]?.aanleverdag).toBe(aanleverdag === null ? null : dagVan(aanleverdag));
    expect(lijst.bevindingen).toMatchObject([
      { code, regel: 4, kolom: 'Deadline', voorstel: { kind: 'datum', dag: dagVan('2021-03-09') } },
    ]);
  });

  it('says once that there is no column for the deadline', () => {
    expect(
      lees([
        { Datum: '26-1', Status: 'vast' },
        { Datum: '23-2', Status: 'vast' },
      ]),
    ).toMatchObject({
      staten: ['bevestigd', 'bevestigd'],
      bevindingen: [{ code: 'AANLEVERDAG_ONTBREEKT', regel: null }],
    });
  });

  it('keeps every committee under its own name when a holiday turns the order around', () => {
    const commissies = (bestuur: string, samen: string) => ({
      'Commissie Bestuur': bestuur,
      'Commissie Samen': samen,
    });
    const lijst = lees([
      rij('26-1', { ...commissies('11-1', '12-1'), Deadline: '4-1' }),
      rij('23-2', { ...commissies('8-2', '9-2'), Deadline: '1-2' }),
      rij('8-6', { ...commissies('26-5', '25-5'), Deadline: '18-5' }),
    ]);
    expect(lijst.vergaderingen[2]?.commissies).toEqual([
      { naam: 'Commissie Bestuur', dag: dagVan('2021-05-26') },
      { naam: 'Commissie Samen', dag: dagVan('2021-05-25') },
    ]);
    expect(lijst.staten).toEqual(['bevestigd', 'bevestigd', 'bevestigd']);
    expect(lijst.bevindingen).toMatchObject([{ code: 'COMMISSIEVOLGORDE', regel: 4 }]);
  });

  it('does not bind a committee that meets before the stukken must be in', () => {
    const commissies = { 'Cie A': '11-1', 'Cie B': '18-1' };
    const lijst = lees([rij('26-1', { ...commissies, Deadline: '12-1' })]);
    expect(lijst.bevindingen).toMatchObject([
      {
        code: 'AANLEVERDAG_NA_COMMISSIE',
        regel: 2,
        kolom: 'Cie A',
        uitleg:
          'Cie A op ma 11-1-2021 is vóór de aanleverdatum di 12-1-2021; de vergadering is er niet aan gekoppeld.',
      },
    ]);
    expect(vergaderingenUitLijst(lijst, 'raad-GM0505')[0]?.cyclus).toMatchObject({
      commissie: dagVan('2021-01-18'),
    });
    const alleen = lees([rij('26-1', { 'Cie A': '11-1', Deadline: '12-1' })]);
    expect(vergaderingenUitLijst(alleen, 'raad-GM0505')[0]?.cyclus).toBeUndefined();
  });

  it('reports a committee after the meeting and one without a date', () => {
    expect(lees([rij('26-1', { 'Cie A': '2-2', 'Cie B': 'volgt' })]).codes).toEqual([
      'COMMISSIE_NA_VERGADERING',
      'COMMISSIE_ONLEESBAAR',
    ]);
  });

  it('puts a first line of December in the year before', () => {
    const rijen = (eerste: string) => [
      rij(eerste, { Deadline: '' }),
      rij('26-1'),
      rij('23-2', { Deadline: '1-2' }),
    ];
    expect(lees(rijen('15-12'))).toMatchObject({
      dagen: ['di 15-12-2020', 'di 26-1-2021', 'di 23-2-2021'],
      staten: ['voorlopig', 'bevestigd', 'bevestigd'],
      codes: expect.arrayContaining(['ANDER_JAAR']),
    });
    expect(lees(rijen('di 15-12')).staten).toEqual(['bevestigd', 'bevestigd', 'bevestigd']);
    expect(lees(rijen('wo 15-12')).dagen).toContain('wo 15-12-2021');
    expect(lees(rijen('15-12-2020'))).toMatchObject({
      staten: ['bevestigd', 'bevestigd', 'bevestigd'],
      codes: expect.arrayContaining(['ANDER_JAAR']),
    });
  });

  it('puts a last line of January in the next year, and leaves extra lines further down where they are', () => {
    expect(
      lees([
        rij('26-1'),
        rij('14-9', { Deadline: '' }),
        rij('14-12', { Deadline: '' }),
        rij('11-1', { Deadline: '' }),
      ]).dagen.at(-1),
    ).toBe('di 11-1-2022');
    expect(
      lees([rij('26-1'), rij('14-12', { Deadline: '' }), rij('9-3', { Deadline: '' })]).dagen.at(-1),
    ).toBe('di 14-12-2021');
  });

  it('takes a double line once', () => {
    expect(lees([rij('26-1'), rij('di 26-1-2021')])).toMatchObject({
      dagen: ['di 26-1-2021'],
      staten: ['bevestigd'],
      codes: ['DUBBELE_RIJ'],
    });
  });

  it('does not choose between lines that contradict each other', () => {
    expect(
      lees([rij('26-1', { Deadline: '7-1' }), rij('26-1', { Status: 'vervallen', Soort: 'extra' })]),
    ).toMatchObject({
      vergaderingen: [{ staat: 'voorlopig', aanleverdag: dagVan('2021-01-04') }],
      codes: ['TEGENSTRIJDIGE_RIJEN'],
    });
  });
});
