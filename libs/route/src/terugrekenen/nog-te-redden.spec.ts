import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { takenlijst } from '../taken/takenlijst.js';
import {
  aBesluit,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  dag,
  idVan,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
} from '../testing/bouwers.js';
import { prognoseVan, waarschuwingenMet } from '../testing/voorbeeld.js';
import { nogTeRedden, reddingszinnen } from './nog-te-redden.js';
import { rekenTerug } from './reken-terug.js';

const [A, B, C] = ['GM0482', 'GM0505', 'GM0523'] as const;

/**
 * The stuurgroep decided on do 11-2; the ONS-D should have a day in the week of ma 15-2 and has none. Its colleges take
 * the stuk until do 4-3 (Alblasserdam, Hardinxveld-Giessendam) and do 11-3 (Dordrecht) for a raad in the window.
 */
function zonderDag(peildatum: string, laat: string = B): Stand {
  const opzet = aTraject({ gemeenten: 3, stuurgroep: true });
  const raden = Object.fromEntries([A, B, C].map((code) => [idVan(1, 'raad', code), periode('1-4', '30-4')]));
  const week = periode('15-2', '5-3');
  return aStand({
    ...opzet,
    peildatum: dag(peildatum),
    behandelingen: metVensters(opzet.behandelingen, { ...raden, 'm1-ons-d': week }),
    activiteiten: [onsdRij(nogTePlannen(week))],
    besluiten: [aBesluit('m1-stuurgroep', '11-2')],
    vergaderingen: [
      aVergadering('ons-d', '4-2', '1-2'),
      ...[A, B, C].flatMap((code) => [
        aVergadering(`college-${code}`, '16-3', code === laat ? '11-3' : '4-3'),
        aVergadering(`raad-${code}`, '13-4', '16-3'),
        aVergadering(`raad-${code}`, '18-5', '22-4'),
      ]),
    ],
  });
}

