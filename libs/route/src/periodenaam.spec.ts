import { expect, it } from '@jest/globals';
import { valt } from './overslag/overslagzin.js';
import { naamInZin } from './periodenaam.js';
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

it('leaves an article inside a name as it is', () => {
  expect(naamInZin('Feest van De Hoge Nieuwstraat')).toBe('Feest van De Hoge Nieuwstraat');
  expect(naamInZin('Deventer')).toBe('Deventer');
});
