import { describe, expect, it } from '@jest/globals';
import type { Periode } from '@routekaart/kalender';
import type { Stand, Vergadering } from '@routekaart/traject';
import {
  aBesluit,
  aVergadering,
  alternatieven,
  dag,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { voluit } from '../testing/voluit.js';
import { RAAD, STAP, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

/** The raad of di 13-4 closes on do 18-3, the one of di 18-5 on do 22-4; its window is this. */
function binnen(venster: Periode, onsd = vast('11-3'), over: Partial<Stand> = {}): Stand {
  return voorbeeld({
    activiteiten: [onsdRij(onsd)],
    behandelingen: metVensters(voorbeeld().behandelingen, { [STAP.raad]: venster }),
    ...over,
  });
}

describe('a window that ends on the day of the raad', () => {
  it('is made, by the only meeting in it', () => {
    const stand = binnen(periode('5-4', '13-4'));
    expect(waarschuwingenMet('PROGNOSE_NA_VENSTER', stand)).toEqual([]);
    expect(waarschuwingenMet('GEEN_RESERVE', stand)).toHaveLength(1);
  });

  it('is not lost while the raad may just make it', () => {
    const misschien = binnen(periode('5-4', '13-4'), alternatieven('11-3', '12-3'));
    expect(waarschuwingenMet('PROGNOSE_NA_VENSTER', misschien)).toMatchObject([{ ernst: 'let-op' }]);
    const opTijd = binnen(periode('5-4', '13-4'), vast('11-3'), { peildatum: dag('13-4') });
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', opTijd)).toMatchObject([
      { melding: expect.stringContaining('tot en met di 13-4-2021 niet meer halen') },
    ]);
    expect(
      waarschuwingenMet(
        'VENSTER_ONHAALBAAR',
        binnen(periode('5-4', '18-5'), vast('12-3'), { peildatum: dag('12-3') }),
      ),
    ).toEqual([]);
  });

  it('is a day too short for one that meets the day after', () => {
    expect(waarschuwingenMet('PROGNOSE_NA_VENSTER', binnen(periode('5-4', '12-4')))).toMatchObject([
      { ernst: 'kritiek' },
    ]);
  });

  it('is a last chance for what is handed in now', () => {
    const besluiten = [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '16-3')];
    const nu = { peildatum: dag('17-3'), besluiten };
    const ernst = (venster: Periode): unknown =>
      waarschuwingenMet('AANLEVERING_NADERT', binnen(venster, vast('11-3'), nu)).map((een) => een.ernst);
    expect(ernst(periode('5-4', '13-4'))).toEqual(['kritiek']);
    expect(ernst(periode('5-4', '12-4'))).toEqual(['let-op']);
    expect(ernst(periode('5-4', '18-5'))).toEqual(['let-op']);
    expect(ernst(periode('5-4', '17-5'))).toEqual(['kritiek']);
  });

  it('is no last chance for a body that only has a date in the plan', () => {
    const stand = binnen(periode('5-4', '30-4'));
    const behandelingen = metVensters(stand.behandelingen, { [STAP.onsd]: periode('8-3', '12-3') });
    expect(
      waarschuwingenMet('GEEN_RESERVE', { ...stand, behandelingen }).map(({ station }) => station),
    ).toEqual(['raad']);
  });
});

describe('a regional body that falls after its window', () => {
  const ONSD = [
    ['11-3', '8-3'],
    ['18-3', '15-3'],
    ['25-3', '22-3'],
  ] as const;
  /** The ONS-D has meetings, but the plan names a later day. */
  const met = (tot: string, peildatum = '1-3', dagen: readonly (readonly [string, string])[] = ONSD): Stand =>
    voorbeeld({
      peildatum: dag(peildatum),
      activiteiten: [onsdRij(vast('26-3'))],
      behandelingen: metVensters(voorbeeld().behandelingen, {
        [STAP.onsd]: { van: dag('1-3'), tot: dag(tot) },
      }),
      vergaderingen: [
        ...voorbeeld().vergaderingen,
        ...dagen.map(([op, sluit]): Vergadering => aVergadering('ons-d', op, sluit)),
      ],
    });
  const uiterlijk = (stand: Stand): unknown =>
    voluit('PROGNOSE_NA_VENSTER', stand)
      .filter(({ over }) => over[1] === 'ons-d')
      .map((een) => een.uiterlijk);

  it('can hand in until the last meeting in the window closes', () => {
    expect(uiterlijk(met('24-3'))).toEqual(['ma 15-3-2021']);
    expect(uiterlijk(met('25-3'))).toEqual(['ma 22-3-2021']);
    expect(uiterlijk(met('10-3'))).toEqual([null]);
  });

  it('can do so on that very day, and not after it', () => {
    expect(uiterlijk(met('24-3', '15-3'))).toEqual(['ma 15-3-2021']);
    expect(uiterlijk(met('24-3', '16-3'))).toEqual([null]);
  });
});

describe('a raad whose day nobody knows', () => {
  it('falls after no window', () => {
    const stand = binnen(periode('5-4', '30-4'), nogTePlannen(), {
      vergaderingen: voorbeeld().vergaderingen.filter(({ gremium }) => gremium !== RAAD),
    });
    expect(
      waarschuwingenMet('PROGNOSE_NA_VENSTER', stand).filter(({ station }) => station === 'raad'),
    ).toEqual([]);
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', stand)).toEqual([]);
  });
});
