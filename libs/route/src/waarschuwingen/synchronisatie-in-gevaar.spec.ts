import { describe, expect, it } from '@jest/globals';
import type { Stand, Synchronisatiepunt } from '@routekaart/traject';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aTraject,
  aVergadering,
  alternatieven,
  dag,
  onsdRij,
  vast,
} from '../testing/bouwers.js';
import { voluit } from '../testing/voluit.js';
import { vergaderingenVan, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

const PUNT: Synchronisatiepunt = {
  naam: 'Start',
  traject: 'ANDER',
  dag: dag('1-5'),
  mijlpaal: 1,
  activiteit: null,
  vereist: { mijlpaal: 1, station: 'raad' },
  vereistElders: null,
  bron: null,
};

/** ONS-D on vr 12-3, so that the college decides on di 23-3 and the raad on di 18-5. */
function met(punt: Partial<Synchronisatiepunt>, over: Partial<Stand> = {}): Stand {
  return voorbeeld({
    activiteiten: [onsdRij(vast('12-3'))],
    ...over,
    synchronisatiepunten: [{ ...PUNT, ...punt }],
  });
}

describe('SYNCHRONISATIE_IN_GEVAAR in full', () => {
  it('says that the spoor may not be there while it can be in time', () => {
    expect(
      voluit('SYNCHRONISATIE_IN_GEVAAR', met({}, { activiteiten: [onsdRij(alternatieven('11-3', '12-3'))] })),
    ).toEqual([
      {
        ernst: 'let-op',
        over: [1, 'raad', 'GM0482', null],
        melding:
          'Bij “Start” op za 1-5-2021, samen met ANDER, is dit traject er misschien niet: raad Alblasserdam heeft dan nog niet besloten.',
        regel: 'Wat bij een synchronisatiepunt is vereist, is vóór die dag besloten.',
        bewijs: [
          'Mijlpaal 1: station raad is klaar tussen di 13-4-2021 en di 18-5-2021; het moet voor za 1-5-2021.',
          'Uiterste dag voor ons-d: do 11-3-2021',
        ],
        wie: ['two', 'ons-d', null],
        uiterlijk: 'do 11-3-2021',
        oorzaak: [],
      },
    ]);
  });

  it('is about the station that is asked for, and not about what comes after it', () => {
    const college = { vereist: { mijlpaal: 1, station: 'college' } };
    expect(waarschuwingenMet('SYNCHRONISATIE_IN_GEVAAR', met({ ...college, dag: dag('24-3') }))).toEqual([]);
    // The college of di 23-3 is a day too late for this; that of di 16-3 closes on do 11-3.
    expect(
      waarschuwingenMet('SYNCHRONISATIE_IN_GEVAAR', met({ ...college, dag: dag('23-3') })),
    ).toMatchObject([
      {
        station: 'college',
        melding: expect.stringContaining('college Alblasserdam heeft dan nog niet besloten'),
        uiterlijk: dag('11-3'),
      },
    ]);
  });

  it('names the raad on whose day it hangs, where one of two is enough', () => {
    const opzet = aTraject({ gemeenten: 2 });
    const over = {
      ...opzet,
      mijlpalen: opzet.mijlpalen.map((een) => ({
        ...een,
        samenloop: { kind: 'aantal', nodig: 1 } as const,
      })),
      // The raad of Dordrecht decides on di 15-6, four weeks after that of Alblasserdam.
      vergaderingen: [
        ...vergaderingenVan(ALBLASSERDAM),
        ...vergaderingenVan(DORDRECHT).filter(({ gremium }) => gremium === `college-${DORDRECHT}`),
        aVergadering(`raad-${DORDRECHT}`, '15-6', '22-4'),
      ],
    };
    expect(waarschuwingenMet('SYNCHRONISATIE_IN_GEVAAR', met({}, over))).toMatchObject([
      { gemeente: ALBLASSERDAM, melding: expect.stringContaining('raad Alblasserdam heeft dan nog niet') },
    ]);
    const college = { vereist: { mijlpaal: 1, station: 'college' }, dag: dag('23-3') };
    expect(waarschuwingenMet('SYNCHRONISATIE_IN_GEVAAR', met(college, over))).toHaveLength(1);
  });

  it('is about the mijlpaal that is asked for', () => {
    const activiteiten = [onsdRij(vast('11-3')), onsdRij(vast('12-3'), { code: 'M2-10', mijlpalen: [2] })];
    const van = (mijlpaal: number): readonly (number | null)[] =>
      waarschuwingenMet(
        'SYNCHRONISATIE_IN_GEVAAR',
        met({ vereist: { mijlpaal, station: 'raad' } }, { ...aTraject({ mijlpalen: 2 }), activiteiten }),
      ).map((een) => een.mijlpaal);
    expect([van(1), van(2)]).toEqual([[], [2]]);
  });

  it('gives the ONS-D time for a decision on the day before, and none for the day itself', () => {
    const op = (wanneer: string): unknown =>
      waarschuwingenMet('SYNCHRONISATIE_IN_GEVAAR', met({ dag: dag(wanneer) })).map(
        ({ uiterlijk }) => uiterlijk,
      );
    expect([op('14-4'), op('13-4')]).toEqual([[dag('11-3')], [null]]);
  });
});
