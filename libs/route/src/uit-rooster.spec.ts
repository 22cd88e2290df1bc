import { describe, expect, it } from '@jest/globals';
import type { DatumUitdrukking } from '@routekaart/kalender';
import type { Stand } from '@routekaart/traject';
import { bereken } from './berekening.js';
import type { Stationsprognose } from './prognose.js';
import {
  aStand,
  aTraject,
  aVergadering,
  alternatieven,
  anActiviteit,
  dag,
  gesloten,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from './testing/bouwers.js';
import { aRegel, keten } from './testing/strook.js';
import { prognoseVan } from './testing/voorbeeld.js';

/** The ONS-D must still be planned in 10-3 t/m 15-3, after a stuurgroep whose date is given. */
function onsd(stuurgroep: DatumUitdrukking, ...vergaderdagen: readonly string[]): Stationsprognose {
  return onsdMet(stuurgroep, vergaderdagen, []);
}

/** The same, where the ONS-D cannot meet on these days. */
function onsdMet(
  stuurgroep: DatumUitdrukking,
  vergaderdagen: readonly string[],
  feestdagen: readonly string[],
): Stationsprognose {
  const stand = aStand({
    ...aTraject({ stuurgroep: true }),
    activiteiten: [
      anActiviteit({ code: 'M1-01', station: 'stuurgroep', datum: stuurgroep }),
      onsdRij(nogTePlannen(periode('10-3', '15-3'))),
    ],
    vergaderingen: vergaderdagen.map((opDag) => aVergadering('ons-d', opDag, opDag)),
    kalenderperioden: feestdagen.map((opDag) => gesloten('Feestdag', opDag, opDag, { gremium: 'ons-d' })),
  });
  return prognoseVan('m1-ons-d', bereken(stand));
}

describe('a regional body that is still to be planned in a window', () => {
  it.each([
    ['lands in it, when the stuk is there before', vast('8-3'), [], '10-3', '15-3'],
    [
      'lands in it, when the stuk comes on its last day at the latest',
      alternatieven('8-3', '15-3'),
      [],
      '10-3',
      '15-3',
    ],
    ['lands not before the stuk is there', vast('12-3'), [], '12-3', '15-3'],
    [
      'ends with the first meeting after it, when the stuk may come later',
      alternatieven('8-3', '22-3'),
      ['25-3'],
      '10-3',
      '25-3',
    ],
    [
      'has no last day, when the stuk may come after the last meeting',
      alternatieven('8-3', '22-3'),
      ['18-3'],
      '10-3',
      null,
    ],
    [
      'has no last day, when nobody knows until when the stuk may come',
      nogTePlannen(),
      ['18-3'],
      '10-3',
      null,
    ],
  ] as const)('%s', (_wat, stuurgroep, vergaderdagen, vroegst, laatst) => {
    const { dag: besluit, grond } = onsd(stuurgroep, ...vergaderdagen);
    expect([grond, besluit]).toEqual([
      'nog-te-plannen',
      { vroegst: dag(vroegst), laatst: laatst === null ? null : dag(laatst) },
    ]);
  });

  it.each([['10-3'], ['15-3']])('meets in it where its calendar has %s', (opDag) => {
    const { dag: besluit, grond } = onsd(vast('8-3'), opDag);
    expect([grond, besluit]).toEqual(['vergadering', { vroegst: dag(opDag), laatst: dag(opDag) }]);
  });

  it.each([
    ['begins on no holiday', vast('8-3'), ['10-3', '11-3'], '12-3', '15-3'],
    ['ends on no holiday', vast('8-3'), ['15-3', '14-3'], '10-3', '13-3'],
    ['keeps a holiday in the middle', vast('8-3'), ['12-3'], '10-3', '15-3'],
    [
      'ends with the next meeting, when the stuk may come on a last day that is a holiday',
      alternatieven('8-3', '15-3'),
      ['15-3'],
      '10-3',
      '25-3',
    ],
    ['is over when only holidays are left', vast('14-3'), ['14-3', '15-3'], '25-3', '25-3'],
  ] as const)('%s', (_wat, stuurgroep, feestdagen, vroegst, laatst) => {
    expect(onsdMet(stuurgroep, ['25-3'], feestdagen).dag).toEqual({
      vroegst: dag(vroegst),
      laatst: dag(laatst),
    });
  });

  it('ends with no meeting before it, when the stuk comes too late for the usual term of its last day', () => {
    const opzet = aTraject({ stuurgroep: true });
    const stand = aStand({
      ...opzet,
      gremia: opzet.gremia.map((een) => (een.code === 'ons-d' ? { ...een, aanleverdagen: 14 } : een)),
      activiteiten: [
        anActiviteit({ code: 'M1-01', station: 'stuurgroep', datum: vast('3-3') }),
        onsdRij(nogTePlannen(periode('10-3', '15-3'))),
      ],
      vergaderingen: [aVergadering('ons-d', '5-3', '4-3'), aVergadering('ons-d', '18-3', '4-3')],
    });
    expect(prognoseVan('m1-ons-d', bereken(stand)).dag).toEqual({
      vroegst: dag('10-3'),
      laatst: dag('18-3'),
    });
  });

  it('waits for its next meeting once the window is certainly over', () => {
    expect(onsd(vast('16-3'), '25-3').dag).toEqual({ vroegst: dag('25-3'), laatst: dag('25-3') });
  });
});

describe('a body with a rule between it and an earlier station', () => {
  const stations = keten('ons-d', 'po', 'college');
  const regel = aRegel('college', { tussen: { na: 'po', minimaalDagen: 7, weken: null, weekdag: 1 } });
  const college = (over: Partial<Stand> = {}): Stationsprognose => {
    const stand = aStand({
      ...aTraject({ stations }),
      activiteiten: [onsdRij(alternatieven('11-3', '18-3'))],
      stationsregels: [regel],
      vergaderingen: [
        aVergadering('po-GM0482', '15-3', '15-3'),
        aVergadering('po-GM0482', '22-3', '22-3'),
        ...['16-3', '22-3', '23-3', '29-3', '30-3'].map((opDag) =>
          aVergadering('college-GM0482', opDag, opDag),
        ),
      ],
      ...over,
    });
    return prognoseVan('m1-college-GM0482', bereken(stand));
  };

  it('meets a week after each end of the band', () => {
    expect(college().dag).toEqual({ vroegst: dag('22-3'), laatst: dag('29-3') });
  });

  it('has no last day when the earlier one has none, and nothing that it just missed', () => {
    const po = aVergadering('po-GM0482', '15-3', '15-3');
    const rest = ['16-3', '22-3', '23-3'].map((opDag) => aVergadering('college-GM0482', opDag, opDag));
    const zonder = college({ vergaderingen: [po, ...rest] });
    expect(zonder.dag).toEqual({ vroegst: dag('22-3'), laatst: null });
    expect([zonder.vergadering, zonder.marge, zonder.volgende, zonder.gemist]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
