import { expect, it } from '@jest/globals';
import { kansInWoorden } from './kansinwoorden.js';
import type { Mijlpaalkans, Stationservaring } from './mijlpaalkans.js';

const GENOEG: Stationservaring = { totaal: 10, gehaald: 8, vergaderingen: 10 };
const na = (vergaderingen: number): Stationservaring => ({
  totaal: vergaderingen,
  gehaald: 0,
  vergaderingen,
});

it.each<[string, Partial<Mijlpaalkans>, string]>([
  ['one body without a day', { zonderDag: 1 }, 'één gremium heeft nog geen uiterste dag'],
  ['two of them', { zonderDag: 2 }, '2 gremia hebben nog geen uiterste dag'],
  ['too few that take part', {}, 'van te weinig gemeenten is bekend dat zij meedoen'],
  ['one body that refused', { afgewezen: 1 }, 'één gremium heeft niet ingestemd'],
  ['two of them', { afgewezen: 2, zonderDag: 1 }, '2 gremia hebben niet ingestemd'],
  [
    'the station that knows least',
    {
      ervaring: new Map([
        ['ons-d', na(7)],
        ['college', na(3)],
        ['raad', GENOEG],
      ]),
      zonderDag: 1,
    },
    'nog maar 3 eerdere vergaderingen',
  ],
])('why there is no chance: %s', (_, over, zin) => {
  const kans: Mijlpaalkans = {
    mijlpaal: 1,
    kans: null,
    ervaring: new Map([['raad', GENOEG]]),
    zonderDag: 0,
    afgewezen: 0,
    onhaalbaar: false,
    ...over,
  };
  expect(kansInWoorden(kans)).toBe(`niet te voorspellen: ${zin}`);
});
