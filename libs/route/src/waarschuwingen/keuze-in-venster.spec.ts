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
  anAanlevering,
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
        wat: expect.stringMatching(
          /^Kies uiterlijk do 11-3-2021 voor do 11-3-2021: dan valt het besluit in het venster\. ons-d kan besluiten op /u,
        ),
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

  it('asks to choose before the stuk can no longer be handed in for that day, until the day where it lies there', () => {
    const vergaderingen = [aVergadering('ons-d', '11-3', '8-3')];
    const stand = eenVan(['11-3', '18-3'], { vergaderingen });
    const op = (nu: string, over: Partial<Stand> = {}): Stand => ({
      ...stand,
      peildatum: dag(nu),
      besluiten: [aBesluit(idVan(1, 'stuurgroep', null), '5-3')],
      ...over,
    });
    expect(voluit('PROGNOSE_NA_VENSTER', stand)).toMatchObject([{ uiterlijk: 'ma 8-3-2021' }]);
    expect(voluit('PROGNOSE_NA_VENSTER', op('8-3'))).toMatchObject([{ uiterlijk: 'ma 8-3-2021' }]);
    // A day later do 11-3 has closed: nothing is left to choose.
    expect(voluit('PROGNOSE_NA_VENSTER', op('9-3'))).toMatchObject([
      { ernst: 'kritiek', melding: expect.stringContaining('kan pas besluiten op do 18-3-2021') },
    ]);
    const aanleveringen = [anAanlevering(STAP.onsd, '8-3')];
    expect(voluit('PROGNOSE_NA_VENSTER', op('9-3', { aanleveringen }))).toMatchObject([
      { ernst: 'let-op', uiterlijk: 'do 11-3-2021' },
    ]);
  });

  it('asks so by the usual term where the calendar has no meeting, and once that has passed until the day', () => {
    const stand = eenVan(['11-3', '18-3']);
    const gremia = stand.gremia.map((een) => (een.code === 'ons-d' ? { ...een, aanleverdagen: 3 } : een));
    const besluiten = [aBesluit(idVan(1, 'stuurgroep', null), '5-3')];
    const op = (nu: string): Stand => ({ ...stand, gremia, besluiten, peildatum: dag(nu) });
    expect(voluit('PROGNOSE_NA_VENSTER', op('8-3'))).toMatchObject([{ uiterlijk: 'ma 8-3-2021' }]);
    expect(voluit('PROGNOSE_NA_VENSTER', op('9-3'))).toMatchObject([{ uiterlijk: 'do 11-3-2021' }]);
  });

  it('offers no day of which the closing day has been missed, between others that can be', () => {
    const vergaderingen = [aVergadering('ons-d', '11-3', '2-3')];
    // The stuurgroep decides on vr 5-3: too late for do 11-3, which closed on di 2-3.
    expect(voluit('PROGNOSE_NA_VENSTER', eenVan(['10-3', '11-3', '18-3'], { vergaderingen }))).toMatchObject([
      {
        melding: expect.stringContaining('ons-d kan besluiten op wo 10-3-2021 of do 18-3-2021; alleen op wo'),
        bewijs: ['Venster ma 8-3 t/m vr 12-3-2021', 'Te kiezen: wo 10-3-2021 of do 18-3-2021'],
      },
    ]);
  });

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
