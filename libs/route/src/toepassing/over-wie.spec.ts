import { describe, expect, it } from '@jest/globals';
import type { Maatregel } from '@routekaart/traject';
import { ALBLASSERDAM, DORDRECHT, aStand, aTraject, aVergadering, dag, periode } from '../testing/bouwers.js';
import { gemeenteVan, gremiumVan } from './over-wie.js';

const RAAD = `raad-${DORDRECHT}`;
/** Two gemeenten; the meeting of Alblasserdam stands before that of Dordrecht. */
const STAND = aStand({
  ...aTraject({ gemeenten: 2 }),
  vergaderingen: [aVergadering(`raad-${ALBLASSERDAM}`, '13-4', null), aVergadering(RAAD, '13-4', null)],
});
const venster = periode('5-4', '30-4');

describe('the body and the gemeente of a maatregel', () => {
  it.each<[Maatregel, gremium: string | null, gemeente: string | null]>([
    [{ soort: 'vergadering-toevoegen', gremium: RAAD, dag: dag('20-4'), aanleverdag: null }, RAAD, DORDRECHT],
    [{ soort: 'schriftelijke-ronde', gremium: RAAD, dag: dag('20-4') }, RAAD, DORDRECHT],
    [{ soort: 'aanlevertermijn', gremium: RAAD, dagen: 14 }, RAAD, DORDRECHT],
    [{ soort: 'termijn', gremium: RAAD, termijn: 'uitnodiging', dagen: 14 }, RAAD, DORDRECHT],
    [{ soort: 'reces', gremium: RAAD, gemeente: null, huidig: null, periode: venster }, RAAD, DORDRECHT],
    [{ soort: 'reces', gremium: null, gemeente: DORDRECHT, huidig: null, periode: venster }, null, DORDRECHT],
    [
      {
        soort: 'vergadering-verplaatsen',
        vergadering: `${RAAD}@13-4`,
        dag: dag('20-4'),
        aanleverdag: null,
      },
      RAAD,
      DORDRECHT,
    ],
    [{ soort: 'vergadering-vervallen', vergadering: `${RAAD}@13-4` }, RAAD, DORDRECHT],
    [{ soort: 'vergadering-vervallen', vergadering: 'weg' }, null, null],
    [{ soort: 'extra-raad', gemeente: DORDRECHT, dag: dag('20-4'), aanleverdag: null }, RAAD, DORDRECHT],
    [{ soort: 'extra-raad', gemeente: 'GM0000', dag: dag('20-4'), aanleverdag: null }, null, 'GM0000'],
    [{ soort: 'aanlevertermijn', gremium: 'ons-d', dagen: 14 }, 'ons-d', null],
    [{ soort: 'activiteit-verplaatsen', activiteit: 'M1-10', dag: dag('11-3') }, null, null],
    [{ soort: 'station-verschuiven', mijlpaal: 1, station: 'raad', dagen: 7 }, null, null],
    [
      { soort: 'venster-wijzigen', mijlpaal: 1, station: 'raad', gemeente: DORDRECHT, venster },
      null,
      DORDRECHT,
    ],
    [{ soort: 'verwerkingsdagen', station: 'raad', dagen: 3 }, null, null],
    [{ soort: 'station-overslaan', mijlpaal: 1, station: 'college', gemeente: DORDRECHT }, null, DORDRECHT],
    [{ soort: 'gemeente-valt-af', gemeente: DORDRECHT }, null, DORDRECHT],
    [{ soort: 'samenloop', mijlpaal: 1, regel: { kind: 'aantal', nodig: 1 } }, null, null],
    [{ soort: 'stationsregel', station: 'college', gemeente: null, regel: null }, null, null],
  ])('%j', (maatregel, gremium, gemeente) => {
    expect(gremiumVan(maatregel, STAND)?.code ?? null).toBe(gremium);
    expect(gemeenteVan(maatregel, STAND)).toBe(gemeente);
  });
});
