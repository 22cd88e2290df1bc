import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import type { Cyclus, Stand } from '@routekaart/traject';
import { maakRouteplan } from '../routeplan.js';
import { aStation, gesloten } from '../testing/bouwers.js';
import { APRIL, COLLEGE, MEI, aRegel, keten, strook } from '../testing/strook.js';

const JUNI: Cyclus = { code: '2021-6', agendacommissie: null, commissie: null };
const COMMISSIE = [
  ['6-4', '18-3', APRIL],
  ['11-5', '22-4', MEI],
  ['8-6', '20-5', JUNI],
] as const;
const RAAD = [
  ['20-4', '18-3', APRIL],
  ['25-5', '22-4', MEI],
  ['22-6', '20-5', JUNI],
] as const;
const ROUTE = keten('ons-d', 'college', 'commissie', 'raad');

/** The last day on which the body of this station meant to decide. */
function laatste(station: string, stand: Stand): string | null {
  const stap = maakRouteplan(stand).stappen.find((een) => een.station.code === station);
  return stap?.laatste == null ? null : formatDag(stap.laatste);
}

const inJuni = (stand: Stand, gremium: string, over: Partial<Stand['vergaderingen'][number]>): Stand => ({
  ...stand,
  vergaderingen: stand.vergaderingen.map((een) =>
    een.gremium.startsWith(gremium) && een.cyclus === JUNI ? { ...een, ...over } : een,
  ),
});

describe('the last day on which a body meant to decide', () => {
  const stand = strook(ROUTE, '11-3', { college: COLLEGE, commissie: COMMISSIE, raad: RAAD });

  it('is that of its last cycle, fallen out or not', () => {
    expect([laatste('commissie', stand), laatste('raad', stand)]).toEqual(['di 8-6-2021', 'di 22-6-2021']);
    expect(laatste('raad', inJuni(stand, 'raad', { staat: 'vervallen' }))).toBe('di 22-6-2021');
  });

  it('is in the cycle before, where the raad after it only informs in the last one', () => {
    const informeert = inJuni(stand, 'raad', { besluitvormend: false });
    expect([laatste('commissie', informeert), laatste('raad', informeert)]).toEqual([
      'di 11-5-2021',
      'di 25-5-2021',
    ]);
  });

  it('is in the last cycle in which each of two commissies before it meets', () => {
    const stations = [
      ...keten('ons-d', 'college', 'commissie'),
      aStation({ code: 'tweede', volgorde: 3, perGemeente: true, voorgangers: ['college'] }),
      aStation({ code: 'raad', volgorde: 4, perGemeente: true, voorgangers: ['commissie', 'tweede'] }),
    ];
    const tweede = COMMISSIE.slice(0, 2);
    const metTwee = strook(stations, '11-3', { college: COLLEGE, commissie: COMMISSIE, tweede, raad: RAAD });
    expect(laatste('raad', metTwee)).toBe('di 25-5-2021');
    expect(laatste('commissie', metTwee)).toBe('di 8-6-2021');
  });

  it('is the day to which its own rule moves a meeting', () => {
    const rooster = { college: COLLEGE, commissie: COMMISSIE.slice(0, 2), raad: RAAD.slice(0, 2) };
    const dicht = { kalenderperioden: [gesloten('Tweede Pinksterdag', '25-5')] };
    const metRegel = (bijSluiting: 'vervalt' | 'volgende-werkdag') =>
      laatste(
        'raad',
        strook(ROUTE, '11-3', rooster, { ...dicht, stationsregels: [aRegel('raad', { bijSluiting })] }),
      );
    expect(metRegel('volgende-werkdag')).toBe('wo 26-5-2021');
    expect(metRegel('vervalt')).toBe('di 25-5-2021');
  });
});
