import { describe, expect, it } from '@jest/globals';
import { fouten } from '../testing/fouten.js';
import { KLEIN, metWijziging } from '../testing/klein-bestand.js';

describe('controleerTrajectbestand', () => {
  it.each<[string, string, unknown, string, string]>([
    [
      'a station that waits for itself',
      'routesjabloon.stations[0].voorgangers',
      ['raad'],
      'KRINGLOOP',
      'routesjabloon.stations[0].voorgangers',
    ],
    [
      'a predecessor that stands later',
      'routesjabloon.stations[1].volgorde',
      9,
      'VERKEERDE_VOLGORDE',
      'routesjabloon.stations[2].voorgangers',
    ],
    [
      'a station without its body',
      'routesjabloon.stations[0].gremium',
      'raad-a',
      'GREMIUM_ONTBREEKT',
      'routesjabloon.stations[0]',
    ],
    [
      'a gemeente without a body of the route',
      'gremia[5].soort',
      'kring',
      'GREMIUM_ONTBREEKT',
      'routesjabloon.stations[3]',
    ],
    ['a gemeente with two of them', 'gremia[3].soort', 'raad', 'DUBBEL', 'routesjabloon.stations[3]'],
    [
      'days at the station where the route begins',
      'routesjabloon.stations[0].verwerkingsdagen',
      2,
      'REGEL-05',
      'routesjabloon.stations[0].verwerkingsdagen',
    ],
    [
      'beeldvorming after oordeelsvorming',
      'routesjabloon.stations',
      ['oordeelsvorming', 'beeldvorming', 'besluitvorming', undefined].map((fase, i) => ({
        ...KLEIN.routesjabloon?.stations[i],
        ...(fase === undefined ? {} : { fase }),
      })),
      'VERKEERDE_VOLGORDE',
      'routesjabloon.stations[1].fase',
    ],
    ['a week of nobody', 'routesjabloon.anker', undefined, 'ONTBREEKT', 'mijlpalen[0].ankerweek'],
    [
      'weeks in the wrong order',
      'routesjabloon.stations[3].weken',
      { van: 6, tot: 3 },
      'VERKEERDE_VOLGORDE',
      'routesjabloon.stations[3].weken',
    ],
  ])('sees %s', (_wat, pad, waarde, code, plaats) => {
    expect(fouten(metWijziging(pad, waarde))).toContainEqual([code, plaats]);
  });
});
