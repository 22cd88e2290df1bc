import { expect, it } from '@jest/globals';
import { valt } from './overslag/overslagzin.js';
import { gesloten } from './testing/bouwers.js';

it.each([
  ['Het reces', '25-4', 'valt in het reces'],
  ['Het aangenomen reces', '25-4', 'valt in het aangenomen reces'],
  ['De meivakantie', '25-4', 'valt in de meivakantie'],
  ['Koningsdag', '17-4', 'valt op Koningsdag'],
  ['Hemelvaart', '17-4', 'valt op Hemelvaart'],
])('%s until %s reads “%s” within a sentence', (naam, tot, zin) => {
  expect(valt(gesloten(naam, '17-4', tot))).toBe(zin);
});
