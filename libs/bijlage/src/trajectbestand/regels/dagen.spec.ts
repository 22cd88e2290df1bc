import { describe, expect, it } from '@jest/globals';
import { fouten } from '../testing/fouten.js';
import { KLEIN, metWijziging } from '../testing/klein-bestand.js';

describe('controleerTrajectbestand', () => {
  it.each<[string, string, unknown, string, string]>([
    [
      'a day that does not exist',
      'traject.ingangsdatum',
      '2021-02-30',
      'BESTAAT_NIET',
      'traject.ingangsdatum',
    ],
    [
      'a week that does not exist',
      'mijlpalen[0].ankerweek',
      '2021-W53',
      'BESTAAT_NIET',
      'mijlpalen[0].ankerweek',
    ],
    [
      'a window that ends before it starts',
      'vensters[0].tot',
      '2021-03-14',
      'VERKEERDE_VOLGORDE',
      'vensters[0].tot',
    ],
    ['half a window', 'vensters[0].tot', undefined, 'ONTBREEKT', 'vensters[0]'],
    [
      'a reces that ends before it starts',
      'vergaderschemas[0].recessen[0].tot',
      '2021-04-30',
      'VERKEERDE_VOLGORDE',
      'vergaderschemas[0].recessen[0].tot',
    ],
    ['a fixed date without a day', 'feiten[3].datum', { soort: 'vast' }, 'ONTBREEKT', 'feiten[3].datum'],
    [
      'a vague date with a day',
      'feiten[3].datum',
      { soort: 'vaag', dag: '2021-03-17', van: '2021-03-15', tot: '2021-03-19' },
      'VERKEERDE_WAARDE',
      'feiten[3].datum.dag',
    ],
    [
      'a deadline after the commissie of its cycle',
      'vergaderschemas[0].vergaderingen[1].cyclus',
      { code: '2021-3', commissie: '2021-03-17' },
      'CYCLUS-05',
      'vergaderschemas[0].vergaderingen[1].aanleverdag',
    ],
    [
      'a commissie after a meeting that moved',
      'feiten[2].cyclus',
      { code: '2021-3', commissie: '2021-03-18' },
      'VERKEERDE_VOLGORDE',
      'feiten[2].cyclus',
    ],
    [
      'a deadline after the meeting',
      'vergaderschemas[0].vergaderingen[1].aanleverdag',
      '2021-03-24',
      'AANLEVERDAG_NA_VERGADERING',
      'vergaderschemas[0].vergaderingen[1].aanleverdag',
    ],
    [
      'a deadline after a meeting that moved',
      'feiten[2].aanleverdag',
      '2021-03-18',
      'AANLEVERDAG_NA_VERGADERING',
      'feiten[2].aanleverdag',
    ],
    [
      'two meetings of one body on one day',
      'vergaderschemas[0].vergaderingen[1]',
      { dag: '2021-03-16' },
      'DUBBEL',
      'vergaderschemas[0].vergaderingen[1]',
    ],
    [
      'a plan without a year',
      'planning',
      { rijen: [{ code: 'R-1', mijlpaal: 1, wat: 'x' }], activiteiten: KLEIN.planning?.activiteiten },
      'ONTBREEKT',
      'planning',
    ],
  ])('sees %s', (_wat, pad, waarde, code, plaats) => {
    expect(fouten(metWijziging(pad, waarde))).toContainEqual([code, plaats]);
  });

  it('takes back a fact with a deadline after the commissie, from before a cycle had one deadline', () => {
    const cyclus = { code: '2021-3', commissie: '2021-03-10' };
    expect(fouten(metWijziging('feiten[2].cyclus', cyclus))).toEqual([]);
  });
});
