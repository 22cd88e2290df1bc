import { describe, expect, it } from '@jest/globals';
import { aGremium, anActiviteit } from '../testing/bouwers.js';
import { begeleidersVan } from './begeleiding.js';

const GREMIA = [
  aGremium({ code: 'two', naam: 'TWO', soort: 'overleg' }),
  aGremium({ code: 'wg-ppd', naam: 'WG PPD', soort: 'werkgroep', aliassen: ['WGPPD'] }),
  aGremium({
    code: 'wg-gjz',
    naam: 'WG G&JZ',
    soort: 'werkgroep',
    aliassen: ['werkgroep governance & juridische zaken'],
  }),
];

function begeleiders(opmerkingen: string, gremia: readonly string[] = []): readonly string[] {
  const activiteit = anActiviteit();
  return begeleidersVan({ rijen: activiteit.rijen.map((rij) => ({ ...rij, opmerkingen })), gremia }, GREMIA);
}

describe('begeleidersVan', () => {
  it.each([
    ['Begeleiding door WG PPD', ['wg-ppd']],
    ['Olv TWO / WGPPD', ['wg-ppd']],
    ['Begeleiding door WG G&JZ', ['wg-gjz']],
    ['Begeleiding door werkgroep governance &\njuridische zaken', ['wg-gjz']],
    ['<i>Wg ppd</i> en WG G&JZ', ['wg-ppd', 'wg-gjz']],
    ['Door TWO', []],
    ['WG PPDX', []],
    ['', []],
  ])('reads who guides in the remark “%s”', (opmerkingen, verwacht) => {
    expect(begeleiders(opmerkingen)).toEqual(verwacht);
  });

  it('counts a werkgroep that takes part, and no body of another kind', () => {
    expect(begeleiders('', ['wg-gjz', 'two'])).toEqual(['wg-gjz']);
  });
});
