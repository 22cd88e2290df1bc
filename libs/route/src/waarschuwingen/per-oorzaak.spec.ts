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
  alternatieven,
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

  it('makes one warning of a new version of the stuk that undoes what was decided', () => {
    const { stations, behandelingen, ...opzet } = aTraject({ gemeenten: 2, stuurgroep: true });
    const rij = { code: 'M1-01', station: 'stuurgroep', gremia: ['stuurgroep'] };
    const stand = aStand({
      ...opzet,
      stations,
      peildatum: dag('1-5'),
      behandelingen: metVensters(behandelingen, {
        'm1-raad-GM0482': periode('12-5', '14-5'),
        'm1-raad-GM0505': periode('12-5', '14-5'),
      }),
      stukversies: [1, 2].map((nummer) => ({ mijlpaal: 1, nummer, naam: `versie ${String(nummer)}` })),
      activiteiten: [onsdRij(vast('4-3'), rij), onsdRij(nogTePlannen())],
      besluiten: [
        aBesluit('m1-stuurgroep', '4-3'),
        aBesluit(STAP.onsd, '11-3'),
        aBesluit(STAP.college, '16-3'),
        aBesluit('m1-college-GM0505', '16-3'),
      ],
      vergaderingen: [
        aVergadering('stuurgroep', '6-5', '6-5'),
        aVergadering('ons-d', '11-5', '11-5'),
        ...opzet.gemeenten.flatMap(({ code }) => [
          aVergadering(`college-${code}`, '18-5', '13-5'),
          aVergadering(`raad-${code}`, '15-6', '20-5'),
        ]),
      ],
    });
    const [versie, ...meer] = groepen(stand);
    expect(versie?.waarschuwing.sleutel).toBe('VERSIEVERSCHIL/M1/stuurgroep/M1-01');
    expect(versie?.gevolgen.map(({ code, gemeente }) => `${code} ${gemeente ?? ''}`).sort()).toEqual([
      'PROGNOSE_NA_VENSTER GM0482',
      'PROGNOSE_NA_VENSTER GM0505',
      'TE_LAAT ',
      'VENSTER_ONHAALBAAR GM0482',
      'VENSTER_ONHAALBAAR GM0505',
      'VERSIEVERSCHIL ',
      'VERSIEVERSCHIL GM0482',
      'VERSIEVERSCHIL GM0505',
    ]);
    expect(meer).toEqual([]);
  });

  it('keeps seven late raden under the ONS-D without a day, also while the stuurgroep must be handed the stuk', () => {
    const zonder = zeven();
    const { stations, gremia, behandelingen } = aTraject({ gemeenten: 7, stuurgroep: true });
    const venster = new Map(zonder.behandelingen.map(({ id, venster: eigen }) => [id, eigen]));
    const rij = { code: 'M1-01', station: 'stuurgroep', gremia: ['stuurgroep'] };
    const stand: Stand = {
      ...zonder,
      stations,
      gremia,
      behandelingen: behandelingen.map((een) => ({ ...een, venster: venster.get(een.id) ?? null })),
      activiteiten: [...zonder.activiteiten, onsdRij(vast('4-3'), rij)],
      vergaderingen: [...zonder.vergaderingen, aVergadering('stuurgroep', '4-3', '1-3')],
    };
    const gevonden = beeld(stand);
    expect(gevonden['AANLEVERING_NADERT/M1/stuurgroep/M1-01']).toEqual([]);
    expect(gevonden['ROUTESTART_NIET_GEPLAND/M1/ons-d/M1-10']).toHaveLength(7);
  });

  it('keeps what is late under nothing else than a version', () => {
    const stand = voorbeeld({
      peildatum: dag('27-3'),
      behandelingen: metVensters(voorbeeld().behandelingen, { [STAP.college]: periode('15-3', '26-3') }),
      stukversies: [1, 2].map((nummer) => ({ mijlpaal: 1, nummer, naam: `versie ${String(nummer)}` })),
      besluiten: [aBesluit(STAP.onsd, '11-3', { stukversie: 2 }), aBesluit(STAP.college, '16-3')],
    });
    expect(beeld(stand)['VERSIEVERSCHIL/M1/college/GM0482']).toContain('TE_LAAT/M1/college/GM0482');
    const zonder = { ...stand, besluiten: stand.besluiten.slice(0, 1) };
    expect(Object.keys(beeld(zonder))).toContain('TE_LAAT/M1/college/GM0482');
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

  it('puts the reces behind the last meeting of a window under that no second chance is left', () => {
    const stand = voorbeeld({
      behandelingen: metVensters(voorbeeld().behandelingen, { [STAP.raad]: periode('5-4', '30-4') }),
      kalenderperioden: [gesloten('Meireces', '1-5', '9-5', { laag: 'reces' })],
    });
    expect(beeld(stand)).toMatchObject({ 'GEEN_RESERVE/M1/raad/GM0482': ['RECES/M1/raad/GM0482'] });
    expect(Object.keys(beeld(stand))).not.toContain('RECES/M1/raad/GM0482');
  });

  it('leaves the reces behind another meeting of the band, and one behind a meeting with reserve, by itself', () => {
    const recessen = [gesloten('Paasreces', '14-4', '9-5', { laag: 'reces' })];
    const band = voorbeeld({
      activiteiten: [onsdRij(alternatieven('11-3', '12-3'))],
      behandelingen: metVensters(voorbeeld().behandelingen, { [STAP.raad]: periode('5-4', '31-5') }),
      kalenderperioden: recessen,
    });
    expect(beeld(band)).toMatchObject({
      'GEEN_RESERVE/M1/raad/GM0482': [],
      'RECES/M1/raad/GM0482/2021-04-13': [],
    });
    expect(beeld(voorbeeld({ kalenderperioden: recessen }))).toMatchObject({ 'RECES/M1/raad/GM0482': [] });
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
