import { describe, expect, it } from '@jest/globals';
import type { Rechtsregime, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aStand, aStation, aTraject, aVergadering, dag } from '../testing/bouwers.js';
import { regimesPerMijlpaal } from './regimes.js';

const OUD: Rechtsregime = {
  code: 'toestemming',
  regel: 'Toestemming.',
  vanaf: null,
  tot: dag('30-6-2022'),
  termijn: null,
  bron: 'Wgr art. 1 lid 2 oud',
};
const NIEUW: Rechtsregime = {
  code: 'zienswijze',
  regel: 'Eerst zienswijze.',
  vanaf: dag('1-7-2022'),
  tot: null,
  termijn: { weken: 8, recesTeltMee: true },
  bron: null,
};

/** A raad that decides on these days, by a route whose raad rests on the old rule. */
function metRaad(...dagen: readonly string[]): Stand {
  return aStand({
    ...aTraject({
      stations: [
        aStation({ code: 'ab', volgorde: 1 }),
        aStation({
          code: 'raad',
          volgorde: 2,
          perGemeente: true,
          voorgangers: ['ab'],
          regime: 'toestemming',
        }),
      ],
    }),
    rechtsregimes: [OUD, NIEUW],
    peildatum: dag('1-5-2022'),
    vergaderingen: [
      aVergadering('ab', '10-5-2022', '10-5-2022'),
      ...dagen.map((opDag) => aVergadering('raad-GM0482', opDag, opDag)),
    ],
  });
}

describe('regimesPerMijlpaal', () => {
  it('names one law for a stuk that is done before it changes', () => {
    expect(regimesPerMijlpaal(bereken(metRaad('30-6-2022')))).toMatchObject([
      {
        begin: [OUD],
        eind: [OUD],
        kruist: false,
        zonderStation: [],
        zin: 'Onderweg geldt: Toestemming. (Wgr art. 1 lid 2 oud)',
      },
    ]);
  });

  it('names both for a stuk that crosses the change, and the station that the new law misses', () => {
    expect(regimesPerMijlpaal(bereken(metRaad('1-7-2022')))).toMatchObject([
      {
        begin: [OUD],
        eind: [NIEUW],
        kruist: true,
        zonderStation: [NIEUW],
        zin: 'Let op: het recht verandert onderweg. Op di 10-5-2022 geldt: Toestemming. (Wgr art. 1 lid 2 oud) Op vr 1-7-2022 geldt: Eerst zienswijze.',
      },
    ]);
  });

  it('names what is to come while nobody knows when the last raad decides', () => {
    expect(regimesPerMijlpaal(bereken(metRaad()))).toMatchObject([
      {
        kruist: false,
        zin: 'Onderweg geldt: Toestemming. (Wgr art. 1 lid 2 oud) Het einde is onbekend. Vanaf vr 1-7-2022 geldt: Eerst zienswijze.',
      },
    ]);
  });

  it('says so when no rule is known', () => {
    const [regime] = regimesPerMijlpaal(bereken({ ...metRaad('30-6-2022'), rechtsregimes: [] }));
    expect(regime?.zin).toBe('Er is geen rechtsregel bekend voor deze dagen.');
  });
});
