import { describe, expect, it } from '@jest/globals';
import type { Maatregel, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { ALBLASSERDAM, dag, gesloten, metVensters, periode } from '../testing/bouwers.js';
import { dagTeLaat } from '../testing/drechtstad.js';
import { herstel } from './herstel.js';

/** What is done at the ONS-D in the ways that bring the raad back into its window by that alone. */
function eerder(stand: Stand): readonly Maatregel[] {
  const vraag = { mijlpaal: 1, gemeente: ALBLASSERDAM, doel: 'venster' } as const;
  return (herstel(bereken(stand), vraag)?.plannen ?? []).flatMap(({ kandidaten: [eerste, ...meer] }) =>
    eerste?.soort === 'regionaal-vervroegen' && meer.length === 0 ? [eerste.maatregel] : [],
  );
}

describe('a regional decision that comes earlier', () => {
  const rij = (opDag: string): Maatregel => ({
    soort: 'activiteit-verplaatsen',
    activiteit: 'M1-10',
    dag: dag(opDag),
  });

  it('is as early as the strook needs, to the day', () => {
    // The ONS-D of vr 12-3 is a day late for the college of di 16-3: do 11-3 is enough, also when it is today.
    expect(eerder(dagTeLaat())).toEqual([rij('11-3')]);
    expect(eerder({ ...dagTeLaat(), peildatum: dag('11-3') })).toEqual([rij('11-3')]);
    expect(eerder({ ...dagTeLaat(), peildatum: dag('12-3') })).toEqual([]);
  });

  it('falls on a working day', () => {
    const kalenderperioden = [gesloten('Vrije dag', '11-3')];
    expect(eerder({ ...dagTeLaat(), kalenderperioden })).toEqual([rij('10-3')]);
  });

  it('moves the window where the plan has no row for it', () => {
    const stand = dagTeLaat();
    const zonderRij = {
      ...stand,
      activiteiten: [],
      behandelingen: metVensters(stand.behandelingen, { 'm1-ons-d': periode('12-3', '12-3') }),
    };
    expect(eerder(zonderRij)).toEqual([
      { soort: 'station-verschuiven', mijlpaal: 1, station: 'ons-d', dagen: -1 },
    ]);
  });
});
