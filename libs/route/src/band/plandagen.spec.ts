import { describe, expect, it } from '@jest/globals';
import { type DatumUitdrukking, formatDag } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  aStand,
  aTraject,
  aVergadering,
  alternatieven,
  anActiviteit,
  gesloten,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { STAP, prognoseVan } from '../testing/voorbeeld.js';
import { formatBesluitdag, plandagenVan } from './plandagen.js';

/** The days of the plan from which nobody has chosen for the ONS-D, after a stuurgroep, and how its day reads. */
function dagen(
  onsd: DatumUitdrukking | null,
  { na = vast('2-3'), extra = [] }: { na?: DatumUitdrukking; extra?: readonly Vergadering[] } = {},
) {
  const stuurgroep = anActiviteit({ code: 'M1-01', station: 'stuurgroep', datum: na });
  const berekening = bereken(
    aStand({
      ...aTraject({ stuurgroep: true }),
      activiteiten: [stuurgroep, ...(onsd === null ? [] : [onsdRij(onsd)])],
      kalenderperioden: [gesloten('Vrije dag', '16-3')],
      vergaderingen: [...extra, aVergadering('ons-d', '25-3', '22-3')],
    }),
  );
  const prognose = prognoseVan(STAP.onsd, berekening);
  return [
    plandagenVan(prognose, berekening.plan).map(formatDag),
    formatBesluitdag(prognose, berekening.plan),
  ];
}

const MISSCHIEN = alternatieven('2-3', '9-3');

describe('the days of the plan from which nobody has chosen yet', () => {
  it('are all that can be met, by day', () => {
    expect(dagen(alternatieven('18-3', '4-3', '11-3', '16-3', '1-3'))).toEqual([
      ['do 4-3-2021', 'do 11-3-2021', 'do 18-3-2021'],
      'do 4-3-2021, do 11-3-2021 of do 18-3-2021',
    ]);
  });

  it('are among them the last, though its own meeting has closed', () => {
    const dicht = aVergadering('ons-d', '11-3', '26-2');
    expect(dagen(alternatieven('4-3', '11-3'), { extra: [dicht] })).toEqual([
      ['do 4-3-2021', 'do 11-3-2021'],
      'do 4-3-2021 of do 11-3-2021',
    ]);
  });

  it.each<[string, DatumUitdrukking | null, DatumUitdrukking | undefined, string]>([
    ['one day', vast('11-3'), undefined, 'do 11-3-2021'],
    ['one day that is left', alternatieven('25-2', '11-3'), undefined, 'do 11-3-2021'],
    ['a week', nogTePlannen(periode('8-3', '12-3')), undefined, 'tussen ma 8-3-2021 en vr 12-3-2021'],
    ['no row', null, undefined, 'do 25-3-2021'],
    [
      'days that may all be missed: then the calendar gives the last one',
      alternatieven('4-3', '5-3'),
      MISSCHIEN,
      'tussen do 4-3-2021 en do 25-3-2021',
    ],
  ])('are none of %s', (_wat, onsd, na, leest) => {
    expect(dagen(onsd, na === undefined ? {} : { na })).toEqual([[], leest]);
  });
});
