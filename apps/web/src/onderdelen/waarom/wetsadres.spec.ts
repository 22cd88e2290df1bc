import { describe, expect, it } from '@jest/globals';
import { wetsadres } from './wetsadres.js';

const WGR = 'https://wetten.overheid.nl/jci1.3:c:BWBR0003740';

describe('where an article can be read', () => {
  it.each([
    ['Wgr art. 26', `${WGR}&artikel=26`],
    ['Wgr art. 1 lid 1 en 2', `${WGR}&artikel=1&lid=1`],
    [
      'Wet gemeenschappelijke regelingen art. 1 lid 2, zoals die gold tot 1-7-2022',
      `${WGR}&artikel=1&lid=2&z=2022-06-30&g=2022-06-30`,
    ],
    [
      'art. 1 lid 2 Wet gemeenschappelijke regelingen (tot en met 30-6-2022)',
      `${WGR}&artikel=1&lid=2&z=2022-06-30&g=2022-06-30`,
    ],
    [
      'art. 1 lid 4 Wet gemeenschappelijke regelingen (sinds 1-7-2022)',
      `${WGR}&artikel=1&lid=4&z=2022-07-01&g=2022-07-01`,
    ],
    ['Wgr art. 1 lid 2 (tot en met 31-6-2022)', `${WGR}&artikel=1&lid=2`],
    ['art. 17 Gemeentewet', 'https://wetten.overheid.nl/jci1.3:c:BWBR0005416&artikel=17'],
    ['art. 1 Algemene termijnenwet', 'https://wetten.overheid.nl/jci1.3:c:BWBR0002448&artikel=1'],
  ])('%s', (vindplaats, adres) => {
    expect(wetsadres(vindplaats)).toBe(adres);
  });

  it.each(['Wgr', 'art. 12 van het reglement van orde', ''])('is nowhere for “%s”', (vindplaats) => {
    expect(wetsadres(vindplaats)).toBeNull();
  });
});
