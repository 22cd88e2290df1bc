import { describe, expect, it } from '@jest/globals';
import { bereken } from '../berekening.js';
import { dag, gesloten } from '../testing/bouwers.js';
import { COLLEGE, RAAD, voorbeeld } from '../testing/voorbeeld.js';
import { dagopmerkingen } from './dagopmerking.js';

const berekening = bereken(
  voorbeeld({
    kalenderperioden: [
      gesloten('Tweede Pinksterdag', '24-5'),
      gesloten('Goede Vrijdag', '2-4', '2-4', { hard: false }),
      gesloten('Meivakantie', '1-5', '9-5', { laag: 'schoolvakantie', hard: false }),
      gesloten('Meireces', '3-5', '7-5', { laag: 'reces', gremium: RAAD }),
      gesloten('Verkiezingen', '17-3', '17-3', { laag: 'uitzondering' }),
    ],
  }),
);
const over = (opDag: string, ...gremia: readonly string[]) =>
  dagopmerkingen([dag(opDag)], gremia, berekening).map(({ code, tekst }) => [code, tekst]);

describe('what there is to say of a day', () => {
  it.each([
    ['15-5', [['WEEKEND', 'za 15-5-2021 valt in het weekend.']]],
    ['24-5', [['FEESTDAG', 'ma 24-5-2021: Tweede Pinksterdag.']]],
    ['2-4', [['FEESTDAG', 'vr 2-4-2021: Goede Vrijdag.']]],
    [
      '1-5',
      [
        ['WEEKEND', 'za 1-5-2021 valt in het weekend.'],
        ['VAKANTIE', 'za 1-5-2021: Meivakantie.'],
      ],
    ],
    ['17-3', []],
    ['25-5', []],
  ])('is, of %s, %j', (opDag, verwacht) => {
    expect(over(opDag)).toEqual(verwacht);
  });

  it('counts a reces for the body that has it, and what is for everyone once', () => {
    const vakantie = ['VAKANTIE', 'di 4-5-2021: Meivakantie.'];
    expect(over('4-5', COLLEGE)).toEqual([vakantie]);
    expect(over('4-5', COLLEGE, RAAD)).toEqual([vakantie, ['RECES', 'di 4-5-2021: Meireces.']]);
  });
});
