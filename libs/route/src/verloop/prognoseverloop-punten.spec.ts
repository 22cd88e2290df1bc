import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import type { Dossier } from '@routekaart/traject';
import { formatMoment } from '../reden.js';
import {
  aBesluit,
  aHerkomst,
  aStand,
  aTraject,
  aVergadering,
  anAanlevering,
  dag,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { aDossier } from '../testing/dossier.js';
import { RAAD, STAP, voorbeeld } from '../testing/voorbeeld.js';
import { prognoseverloop } from './prognoseverloop.js';

const punten = (dossier: Dossier, van: string, tot: string, mijlpaal = 1): readonly unknown[] =>
  prognoseverloop(dossier, mijlpaal, periode(van, tot)).map(({ dag: op, prognose, aanleiding }) => [
    formatDag(op),
    formatMoment(prognose.dag),
    aanleiding,
  ]);

/** The dossier with this meeting, told on this day. */
function metVergadering(
  dossier: Dossier,
  vergadering: ReturnType<typeof aVergadering>,
  opDag: string,
  volgnummer: number,
): Dossier {
  const feit = { vergadering, herkomst: aHerkomst({ dag: dag(opDag), volgnummer }) };
  return { ...dossier, vergaderFeiten: [...dossier.vergaderFeiten, feit] };
}

describe('the points of a course', () => {
  // The raad of di 13-4 is the next; one of di 6-4, of an unknown closing day, was added on do 4-3 and lapsed on ma 8-3.
  const misschien = aVergadering(RAAD, '6-4', null);
  const dossier = metVergadering(
    metVergadering(aDossier(voorbeeld()), misschien, '4-3', 7),
    { ...misschien, staat: 'vervallen' },
    '8-3',
    8,
  );
  const ZEKER = 'di 13-4-2021';
  const BAND = 'tussen di 6-4-2021 en di 13-4-2021';

  it('tell that the same last day became less sure, or sure again', () => {
    expect(punten(dossier, '1-3', '10-3')).toEqual([
      ['ma 1-3-2021', ZEKER, 'begin'],
      ['do 4-3-2021', BAND, 'feit'],
      ['ma 8-3-2021', ZEKER, 'feit'],
    ]);
  });

  it('are those of the period: its first day once, and its last one too', () => {
    expect(punten(dossier, '4-3', '8-3')).toEqual([
      ['do 4-3-2021', BAND, 'begin'],
      ['ma 8-3-2021', ZEKER, 'feit'],
    ]);
    expect(punten(dossier, '4-3', '7-3')).toEqual([['do 4-3-2021', BAND, 'begin']]);
    expect(punten(dossier, '5-3', '7-3')).toEqual([['vr 5-3-2021', BAND, 'begin']]);
  });

  it('are none of a fact that moves nothing while the end is unknown', () => {
    const stand = voorbeeld({
      besluiten: [aBesluit(STAP.onsd, '11-3', { herkomst: aHerkomst({ dag: dag('11-3'), volgnummer: 2 }) })],
      vergaderingen: [aVergadering('college-GM0482', '16-3', '11-3'), aVergadering(RAAD, '13-4', null)],
    });
    const aanlevering = anAanlevering(STAP.college, '11-3');
    const gemeld = { ...aanlevering, herkomst: aHerkomst({ dag: dag('12-3'), volgnummer: 3 }) };
    expect(punten(aDossier({ ...stand, aanleveringen: [gemeld] }), '11-3', '14-3')).toEqual([
      ['do 11-3-2021', 'op zijn vroegst di 13-4-2021 (einde onbekend)', 'begin'],
    ]);
  });
});

describe('the last point', () => {
  // The raad meets on di 13-4, di 18-5 and di 8-6. It withdrew the stuk on di 13-4, told on wo 14-4: nobody knows when
  // it comes again. Added on di 20-4: a raad of do 6-5.
  const ingetrokken = aBesluit(STAP.raad, '13-4', {
    uitkomst: 'ingetrokken',
    herkomst: aHerkomst({ dag: dag('14-4'), volgnummer: 3 }),
  });
  const dossier = metVergadering(
    aDossier(
      voorbeeld({
        besluiten: [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '16-3'), ingetrokken],
        vergaderingen: [...voorbeeld().vergaderingen, aVergadering(RAAD, '8-6', '20-5')],
      }),
    ),
    aVergadering(RAAD, '6-5', '29-4'),
    '20-4',
    4,
  );
  const TOEN = [
    ['di 13-4-2021', 'di 18-5-2021', 'begin'],
    ['wo 14-4-2021', 'op zijn vroegst di 18-5-2021 (einde onbekend)', 'feit'],
    ['di 20-4-2021', 'op zijn vroegst do 6-5-2021 (einde onbekend)', 'feit'],
  ];

  it('says what holds on the last day, and since when, where only days went by and the end stayed unknown', () => {
    expect(punten(dossier, '13-4', '6-5')).toEqual(TOEN);
    const naZesMei = ['vr 7-5-2021', 'op zijn vroegst di 18-5-2021 (einde onbekend)', 'tijd'];
    expect(punten(dossier, '13-4', '7-5')).toEqual([...TOEN, naZesMei]);
    expect(punten(dossier, '13-4', '18-5')).toEqual([...TOEN, naZesMei]);
    const naAchttienMei = ['wo 19-5-2021', 'op zijn vroegst di 8-6-2021 (einde onbekend)', 'tijd'];
    expect(punten(dossier, '13-4', '25-5')).toEqual([...TOEN, naAchttienMei]);
  });
});

describe('the points of one of two mijlpalen', () => {
  const opzet = aTraject({ mijlpalen: 2 });
  /** The raad of di 13-4 and that of di 18-5 may be too early: nobody knows when they close. The ONS-D on do 11-3 and do 15-4. */
  const stand = aStand({
    ...opzet,
    activiteiten: [onsdRij(vast('11-3')), onsdRij(vast('15-4'), { code: 'M2-10', mijlpalen: [2] })],
    vergaderingen: [
      aVergadering('college-GM0482', '16-3', '11-3'),
      aVergadering('college-GM0482', '20-4', '15-4'),
      aVergadering(RAAD, '13-4', null),
      aVergadering(RAAD, '18-5', null),
    ],
  });
  // Told on do 4-3: a raad of di 11-5, after which nothing changes for mijlpaal 1.
  const dossier = metVergadering(aDossier(stand), aVergadering(RAAD, '11-5', null), '4-3', 7);

  it('are its own', () => {
    expect(punten(dossier, '1-3', '8-3', 1)).toEqual([
      ['ma 1-3-2021', 'op zijn vroegst di 13-4-2021 (einde onbekend)', 'begin'],
    ]);
    expect(punten(dossier, '1-3', '8-3', 2)).toEqual([
      ['ma 1-3-2021', 'op zijn vroegst di 18-5-2021 (einde onbekend)', 'begin'],
      ['do 4-3-2021', 'op zijn vroegst di 11-5-2021 (einde onbekend)', 'feit'],
    ]);
  });

  it('are asked of no other', () => {
    expect(() => punten(dossier, '1-3', '8-3', 3)).toThrow('Er is geen mijlpaal 3.');
  });
});