describe('a regional body that acts too late for its own rule', () => {
  it('hears until when acting still helps, and for whom', () => {
    expect(waarschuwingenMet('ROUTESTART_NIET_GEPLAND', zonderDag('1-3'))).toMatchObject([
      {
        ernst: 'kritiek',
        uiterlijk: dag('4-3'),
        bewijs: expect.arrayContaining([
          'Een besluit uiterlijk op do 4-3-2021 haalt nog het venster van Alblasserdam en Hardinxveld-Giessendam',
          'Een besluit uiterlijk op do 11-3-2021 haalt nog het venster van Dordrecht',
        ]),
        anders:
          'Na do 4-3-2021 is het venster van Alblasserdam en Hardinxveld-Giessendam niet meer te halen.',
      },
    ]);
  });

  it('hears the next day once the first has passed, and none once all have', () => {
    for (const code of ['ROUTESTART_NIET_GEPLAND', 'TE_LAAT'] as const) {
      expect(waarschuwingenMet(code, zonderDag('8-3')).map(({ uiterlijk }) => uiterlijk)).toEqual([
        dag('11-3'),
      ]);
      expect(waarschuwingenMet(code, zonderDag('12-3')).map(({ uiterlijk }) => uiterlijk)).toEqual([null]);
    }
  });

  it('has them by day, whatever the order of the gemeenten, and also on that day itself', () => {
    const berekening = bereken(zonderDag('4-3', A));
    const reddingen = nogTeRedden(prognoseVan('m1-ons-d', berekening), berekening);
    expect(reddingszinnen(reddingen)).toEqual([
      'Een besluit uiterlijk op do 4-3-2021 haalt nog het venster van Dordrecht en Hardinxveld-Giessendam',
      'Een besluit uiterlijk op do 11-3-2021 haalt nog het venster van Alblasserdam',
    ]);
  });

  it('saves nothing in a gemeente: there the calendar gives the days', () => {
    const berekening = bereken(zonderDag('1-3'));
    expect(nogTeRedden(prognoseVan(idVan(1, 'college', A), berekening), berekening)).toEqual([]);
  });

  it('saves the same where a board behind the gemeenten has no day either', () => {
    const stand = zonderDag('1-3');
    const { stations, behandelingen, gremia } = aTraject({
      gemeenten: 3,
      stations: [...stand.stations, aStation({ code: 'ab', volgorde: 9, voorgangers: ['raad'] })],
    });
    const vensters = Object.fromEntries(
      stand.behandelingen.flatMap(({ id, venster }) => (venster === null ? [] : [[id, venster]])),
    );
    const metAb = { ...stand, stations, gremia, behandelingen: metVensters(behandelingen, vensters) };
    const reddingen = (van: Stand) => {
      const berekening = bereken(van);
      return nogTeRedden(prognoseVan('m1-ons-d', berekening), berekening);
    };
    expect(reddingen(stand)).toHaveLength(2);
    expect(reddingen(metAb)).toEqual(reddingen(stand));
  });

  it('has its own day, not that of a later body that does have one', () => {
    // Without a day for the stuurgroep; the ONS-D of do 4-3 closes on ma 1-3, that of do 11-3 on ma 8-3.
    const stand = zonderDag('22-2');
    const berekening = bereken({
      ...stand,
      activiteiten: [],
      besluiten: [],
      vergaderingen: [
        ...stand.vergaderingen,
        aVergadering('stuurgroep', '25-2', '25-2'),
        aVergadering('ons-d', '4-3', '1-3'),
        aVergadering('ons-d', '11-3', '8-3'),
      ],
    });
    expect(reddingszinnen(nogTeRedden(prognoseVan('m1-stuurgroep', berekening), berekening))).toEqual([
      'Een besluit uiterlijk op ma 1-3-2021 haalt nog het venster van Alblasserdam en Hardinxveld-Giessendam',
      'Een besluit uiterlijk op ma 8-3-2021 haalt nog het venster van Dordrecht',
    ]);
  });

  it('has it among its tasks on that day', () => {
    const taken = takenlijst(bereken(zonderDag('8-3')), { rol: 'two', gemeente: null });
    expect(taken.find(({ sleutel }) => sleutel.startsWith('ROUTESTART'))?.uiterlijk).toBe(dag('11-3'));
  });

  describe('while the body before it has not decided either', () => {
    /** The stuurgroep was to decide by vr 12-2; it meets again on do 11-3, for which it closes on ma 8-3. */
    const beide = (peildatum: string): Stand => {
      const stand = zonderDag(peildatum);
      return {
        ...stand,
        behandelingen: metVensters(stand.behandelingen, { 'm1-stuurgroep': periode('8-2', '12-2') }),
        besluiten: [],
        vergaderingen: [...stand.vergaderingen, aVergadering('stuurgroep', '11-3', '8-3')],
      };
    };
    const van = (code: 'TE_LAAT' | 'ROUTESTART_NIET_GEPLAND', peildatum: string) =>
      waarschuwingenMet(code, beide(peildatum));

    it('is told the same days, and so is the other: not the next meeting, that comes too late', () => {
      const besloten = (dagen: string, wie: string): readonly string[] =>
        ['do 4-3-2021 haalt nog het venster van Alblasserdam en Hardinxveld-Giessendam', dagen].map(
          (zin) => `Een besluit uiterlijk op ${zin}, als dan ook is besloten door ${wie}`,
        );
      const dordrecht = 'do 11-3-2021 haalt nog het venster van Dordrecht';
      const verlies =
        'Na do 4-3-2021 is het venster van Alblasserdam en Hardinxveld-Giessendam niet meer te halen.';

      expect(van('TE_LAAT', '1-3')).toMatchObject([
        {
          station: 'stuurgroep',
          uiterlijk: dag('4-3'),
          bewijs: ['Venster ma 8-2 t/m vr 12-2-2021', ...besloten(dordrecht, 'ons-d')],
          anders: verlies,
        },
      ]);
      expect(van('ROUTESTART_NIET_GEPLAND', '1-3')).toMatchObject([
        {
          station: 'ons-d',
          uiterlijk: dag('4-3'),
          bewijs: expect.arrayContaining([...besloten(dordrecht, 'stuurgroep')]),
          anders: verlies,
        },
      ]);
    });

    it('has until the stuk must be at the next meeting where that comes first', () => {
      const [laat] = van('TE_LAAT', '8-3');
      expect(laat).toMatchObject({
        uiterlijk: dag('8-3'),
        bewijs: expect.arrayContaining([expect.stringContaining('do 11-3-2021 haalt nog')]),
      });
      expect(laat?.anders).toBeUndefined();
    });
  });

  it('is given no meeting of before the step before it decided', () => {
    const stations = rekenTerug(1, B, 'venster', bereken(zonderDag('1-3')))?.stations ?? [];
    const onsd = stations.find(({ prognose }) => prognose.stap.station.code === 'ons-d');
    expect(onsd).toMatchObject({ besluit: { dag: dag('11-3') }, vergadering: null });
  });
});
