import { describe, expect, it } from '@jest/globals';
import { herkenTabel, leesKolommen } from './kolommen.js';

describe('herkenTabel', () => {
  it.each([
    ['Week|Datum|Wat / activiteit|Wie|Opmerkingen', 'planning'],
    ['Opmerkingen|Wie|Wat|Datum|Week', 'planning'],
    ['Wanneer|Activiteit|Door|Toelichting', 'planning'],
    ['DATUM|Actie', 'planning'],
    ['Week|Wat / activiteit|Wie|Opmerkingen', 'procesbrieven'],
    ['Wat|Wie', 'gremia'],
    ['|Feb|Mrt|April', 'onbekend'],
    ['Week|Datum|Wie', 'onbekend'],
    ['Wat', 'onbekend'],
    ['', 'onbekend'],
  ])('calls a table with the columns %s %s', (kop, soort) => {
    expect(herkenTabel(kop.split('|'))).toBe(soort);
  });
});

describe('leesKolommen', () => {
  it('keeps a second column of a kind, and a column nobody knows, as a column of its own', () => {
    const kolommen = leesKolommen(['Nr.', 'Wanneer', 'Activiteit', 'Actie', 'Status']);
    expect(kolommen.map(({ nummer, soort }) => [nummer, soort])).toEqual([
      [1, 'overig'],
      [2, 'datum'],
      [3, 'wat'],
      [4, 'overig'],
      [5, 'overig'],
    ]);
  });
});
