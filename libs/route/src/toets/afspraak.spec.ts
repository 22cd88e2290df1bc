import { describe, expect, it } from '@jest/globals';
import type { Afspraak } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { ALBLASSERDAM, dag, gesloten, periode } from '../testing/bouwers.js';
import { RAAD, voorbeeld } from '../testing/voorbeeld.js';
import { toetsAfspraak } from './afspraak.js';
import { regelGeschonden } from './weigering.js';

const MEI = { van: dag('1-5'), tot: dag('9-5') };

const reces = (over: Partial<Extract<Afspraak, { soort: 'reces' }>> = {}): Afspraak => ({
  soort: 'reces',
  gremium: RAAD,
  gemeente: null,
  huidig: dag('1-5'),
  periode: periode('3-5', '7-5'),
  ...over,
});

/** The raad does not meet from 1 to 9 May. */
const berekening = bereken(
  voorbeeld({
    kalenderperioden: [gesloten('Meireces', '1-5', '9-5', { laag: 'reces', gremium: RAAD })],
  }),
);

describe('toetsAfspraak', () => {
  it.each([
    ['other days', reces()],
    ['one more', reces({ huidig: null, periode: periode('1-7', '9-7') })],
    ['none any more', reces({ periode: null })],
  ])('accepts a reces: %s', (_wat, afspraak) => {
    expect(toetsAfspraak(afspraak, berekening)).toBeNull();
  });

  it.each<[string, Afspraak]>([
    ['lead time', { soort: 'aanlevertermijn', gremium: RAAD, dagen: 3 }],
    [
      'window',
      {
        soort: 'venster-wijzigen',
        mijlpaal: 1,
        station: 'raad',
        gemeente: ALBLASSERDAM,
        venster: MEI,
      },
    ],
    ['join rule', { soort: 'samenloop', mijlpaal: 1, regel: { kind: 'aantal', nodig: 1 } }],
  ])('accepts another %s', (_wat, afspraak) => {
    expect(toetsAfspraak(afspraak, berekening)).toBeNull();
  });

  it.each([
    [
      'a reces of a whole gemeente',
      reces({ gremium: null, gemeente: ALBLASSERDAM }),
      'AFSPRAAK-02',
      'gremium',
      'Noem het gremium: ieder gremium bepaalt zijn eigen reces.',
    ],
    ['what holds already', reces({ periode: MEI }), 'AFSPRAAK-01', 'afspraak', 'Dit geldt al zo.'],
  ])('refuses %s', (_wat, afspraak, code, veld, melding) => {
    expect(toetsAfspraak(afspraak, berekening)).toEqual(regelGeschonden(code, veld, melding));
  });

  it('refuses what a what-if question refuses too', () => {
    expect(toetsAfspraak(reces({ periode: periode('9-5', '1-5') }), berekening)).toMatchObject({
      code: 'PERIODE-01',
    });
  });
});
