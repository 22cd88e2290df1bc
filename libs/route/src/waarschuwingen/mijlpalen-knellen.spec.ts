import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import {
  DORDRECHT,
  aBesluit,
  aStand,
  aTraject,
  aVergadering,
  anActiviteit,
  dag,
  idVan,
  metVensters,
  periode,
  vast,
} from '../testing/bouwers.js';
import { waarschuwingenMet } from '../testing/voorbeeld.js';

const { behandelingen, ...opzet } = aTraject({ gemeenten: 2, mijlpalen: 2, stuurgroep: true });
const raden = opzet.gemeenten.map(({ code }) => idVan(1, 'raad', code));

/** The colleges have decided on mijlpaal 1, the stuurgroep takes up mijlpaal 2 on Friday 30-4. */
function raadsdagen(alblasserdam: string | null, dordrecht: string, over: Partial<Stand> = {}): Stand {
  return aStand({
    ...opzet,
    behandelingen,
    peildatum: dag('1-4'),
    activiteiten: [
      anActiviteit({ code: 'M2-10', mijlpalen: [2], station: 'stuurgroep', datum: vast('30-4') }),
    ],
    besluiten: [
      aBesluit('m1-stuurgroep', '5-3'),
      aBesluit('m1-ons-d', '11-3'),
      ...opzet.gemeenten.map(({ code }) => aBesluit(idVan(1, 'college', code), '23-3')),
    ],
    vergaderingen: [
      ...(alblasserdam === null ? [] : [aVergadering('raad-GM0482', alblasserdam, '1-4')]),
      aVergadering(`raad-${DORDRECHT}`, dordrecht, '1-4'),
    ],
    ...over,
  });
}

describe('MIJLPALEN_KNELLEN', () => {
  it('fires for raden that decide on the very day on which the stuurgroep takes up the next mijlpaal', () => {
    const [waarschuwing, ...meer] = waarschuwingenMet('MIJLPALEN_KNELLEN', raadsdagen('20-4', '30-4'));

    expect(meer).toEqual([]);
    expect(waarschuwing).toMatchObject({
      ernst: 'kritiek',
      mijlpaal: 2,
      station: 'stuurgroep',
      activiteit: 'M2-10',
      melding: 'Nog niet klaar met mijlpaal 1 wanneer mijlpaal 2 begint op vr 30-4-2021: Dordrecht.',
      regel: 'Alle raden besluiten over mijlpaal 1 vóór de eerste behandeling van mijlpaal 2.',
      bewijs: ['raad Dordrecht: vr 30-4-2021'],
      actor: { rol: 'two', gremium: 'stuurgroep', gemeente: null },
      uiterlijk: dag('30-4'),
      oorzaak: [
        'college Dordrecht: Besloten op di 23-3-2021: ingestemd.',
        expect.stringMatching(/^raad Dordrecht: /),
      ],
    });
  });

  it('never counts a raad without a known day as in time', () => {
    expect(waarschuwingenMet('MIJLPALEN_KNELLEN', raadsdagen(null, '20-4'))).toMatchObject([
      { bewijs: ['raad Alblasserdam: op een onbekende dag'] },
    ]);
  });

  it('is not certain for a raad that may decide before that day', () => {
    const stand = raadsdagen('20-4', '30-4');
    const misschien = aVergadering(`raad-${DORDRECHT}`, '20-4', null);
    expect(
      waarschuwingenMet('MIJLPALEN_KNELLEN', {
        ...stand,
        vergaderingen: [...stand.vergaderingen, misschien],
      }),
    ).toMatchObject([{ ernst: 'let-op', bewijs: ['raad Dordrecht: tussen di 20-4-2021 en vr 30-4-2021'] }]);
  });

  it('is grave for a raad that may decide before that day, and of which no last day is known', () => {
    const alleen = raadsdagen('20-4', '20-4');
    const vergaderingen = alleen.vergaderingen.map((een) =>
      een.gremium === `raad-${DORDRECHT}` ? { ...een, aanleverdag: null } : een,
    );
    expect(waarschuwingenMet('MIJLPALEN_KNELLEN', { ...alleen, vergaderingen })).toMatchObject([
      { ernst: 'kritiek', bewijs: ['raad Dordrecht: op zijn vroegst di 20-4-2021 (einde onbekend)'] },
    ]);
  });

  it('is silent when all raden decide before that day', () => {
    expect(waarschuwingenMet('MIJLPALEN_KNELLEN', raadsdagen('20-4', '29-4'))).toEqual([]);
  });

  it('disappears when the stuurgroep moves to the day after', () => {
    const later = [anActiviteit({ mijlpalen: [2], station: 'stuurgroep', datum: vast('1-5') })];

    expect(
      waarschuwingenMet('MIJLPALEN_KNELLEN', raadsdagen('20-4', '30-4', { activiteiten: later })),
    ).toEqual([]);
  });

  describe('when only the windows leave no time in between', () => {
    const vensters = Object.fromEntries(raden.map((raad) => [raad, periode('5-4', '30-4')]));
    const krap = { behandelingen: metVensters(behandelingen, vensters) };

    it('asks for attention, with the windows as evidence', () => {
      expect(waarschuwingenMet('MIJLPALEN_KNELLEN', raadsdagen('20-4', '20-4', krap))).toMatchObject([
        {
          ernst: 'let-op',
          melding:
            'De raden hebben volgens het plan nog tijd voor mijlpaal 1 wanneer mijlpaal 2 begint op vr 30-4-2021.',
          bewijs: [
            'raad Alblasserdam: venster tot en met vr 30-4-2021',
            'raad Dordrecht: venster tot en met vr 30-4-2021',
          ],
          oorzaak: ['Het venster van raad Alblasserdam eindigt op vr 30-4-2021.'],
        },
      ]);
    });

    it('disappears once all raden have decided in time', () => {
      const stand = raadsdagen('20-4', '20-4', { ...krap, peildatum: dag('21-4') });
      const besluiten = [...stand.besluiten, ...raden.map((raad) => aBesluit(raad, '20-4'))];

      expect(waarschuwingenMet('MIJLPALEN_KNELLEN', { ...stand, besluiten })).toEqual([]);
    });
  });
});
