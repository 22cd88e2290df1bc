import { describe, it } from '@jest/globals';
import { type Geval, verwachtWeigering } from '../testing/geval.js';
import { maakWerkmap, tekstrij } from '../testing/proefbestanden.js';

function metRij(rij: string): Buffer {
  return maakWerkmap({ blad: `<sheetData>${rij}</sheetData>` });
}

const BLADEN: readonly Geval[] = [
  [
    'a row number of a billion',
    'a.xlsx',
    () => metRij('<row r="1000000000"><c><v>1</v></c></row>'),
    /volgorde/,
  ],
  ['rows that go back', 'a.xlsx', () => metRij(tekstrij(2, ['a']) + tekstrij(1, ['b'])), /volgorde/],
  ['cells that go back', 'a.xlsx', () => metRij('<row><c r="B1"/><c r="A1"/></row>'), /volgorde/],
  [
    'a cell in column XFD',
    'a.xlsx',
    () => metRij('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
    /200 kolommen/,
  ],
  [
    'a control character behind a code',
    'a.xlsx',
    () => metRij(tekstrij(1, ['a', 'x_x0008_'])),
    /tekens die in tekst niet voorkomen/,
  ],
  [
    'more than 10,000 formulas',
    'a.xlsx',
    () => metRij(Array.from({ length: 10_001 }, () => '<row><c><f>A1</f><v>1</v></c></row>').join('')),
    /10\.000 formules/,
  ],
  [
    'a short text that stands in a million cells',
    'a.xlsx',
    () =>
      maakWerkmap({
        teksten: ['x'.repeat(32_000)],
        blad: `<sheetData>${Array.from({ length: 700 }, () => '<row><c t="s"><v>0</v></c></row>').join('')}</sheetData>`,
      }),
    /20\.000\.000 tekens/,
  ],
];

describe('a sheet that is refused', () => {
  it.each(BLADEN)('is %s', (...geval) => verwachtWeigering(geval));
});
