import { describe, expect, it } from '@jest/globals';
import type { Rechtsregime, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aBesluit, aStand, aStation, aTraject, aVergadering, dag } from '../testing/bouwers.js';
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

  it('crosses the change where only the last possible day lies after it', () => {
    const { vergaderingen, ...rest } = metRaad('5-7-2022');
    const misschien = aVergadering('raad-GM0482', '28-6-2022', null);
    expect(
      regimesPerMijlpaal(bereken({ ...rest, vergaderingen: [...vergaderingen, misschien] })),
    ).toMatchObject([{ begin: [OUD], eind: [NIEUW], kruist: true }]);
  });

  it('names what is to come while nobody knows when the last raad decides', () => {
    expect(regimesPerMijlpaal(bereken(metRaad()))).toMatchObject([
      {
        kruist: false,
        zin: 'Onderweg geldt: Toestemming. (Wgr art. 1 lid 2 oud) Het einde is onbekend. Vanaf vr 1-7-2022 geldt: Eerst zienswijze.',
      },
    ]);
  });

  it('begins on the peildatum where no day is known, and on the first known one elsewhere', () => {
    const zonder = { ...metRaad(), vergaderingen: [] };
    expect(regimesPerMijlpaal(bereken({ ...zonder, peildatum: dag('1-7-2022') }))).toMatchObject([
      { begin: [NIEUW], eind: [NIEUW] },
    ]);
    expect(regimesPerMijlpaal(bereken({ ...zonder, peildatum: dag('30-6-2022') }))).toMatchObject([
      { begin: [OUD], eind: [OUD] },
    ]);
    // The ab on di 10-5, and a raad of which nobody knows anything.
    expect(regimesPerMijlpaal(bereken(metRaad()))).toMatchObject([{ begin: [OUD], eind: [OUD] }]);
  });

  it('names a rule that begins on the last known day once', () => {
    const opDeDag = { ...NIEUW, vanaf: dag('10-5-2022') };
    const [regime] = regimesPerMijlpaal(bereken({ ...metRaad(), rechtsregimes: [opDeDag] }));
    expect(regime).toMatchObject({ begin: [opDeDag], zin: 'Onderweg geldt: Eerst zienswijze.' });
  });

  it('says so when no rule is known', () => {
    const [regime] = regimesPerMijlpaal(bereken({ ...metRaad('30-6-2022'), rechtsregimes: [] }));
    expect(regime?.zin).toBe('Er is geen rechtsregel bekend voor deze dagen.');
  });

  it('names the first of what is to come, and nothing that holds by then', () => {
    const straks = { ...NIEUW, code: 'straks', regel: 'Later anders.', vanaf: dag('1-1-2023'), tot: null };
    const altijd = { ...OUD, code: 'altijd', regel: 'Altijd.', vanaf: dag('1-1-2020'), tot: null };
    const stand = { ...metRaad(), rechtsregimes: [straks, NIEUW, altijd] };
    expect(regimesPerMijlpaal(bereken(stand))[0]?.zin).toBe(
      'Onderweg geldt: Altijd. (Wgr art. 1 lid 2 oud) Het einde is onbekend. Vanaf vr 1-7-2022 geldt: Later anders. Eerst zienswijze.',
    );
  });

  it.each([
    [[NIEUW], 'Op di 10-5-2022 geldt: geen bekende regel. Op vr 1-7-2022 geldt: Eerst zienswijze.'],
    [
      [{ ...OUD, bron: null }],
      'Op di 10-5-2022 geldt: Toestemming. Op vr 1-7-2022 geldt: geen bekende regel.',
    ],
  ])('says that no rule is known on one of the days', (rechtsregimes, zin) => {
    const stand = { ...metRaad('1-7-2022'), rechtsregimes };
    expect(regimesPerMijlpaal(bereken(stand))).toMatchObject([
      { kruist: true, zin: `Let op: het recht verandert onderweg. ${zin}` },
    ]);
  });

  it('says so when no rule is known at all', () => {
    const [geen] = regimesPerMijlpaal(bereken({ ...metRaad('1-7-2022'), rechtsregimes: [] }));
    expect(geen).toMatchObject({ kruist: false, zin: 'Er is geen rechtsregel bekend voor deze dagen.' });
  });

  it('looks at the way of each mijlpaal by itself', () => {
    const een = metRaad('30-6-2022');
    const { stations } = een;
    const twee = { ...een, ...aTraject({ stations, mijlpalen: 2 }), rechtsregimes: [OUD, NIEUW] };
    const besluiten = [aBesluit('m1-ab', '2-5-2022'), aBesluit('m1-raad-GM0482', '3-5-2022')];
    const vergaderingen = [
      aVergadering('ab', '10-5-2022', '10-5-2022'),
      aVergadering('raad-GM0482', '1-7-2022', '1-7-2022'),
    ];
    expect(
      regimesPerMijlpaal(bereken({ ...twee, besluiten, vergaderingen, peildatum: dag('4-5-2022') })).map(
        ({ mijlpaal, kruist }) => [mijlpaal, kruist],
      ),
    ).toEqual([
      [1, false],
      [2, true],
    ]);
  });
});
