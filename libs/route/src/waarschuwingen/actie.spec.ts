import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { aBesluit, anAanlevering, dag, metVensters, periode } from '../testing/bouwers.js';
import { dagTeLaat } from '../testing/drechtstad.js';
import { STAP, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

const { onsd, college, raad } = STAP;

describe('the last day to act for who has the stuk', () => {
  const opDag = (peildatum: string, dagen: number): Stand => ({
    ...dagTeLaat(),
    peildatum: dag(peildatum),
    stations: dagTeLaat().stations.map((een) =>
      een.code === 'college' ? { ...een, verwerkingsdagen: dagen } : een,
    ),
    besluiten: [aBesluit(onsd, '10-3')],
  });
  const uiterlijk = (stand: Stand): unknown =>
    waarschuwingenMet('PROGNOSE_NA_VENSTER', stand).map((een) => [een.actor.gremium, een.uiterlijk]);

  it('is none while the stuk cannot be there yet by then', () => {
    // Decided on wo 10-3; the college of di 16-3 closes on do 11-3, and 2 days of work end on vr 12-3.
    expect(uiterlijk(opDag('10-3', 2))).toEqual([['college-GM0482', null]]);
    expect(uiterlijk(opDag('10-3', 1))).toEqual([]);
  });
});

describe('the last day for a raad that has the stuk', () => {
  const metVenster = (over: Partial<Stand>): Stand =>
    voorbeeld({
      peildatum: dag('17-3'),
      behandelingen: metVensters(voorbeeld().behandelingen, { [raad]: periode('5-4', '30-4') }),
      besluiten: [aBesluit(onsd, '11-3'), aBesluit(college, '16-3')],
      ...over,
    });
  const uiterlijk = (over: Partial<Stand> = {}): unknown =>
    waarschuwingenMet('GEEN_RESERVE', metVenster(over)).map((een) => [een.actor.gremium, een.uiterlijk]);

  it('is that to hand in there, as long as it has not passed', () => {
    expect(uiterlijk()).toEqual([['raad-GM0482', dag('18-3')]]);
    expect(uiterlijk({ peildatum: dag('18-3') })).toEqual([['raad-GM0482', dag('18-3')]]);
  });

  it('is none once it was handed in', () => {
    expect(uiterlijk({ aanleveringen: [anAanlevering(raad, '17-3')] })).toEqual([['raad-GM0482', null]]);
  });
});

describe('AANLEVERING_GEMIST', () => {
  const gemist = (dagen: number, tot: string | null, over: Partial<Stand> = {}): unknown => {
    const stand = voorbeeld({
      peildatum: dag('12-3'),
      besluiten: [aBesluit(onsd, '9-3')],
      ...(tot !== null && {
        behandelingen: metVensters(voorbeeld().behandelingen, {
          [college]: { van: dag('8-3'), tot: dag(tot) },
        }),
      }),
      ...over,
    });
    const stations = stand.stations.map((een) =>
      een.code === 'college' ? { ...een, verwerkingsdagen: dagen } : een,
    );
    return waarschuwingenMet('AANLEVERING_GEMIST', { ...stand, stations }).map(({ ernst, bewijs }) => [
      ernst,
      bewijs[0],
    ]);
  };

  it('counts the days to make the stuk ready', () => {
    expect(gemist(2, null)).toEqual([['let-op', 'Gereed sinds do 11-3-2021']]);
    // Ready on vr 12-3, after the college of di 16-3 closed: nothing was missed.
    expect(gemist(3, null)).toEqual([]);
  });

  it('is kritiek when the next college falls after the window, or there is none', () => {
    expect(gemist(0, '22-3')).toEqual([['kritiek', 'Gereed sinds di 9-3-2021']]);
    expect(gemist(0, '23-3')).toEqual([['let-op', 'Gereed sinds di 9-3-2021']]);
    const vergaderingen = voorbeeld().vergaderingen.filter((een) => een.dag < dag('23-3'));
    expect(gemist(0, '30-4', { vergaderingen })).toEqual([['kritiek', 'Gereed sinds di 9-3-2021']]);
    expect(gemist(0, null, { vergaderingen })).toEqual([['let-op', 'Gereed sinds di 9-3-2021']]);
  });

  it('is none for the first body of the route', () => {
    const vergaderingen = [
      {
        ...voorbeeld().vergaderingen[0],
        id: 'o',
        gremium: 'ons-d',
        dag: dag('16-3'),
        aanleverdag: dag('11-3'),
      },
    ] as Stand['vergaderingen'];
    const stand = voorbeeld({ peildatum: dag('12-3'), vergaderingen, activiteiten: [] });
    expect(waarschuwingenMet('AANLEVERING_GEMIST', stand)).toEqual([]);
  });
});
