import { describe, expect, it } from '@jest/globals';
import type { Rechtsregime, Stand, Synchronisatiepunt } from '@routekaart/traject';
import { aBesluit, aStation, aTraject, alternatieven, dag, onsdRij, vast } from '../testing/bouwers.js';
import { RAAD, STAP, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

/*
 * The small example: ONS-D do 11-3 → college di 16-3 → raad di 13-4 (closes do 18-3). One day later at the ONS-D the
 * college is di 23-3, the raad of 13-4 is missed and the next one is di 18-5.
 */
const TE_LAAT = { activiteiten: [onsdRij(vast('12-3'))] } as const;

function ingang(opDag: string, over: Partial<Stand> = {}): Stand {
  const stand = voorbeeld({ ...TE_LAAT, ...over });
  return { ...stand, traject: { ...stand.traject, ingangsdatum: dag(opDag) } };
}

describe('INGANGSDATUM_IN_GEVAAR', () => {
  it('says until when the ONS-D can still save it', () => {
    expect(waarschuwingenMet('INGANGSDATUM_IN_GEVAAR', ingang('1-5'))).toMatchObject([
      {
        actor: { rol: 'two', gremium: 'ons-d' },
        uiterlijk: dag('11-3'),
        bewijs: [
          'Ingangsdatum za 1-5-2021',
          'raad Alblasserdam: di 18-5-2021',
          'Uiterste dag voor ons-d: do 11-3-2021',
        ],
      },
    ]);
  });

  it('gives no day once it has passed, and keeps it as evidence', () => {
    expect(
      waarschuwingenMet('INGANGSDATUM_IN_GEVAAR', ingang('1-5', { peildatum: dag('12-3') })),
    ).toMatchObject([
      {
        uiterlijk: null,
        bewijs: [expect.any(String), expect.any(String), 'Uiterste dag voor ons-d: do 11-3-2021'],
      },
    ]);
  });

  it('names the college once the ONS-D has decided: only that of di 16-3 was in time, and closed do 11-3', () => {
    const stand = ingang('1-5', { peildatum: dag('15-3'), besluiten: [aBesluit(STAP.onsd, '12-3')] });
    expect(waarschuwingenMet('INGANGSDATUM_IN_GEVAAR', stand)).toMatchObject([
      {
        actor: { rol: 'gemeente', gremium: 'college-GM0482' },
        uiterlijk: null,
        bewijs: [
          expect.any(String),
          expect.any(String),
          'Uiterste dag om aan te leveren bij college Alblasserdam: do 11-3-2021',
        ],
      },
    ]);
  });

  it('reckons with the days that the law asks after the raad', () => {
    // raad 13-4, signing takes 10 days: vr 23-4. With the raad of 18-5 it is vr 28-5.
    const stations = [
      aStation({ code: 'ons-d', volgorde: 1 }),
      aStation({ code: 'college', volgorde: 2, perGemeente: true, voorgangers: ['ons-d'] }),
      aStation({ code: 'raad', volgorde: 3, perGemeente: true, voorgangers: ['college'] }),
      aStation({ code: 'ondertekening', volgorde: 4, voorgangers: ['raad'], duurDagen: 10, staart: true }),
    ];
    const metStaart = (opDag: string): Stand => {
      const stand = voorbeeld({ ...TE_LAAT, ...aTraject({ stations }) });
      return { ...stand, traject: { ...stand.traject, ingangsdatum: dag(opDag) } };
    };
    expect(waarschuwingenMet('INGANGSDATUM_IN_GEVAAR', metStaart('24-4'))).toMatchObject([
      {
        melding: 'De laatste stap valt op vr 28-5-2021; de ingangsdatum is za 24-4-2021.',
        uiterlijk: dag('11-3'),
      },
    ]);
    // One day less, and no day of the ONS-D is early enough.
    expect(waarschuwingenMet('INGANGSDATUM_IN_GEVAAR', metStaart('23-4'))).toMatchObject([
      { uiterlijk: null, bewijs: expect.arrayContaining(['Uiterste dag voor ons-d: nooit geweest']) },
    ]);
  });

  it('names the step that falls on that day, not a raad of which the end is unknown too', () => {
    const stations = [
      aStation({ code: 'ons-d', volgorde: 1 }),
      aStation({ code: 'college', volgorde: 2, perGemeente: true, voorgangers: ['ons-d'] }),
      aStation({ code: 'raad', volgorde: 3, perGemeente: true, voorgangers: ['college'] }),
      aStation({ code: 'ondertekening', volgorde: 4, voorgangers: ['raad'], duurDagen: 10, staart: true }),
    ];
    // Both raden on di 13-4 at the earliest; only the stuk of mijlpaal 2 is signed after it, on vr 23-4.
    const opzet = aTraject({ stations, mijlpalen: 2 });
    const stand = voorbeeld({
      ...opzet,
      behandelingen: opzet.behandelingen.filter(
        (een) => een.mijlpaal === 2 || een.station !== 'ondertekening',
      ),
      traject: { ...opzet.traject, ingangsdatum: dag('13-4') },
      activiteiten: [onsdRij(vast('11-3')), onsdRij(vast('11-3'), { code: 'M2-10', mijlpalen: [2] })],
      vergaderingen: voorbeeld()
        .vergaderingen.filter(({ dag: op }) => op < dag('18-5'))
        .map((een) => (een.gremium === RAAD ? { ...een, aanleverdag: null } : een)),
    });
    expect(waarschuwingenMet('INGANGSDATUM_IN_GEVAAR', stand)).toMatchObject([
      {
        mijlpaal: 2,
        melding:
          'De laatste stap valt op zijn vroegst vr 23-4-2021 (einde onbekend); de ingangsdatum is di 13-4-2021.',
        bewijs: expect.arrayContaining(['ondertekening: op zijn vroegst vr 23-4-2021 (einde onbekend)']),
      },
    ]);
  });
});

const OUD: Rechtsregime = {
  code: 'oud',
  regel: 'Toestemming.',
  vanaf: null,
  tot: dag('30-4'),
  termijn: null,
  bron: 'Wgr art. 1 lid 2 oud',
};
const NIEUW: Rechtsregime = {
  ...OUD,
  code: 'nieuw',
  regel: 'Eerst zienswijze.',
  vanaf: dag('1-5'),
  tot: null,
  bron: null,
};

describe('RECHT_WIJZIGT_ONDERWEG', () => {
  const op = (over: Partial<Stand> = {}): Stand =>
    voorbeeld({ ...TE_LAAT, rechtsregimes: [OUD, NIEUW], ...over });

  it('fires for a raad that decides after the law has changed, with the last day to be just in time', () => {
    expect(waarschuwingenMet('RECHT_WIJZIGT_ONDERWEG', op())).toMatchObject([
      {
        sleutel: 'RECHT_WIJZIGT_ONDERWEG/M1/oud-nieuw',
        ernst: 'let-op',
        station: 'raad',
        gemeente: 'GM0482',
        melding:
          'Mijlpaal 1 is nog onderweg als op za 1-5-2021 het recht verandert: raad Alblasserdam besluit op di 18-5-2021.',
        bewijs: [
          expect.stringContaining('Wgr art. 1 lid 2 oud'),
          'Voor deze regel heeft de route geen station: Toestemming.',
          'Voor deze regel heeft de route geen station: Eerst zienswijze.',
          'Uiterste dag voor ons-d: do 11-3-2021',
        ],
        actor: { gremium: 'ons-d' },
        uiterlijk: dag('11-3'),
      },
    ]);
  });

  it('is only information while the raad may be in time', () => {
    const band = op({ activiteiten: [onsdRij(alternatieven('11-3', '12-3'))] });
    expect(waarschuwingenMet('RECHT_WIJZIGT_ONDERWEG', band)).toMatchObject([
      { ernst: 'info', melding: expect.stringContaining('is misschien nog onderweg') },
    ]);
  });

  it('is silent for a raad in time, one without a calendar, and once all have decided', () => {
    const besluiten = [STAP.onsd, STAP.college, STAP.raad].map((id) => aBesluit(id, '11-3'));
    const stil = [
      op({ activiteiten: [onsdRij(vast('11-3'))] }),
      op({ vergaderingen: voorbeeld().vergaderingen.filter(({ gremium }) => gremium !== RAAD) }),
      op({ peildatum: dag('19-5'), besluiten: [...besluiten.slice(0, 2), aBesluit(STAP.raad, '18-5')] }),
    ];
    expect(stil.flatMap((stand) => waarschuwingenMet('RECHT_WIJZIGT_ONDERWEG', stand))).toEqual([]);
  });
});

const PUNT: Synchronisatiepunt = {
  naam: 'Geen start zonder de ander',
  traject: 'ANDER',
  dag: dag('1-5'),
  mijlpaal: 1,
  activiteit: null,
  vereist: { mijlpaal: 1, station: 'raad' },
  vereistElders: null,
  bron: 'bron 004',
};

describe('SYNCHRONISATIE_IN_GEVAAR', () => {
  const op = (over: Partial<Stand> = {}, punt: Partial<Synchronisatiepunt> = {}): Stand =>
    voorbeeld({ ...TE_LAAT, synchronisatiepunten: [{ ...PUNT, ...punt }], ...over });

  it('fires when this spoor is not there on the day, with the last day to be just in time', () => {
    expect(waarschuwingenMet('SYNCHRONISATIE_IN_GEVAAR', op())).toMatchObject([
      {
        sleutel: 'SYNCHRONISATIE_IN_GEVAAR/M1/raad/Geen start zonder de ander',
        ernst: 'kritiek',
        melding:
          'Bij “Geen start zonder de ander” op za 1-5-2021, samen met ANDER, is dit traject er niet: ' +
          'raad Alblasserdam heeft dan nog niet besloten.',
        bewijs: [
          'Mijlpaal 1: station raad is klaar op di 18-5-2021; het moet voor za 1-5-2021.',
          'bron 004',
          'Uiterste dag voor ons-d: do 11-3-2021',
        ],
        actor: { gremium: 'ons-d' },
        uiterlijk: dag('11-3'),
      },
    ]);
  });

  it('asks for attention when it may be late, and is silent in time, when unknown and when decided', () => {
    const band = op({ activiteiten: [onsdRij(alternatieven('11-3', '12-3'))] });
    expect(waarschuwingenMet('SYNCHRONISATIE_IN_GEVAAR', band)).toMatchObject([{ ernst: 'let-op' }]);
    const stil = [
      op({}, { dag: dag('19-5') }),
      op({}, { vereist: null }),
      op({}, { dag: null }),
      op({ vergaderingen: voorbeeld().vergaderingen.filter(({ gremium }) => gremium !== RAAD) }),
      op({
        peildatum: dag('19-5'),
        besluiten: [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '16-3'), aBesluit(STAP.raad, '18-5')],
      }),
    ];
    expect(stil.flatMap((stand) => waarschuwingenMet('SYNCHRONISATIE_IN_GEVAAR', stand))).toEqual([]);
  });
});
