import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import type { Stand, Station } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  alternatieven,
  idVan,
  nogTePlannen,
  onsdRij,
  periode,
} from '../testing/bouwers.js';
import { aRegel, keten } from '../testing/strook.js';
import { COLLEGE, RAAD, STAP, prognoseVan, vergaderingenVan, voorbeeld } from '../testing/voorbeeld.js';
import { mogelijkeDagen } from './mogelijke-dagen.js';

const EENVAN = [onsdRij(alternatieven('11-3', '12-3'))];

/** ONS-D, college, raad, and then whoever comes after that. */
function route(...erna: readonly Partial<Station>[]): readonly Station[] {
  return [
    aStation({ code: 'ons-d', volgorde: 1 }),
    aStation({ code: 'college', volgorde: 2, voorgangers: ['ons-d'], perGemeente: true }),
    aStation({ code: 'raad', volgorde: 3, voorgangers: ['college'], perGemeente: true }),
    ...erna.map((een, plaats) => aStation({ volgorde: plaats + 4, voorgangers: ['raad'], ...een })),
  ];
}

function dagen(id: string, stand: Stand): readonly string[] | null {
  const berekening = bereken(stand);
  return mogelijkeDagen(prognoseVan(id, berekening), berekening)?.map(formatDag) ?? null;
}

describe('the days on which a step may decide', () => {
  it('are the one that is certain, none of a week or of an unknown end', () => {
    expect(dagen(STAP.raad, voorbeeld())).toEqual(['di 13-4-2021']);
    const week = voorbeeld({ activiteiten: [onsdRij(nogTePlannen(periode('8-3', '12-3')))] });
    expect(dagen(STAP.onsd, week)).toBeNull();
    expect(dagen(STAP.college, week)).toBeNull();
    // Whichever day of this week it is, the college takes it by do 11-3.
    const opTijd = voorbeeld({ activiteiten: [onsdRij(nogTePlannen(periode('8-3', '10-3')))] });
    expect(dagen(STAP.college, opTijd)).toEqual(['di 16-3-2021']);
    expect(dagen(STAP.raad, voorbeeld({ activiteiten: EENVAN, vergaderingen: [] }))).toBeNull();
  });

  it('are those of a college after a raad that may be on one of two days, and none between', () => {
    const stand = aStand({
      ...aTraject({ stations: route({ code: 'treffen', perGemeente: true }) }),
      activiteiten: EENVAN,
      vergaderingen: [
        ...vergaderingenVan(ALBLASSERDAM),
        ...['20-4', '27-4', '11-5', '25-5'].map((opDag) =>
          aVergadering(`treffen-${ALBLASSERDAM}`, opDag, opDag),
        ),
      ],
    });
    expect(dagen(STAP.raad, stand)).toEqual(['di 13-4-2021', 'di 18-5-2021']);
    expect(dagen(idVan(1, 'treffen', ALBLASSERDAM), stand)).toEqual(['di 20-4-2021', 'di 25-5-2021']);
  });

  it('are a number of days after each where no meeting is needed', () => {
    const stand = aStand({
      ...aTraject({ stations: route({ code: 'tekenen', duurDagen: 2 }) }),
      activiteiten: EENVAN,
      vergaderingen: vergaderingenVan(ALBLASSERDAM),
    });
    expect(dagen(idVan(1, 'tekenen', null), stand)).toEqual(['do 15-4-2021', 'do 20-5-2021']);
  });

  it('are those to which one choice leads all that come together', () => {
    const opzet = aTraject({ gemeenten: 2, stations: route({ code: 'ab' }) });
    const stand = aStand({
      ...opzet,
      activiteiten: EENVAN,
      vergaderingen: [
        ...vergaderingenVan(ALBLASSERDAM),
        aVergadering(`college-${DORDRECHT}`, '16-3', '11-3'),
        aVergadering(`college-${DORDRECHT}`, '23-3', '18-3'),
        aVergadering(`raad-${DORDRECHT}`, '20-4', '18-3'),
        aVergadering(`raad-${DORDRECHT}`, '25-5', '22-4'),
        ...['22-4', '29-4', '20-5', '27-5', '3-6'].map((opDag) => aVergadering('ab', opDag, opDag)),
      ],
    });
    // The last raad decides on di 20-4 or di 25-5: with the ONS-D of do 11-3 Alblasserdam is not the last one on di 18-5.
    expect(dagen(idVan(1, 'ab', null), stand)).toEqual(['do 22-4-2021', 'do 27-5-2021']);
  });

  it('are those of the first one under each choice, where one of several is needed', () => {
    const opzet = aTraject({ gemeenten: 2, stations: route({ code: 'ab' }) });
    const stand = aStand({
      ...opzet,
      mijlpalen: opzet.mijlpalen.map((een) => ({ ...een, samenloop: { kind: 'aantal', nodig: 1 } })),
      activiteiten: EENVAN,
      vergaderingen: [
        ...vergaderingenVan(ALBLASSERDAM),
        aVergadering(`college-${DORDRECHT}`, '16-3', '11-3'),
        aVergadering(`college-${DORDRECHT}`, '23-3', '18-3'),
        aVergadering(`raad-${DORDRECHT}`, '20-4', '18-3'),
        aVergadering(`raad-${DORDRECHT}`, '25-5', '22-4'),
        ...['15-4', '22-4', '29-4', '20-5', '27-5'].map((opDag) => aVergadering('ab', opDag, opDag)),
      ],
    });
    // The first raad decides on di 13-4 or di 18-5: both times Alblasserdam, so that do 22-4 is none of them.
    expect(dagen(idVan(1, 'ab', null), stand)).toEqual(['do 15-4-2021', 'do 20-5-2021']);
  });

  it('are the meetings of a body of which one has an unknown closing day, and what follows from each', () => {
    const college = [aVergadering(COLLEGE, '23-3', null), aVergadering(COLLEGE, '30-3', '25-3')];
    const raad = ['25-3', '29-3', '1-4'].map((opDag) => aVergadering(RAAD, opDag, opDag));
    const stand = voorbeeld({ vergaderingen: [...college, ...raad] });
    expect(dagen(STAP.college, stand)).toEqual(['di 23-3-2021', 'di 30-3-2021']);
    expect(dagen(STAP.raad, stand)).toEqual(['do 25-3-2021', 'do 1-4-2021']);
  });

  describe('of a raad that may not decide within 14 days after the PO', () => {
    const regel = aRegel('raad', { tussen: { na: 'po', minimaalDagen: 14, weken: null, weekdag: 1 } });
    const op = (station: string, ...rijen: readonly (readonly [string, string | null])[]) =>
      rijen.map(([opDag, uiterlijk]) => aVergadering(`${station}-${ALBLASSERDAM}`, opDag, uiterlijk));
    const raadNa = (po: string | null) =>
      dagen(
        STAP.raad,
        aStand({
          ...aTraject({ stations: keten('ons-d', 'po', 'college', 'raad') }),
          besluiten: [aBesluit(STAP.onsd, '1-3')],
          stationsregels: [regel],
          vergaderingen: [
            ...op('po', ['8-3', po], ['9-3', '9-3']),
            ...op('college', ['9-3', null], ['25-3', '25-3']),
            ...op('raad', ['16-3', '16-3'], ['22-3', '22-3'], ['30-3', '30-3']),
          ],
        }),
      );

    it('are the first after each college that the rule allows, where the PO is certain', () => {
      expect(raadNa('8-3')).toEqual(['ma 22-3-2021', 'di 30-3-2021']);
    });

    it('are no set where the PO has several days of its own', () => {
      expect(raadNa(null)).toBeNull();
    });
  });
});
