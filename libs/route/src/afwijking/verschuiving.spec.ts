import { expect, it } from '@jest/globals';
import { type Afstand, formatVerschuiving } from './verschuiving.js';

const afstand = (dagen: number, werkdagen: number): Afstand => ({ dagen, werkdagen });

it.each([
  [afstand(7, 5), afstand(7, 5), '7 dagen (5 werkdagen) later'],
  [afstand(-1, -1), afstand(-1, -1), '1 dag (1 werkdag) eerder'],
  [afstand(6, 4), afstand(10, 8), '6 tot 10 dagen (4 tot 8 werkdagen) later'],
  [afstand(-10, -8), afstand(-6, -4), '6 tot 10 dagen (4 tot 8 werkdagen) eerder'],
  [afstand(2, 2), afstand(0, 0), '0 tot 2 dagen (0 tot 2 werkdagen) later'],
  [afstand(-2, -2), afstand(0, 0), '0 tot 2 dagen (0 tot 2 werkdagen) eerder'],
  [afstand(0, 0), afstand(3, 1), '0 tot 3 dagen (0 tot 1 werkdag) later'],
  [afstand(2, 1), afstand(3, 1), '2 tot 3 dagen (1 werkdag) later'],
  // Monday to Wednesday, and Friday to Monday: fewer working days in more days.
  [afstand(2, 2), afstand(3, 1), '2 tot 3 dagen (1 tot 2 werkdagen) later'],
  // A week each, of which one has a holiday.
  [afstand(7, 5), afstand(7, 4), '7 dagen (4 tot 5 werkdagen) later'],
  [
    afstand(-7, -5),
    afstand(2, 2),
    'het begin 7 dagen (5 werkdagen) eerder en het einde 2 dagen (2 werkdagen) later',
  ],
  [afstand(0, 0), afstand(0, 0), 'andere dagen binnen dezelfde grenzen'],
])('a begin that moved by %j and an end by %j read: %s', (begin, eind, zin) => {
  expect(formatVerschuiving({ begin, eind })).toBe(zin);
});
