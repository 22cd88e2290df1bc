import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aStand,
  aTraject,
  aVergadering,
  anActiviteit,
  dag,
  gesloten,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { RAAD, STAP, vergaderingenVan, voorbeeld } from '../testing/voorbeeld.js';
import { willekeurigeStand } from '../testing/willekeur.js';
import { waarschuwingenVan } from './alle.js';
import { type Oorzaakgroep, perOorzaak } from './per-oorzaak.js';

function groepen(stand: Stand): readonly Oorzaakgroep[] {
  const berekening = bereken(stand);
  return perOorzaak(waarschuwingenVan(berekening), berekening);
}

/** Cause: consequences, as keys. */
function beeld(stand: Stand): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    groepen(stand).map(({ waarschuwing, gevolgen }) => [
      waarschuwing.sleutel,
      gevolgen.map(({ sleutel }) => sleutel),
    ]),
  );
}

/** Seven gemeenten with the same calendar, windows, and an ONS-D that is still to be planned. */
function zeven(): Stand {
  const { behandelingen, ...opzet } = aTraject({ gemeenten: 7 });
  const venster = Object.fromEntries(
    behandelingen.filter(({ station }) => station === 'raad').map(({ id }) => [id, periode('5-4', '30-4')]),
  );
  return aStand({
    ...opzet,
    behandelingen: metVensters(behandelingen, { ...venster, [STAP.onsd]: periode('15-3', '19-3') }),
    activiteiten: [onsdRij(nogTePlannen(periode('15-3', '19-3')))],
    vergaderingen: opzet.gemeenten.flatMap(({ code }) => vergaderingenVan(code)),
  });
}

describe('perOorzaak', () => {
  it('makes one warning with seven consequences of an ONS-D without a day, as grave as they are', () => {
    const [start, ...meer] = groepen(zeven());

    expect(start?.waarschuwing).toMatchObject({ code: 'ROUTESTART_NIET_GEPLAND', ernst: 'let-op' });
    expect(start?.ernst).toBe('kritiek');
    expect(start?.gevolgen.map(({ code }) => code)).toEqual(Array(7).fill('PROGNOSE_NA_VENSTER'));
    expect(meer).toEqual([]);
  });

  it('puts a late raad under the college that missed its day, and nothing of one lane under another', () => {
    const stand = voorbeeld({
      peildatum: dag('19-3'),
      behandelingen: metVensters(voorbeeld().behandelingen, {
        [STAP.college]: periode('15-3', '19-3'),
        [STAP.raad]: periode('12-5', '14-5'),
      }),
      besluiten: [aBesluit(STAP.onsd, '11-3')],
    });

    expect(beeld(stand)).toEqual({
      'AANLEVERING_GEMIST/M1/college/GM0482': [
        'PROGNOSE_NA_VENSTER/M1/college/GM0482',
        'AANLEVERING_NADERT/M1/college/GM0482',
      ],
      'VENSTER_ONHAALBAAR/M1/raad/GM0482': ['PROGNOSE_NA_VENSTER/M1/raad/GM0482'],
    });
  });

  it('puts a cause with grave consequences before one that is as grave itself and sooner', () => {
    const stand = zeven();
    const venster = periode('22-3', '26-3');
    const groot = groepen({
      ...stand,
      behandelingen: metVensters(stand.behandelingen, { [STAP.onsd]: venster }),
      activiteiten: [
        onsdRij(nogTePlannen(venster)),
        anActiviteit({ code: 'M1-05', naam: 'Ronde', datum: vast('2-3') }),
      ],
      kalenderperioden: [gesloten('Feestdag', '2-3')],
    });
    expect(groot.map(({ ernst, waarschuwing }) => [ernst, waarschuwing.code, waarschuwing.ernst])).toEqual([
      ['kritiek', 'ROUTESTART_NIET_GEPLAND', 'let-op'],
      ['let-op', 'FEESTDAG', 'let-op'],
    ]);
  });

  it('hangs under a window that is lost only that the raad is late, not what waits for the college', () => {
    const stand = voorbeeld({
      peildatum: dag('19-3'),
      behandelingen: metVensters(voorbeeld().behandelingen, { [STAP.raad]: periode('12-5', '14-5') }),
      besluiten: [aBesluit(STAP.onsd, '11-3')],
      vergaderingen: [...vergaderingenVan(ALBLASSERDAM), aVergadering(RAAD, '15-6', '20-5')],
      kalenderperioden: [gesloten('Reces', '20-5', '30-5', { laag: 'reces', gremium: RAAD })],
    });
    expect(beeld(stand)).toEqual({
      'AANLEVERING_GEMIST/M1/college/GM0482': [
        'AANLEVERING_NADERT/M1/college/GM0482',
        'RECES/M1/raad/GM0482',
      ],
      'VENSTER_ONHAALBAAR/M1/raad/GM0482': ['PROGNOSE_NA_VENSTER/M1/raad/GM0482'],
    });
  });

  it('leaves a warning without a cause elsewhere by itself', () => {
    const stand = voorbeeld({
      activiteiten: [onsdRij(vast('11-3'))],
      behandelingen: metVensters(voorbeeld().behandelingen, { [STAP.raad]: periode('5-4', '30-4') }),
    });

    expect(beeld(stand)).toEqual({ 'GEEN_RESERVE/M1/raad/GM0482': [] });
  });

  it('keeps every warning in exactly one place, in one order', () => {
    fc.assert(
      fc.property(willekeurigeStand(), (stand) => {
        const berekening = bereken(stand);
        const alle = waarschuwingenVan(berekening);
        const geplaatst = perOorzaak(alle, berekening).flatMap(({ waarschuwing, gevolgen }) => [
          waarschuwing,
          ...gevolgen,
        ]);
        const sleutels = (lijst: typeof alle): readonly string[] =>
          lijst.map(({ sleutel }) => sleutel).sort();

        expect(sleutels(geplaatst)).toEqual(sleutels(alle));
        expect(new Set(sleutels(alle)).size).toBe(alle.length);
        expect(waarschuwingenVan(bereken(stand))).toEqual(alle);
      }),
    );
  });

  it('has no warning about a step of a strook that has decided', () => {
    fc.assert(
      fc.property(willekeurigeStand(), (stand) => {
        const stukversie = Math.max(...stand.stukversies.map(({ nummer }) => nummer));
        const besluiten = stand.behandelingen.map(({ id }) => aBesluit(id, '1-3', { stukversie }));
        const stappen = waarschuwingenVan(bereken({ ...stand, besluiten })).filter(
          ({ station, activiteit }) => station !== null && activiteit === null,
        );

        expect(stappen).toEqual([]);
      }),
    );
  });
});
