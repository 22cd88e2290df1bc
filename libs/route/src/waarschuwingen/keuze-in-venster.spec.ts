import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { takenlijst } from '../taken/takenlijst.js';
import {
  aBesluit,
  aStand,
  aTraject,
  aVergadering,
  alternatieven,
  anActiviteit,
  dag,
  idVan,
  metVensters,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { voluit } from '../testing/voluit.js';
import { STAP, waarschuwingenMet } from '../testing/voorbeeld.js';

/** The stuurgroep decides on vr 5-3; the ONS-D has a window until vr 12-3, and these days in the plan. */
function eenVan(dagen: readonly string[], over: Partial<Stand> = {}): Stand {
  const opzet = aTraject({ stuurgroep: true });
  return aStand({
    ...opzet,
    gremia: opzet.gremia.map((een) => (een.code === 'ons-d' ? { ...een, beheerrol: 'onsd' } : een)),
    behandelingen: metVensters(opzet.behandelingen, { [STAP.onsd]: periode('8-3', '12-3') }),
    activiteiten: [
      anActiviteit({ code: 'M1-09', station: 'stuurgroep', datum: vast('5-3') }),
      onsdRij(alternatieven(...dagen)),
    ],
    ...over,
  });
}

describe('a window that one of the days of the plan makes', () => {
  it('asks the body itself to choose, on the last day in the window at the latest', () => {
    expect(voluit('PROGNOSE_NA_VENSTER', eenVan(['11-3', '18-3']))).toMatchObject([
      {
        ernst: 'let-op',
        over: [1, 'ons-d', null, 'M1-10'],
        melding:
          'ons-d kan besluiten op do 11-3-2021 of do 18-3-2021; ' +
          'alleen op do 11-3-2021 valt dat in het venster, dat eindigt op vr 12-3-2021.',
        bewijs: ['Venster ma 8-3 t/m vr 12-3-2021', 'Te kiezen: do 11-3-2021 of do 18-3-2021'],
        wie: ['onsd', 'ons-d', null],
        uiterlijk: 'do 11-3-2021',
      },
    ]);
  });

  it('is a task of its role', () => {
    const taken = takenlijst(bereken(eenVan(['11-3', '18-3'])), { rol: 'onsd', gemeente: null });
    expect(taken.filter(({ station }) => station === 'ons-d')).toMatchObject([
      {
        sleutel: expect.stringMatching(/^PROGNOSE_NA_VENSTER\/M1\/ons-d/u),
        soort: 'oplossen',
        uiterlijk: dag('11-3'),
      },
    ]);
  });

  it.each([
    [['10-3', '12-3', '18-3'], '1-3', 'wo 10-3-2021 of vr 12-3-2021', 'vr 12-3-2021'],
    // wo 10-3 has passed: what can still be chosen is vr 12-3.
    [['10-3', '12-3', '18-3'], '11-3', 'vr 12-3-2021', 'vr 12-3-2021'],
  ])(
    'names each day that makes it, and the last one on which choosing helps (%#)',
    (dagen, nu, welke, tot) => {
      const besluiten = nu === '1-3' ? [] : [aBesluit(idVan(1, 'stuurgroep', null), '5-3')];
      expect(voluit('PROGNOSE_NA_VENSTER', eenVan(dagen, { peildatum: dag(nu), besluiten }))).toMatchObject([
        { melding: expect.stringContaining(`alleen op ${welke} valt dat`), uiterlijk: tot },
      ]);
    },
  );

  it('is silent once a day in it is chosen, or each of them is', () => {
    const stand = eenVan(['11-3', '18-3']);
    const gekozen = stand.activiteiten.map((een) =>
      een.station === 'ons-d' ? { ...een, datum: vast('11-3') } : een,
    );
    expect(waarschuwingenMet('PROGNOSE_NA_VENSTER', { ...stand, activiteiten: gekozen })).toEqual([]);
    expect(waarschuwingenMet('PROGNOSE_NA_VENSTER', eenVan(['11-3', '12-3']))).toEqual([]);
  });

  it('asks for no choice where no day makes it, and says “pas”', () => {
    expect(voluit('PROGNOSE_NA_VENSTER', eenVan(['18-3', '25-3']))).toMatchObject([
      {
        ernst: 'kritiek',
        melding:
          'ons-d kan pas besluiten tussen do 18-3-2021 en do 25-3-2021; het venster eindigt op vr 12-3-2021.',
        bewijs: ['Venster ma 8-3 t/m vr 12-3-2021'],
      },
    ]);
  });

  it('says no “pas” of a band of the calendar that begins in the window', () => {
    const stand = eenVan([], {
      activiteiten: [
        anActiviteit({ code: 'M1-09', station: 'stuurgroep', datum: alternatieven('5-3', '12-3') }),
        onsdRij(vast('10-3')),
      ],
      vergaderingen: ['11-3', '18-3'].map((opDag) => aVergadering('ons-d', opDag, opDag)),
    });
    expect(voluit('PROGNOSE_NA_VENSTER', stand)[0]?.melding).toBe(
      'ons-d kan besluiten tussen wo 10-3-2021 en do 18-3-2021; het venster eindigt op vr 12-3-2021.',
    );
  });
});
