import { describe, expect, it } from '@jest/globals';
import type { Maatregel, Stand } from '@routekaart/traject';
import { formatDag } from '@routekaart/kalender';
import { bereken, wegNaar } from '../berekening.js';
import { ALBLASSERDAM, aVergadering, dag, gesloten, metVensters, periode } from '../testing/bouwers.js';
import { dagTeLaat } from '../testing/drechtstad.js';
import { prognoseVan, STAP } from '../testing/voorbeeld.js';
import { herstel } from './herstel.js';
import { regionaalEerder } from './regionaal-eerder.js';

/** With two colleges more, so that a later ONS-D still lands somewhere. */
const MEER_COLLEGES = [
  ...dagTeLaat().vergaderingen,
  aVergadering('college-GM0482', '30-3', '25-3'),
  aVergadering('college-GM0482', '6-4', '1-4'),
];

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

  /** The days that are proposed for the ONS-D, from the calendars alone. */
  function voorgesteld(stand: Stand, tot = '30-4'): readonly string[] {
    const berekening = bereken(stand);
    const weg = wegNaar(prognoseVan(STAP.raad, berekening), berekening);
    return weg
      .slice(0, 1)
      .flatMap((onsd) =>
        regionaalEerder(onsd, weg, dag(tot), berekening).map(({ maatregel }) =>
          maatregel.soort === 'activiteit-verplaatsen' ? formatDag(maatregel.dag) : maatregel.soort,
        ),
      );
  }

  it('is tried in whole weeks too, as far as they are not more than enough', () => {
    // For the raad of di 13-4 do 11-3 is enough by itself; one and two weeks before vr 26-3 are not.
    expect(voorgesteld({ ...dagTeLaat('26-3'), vergaderingen: MEER_COLLEGES })).toEqual([
      'vr 19-3-2021',
      'vr 12-3-2021',
      'do 11-3-2021',
    ]);
  });

  it('is tried once on the day that is both enough and a whole week earlier', () => {
    // Do 11-3 is a week before do 18-3.
    expect(voorgesteld({ ...dagTeLaat('18-3'), vergaderingen: MEER_COLLEGES })).toEqual(['do 11-3-2021']);
  });

  it('is tried four weeks back at most where no day is enough', () => {
    const stand = { ...dagTeLaat('26-3'), vergaderingen: MEER_COLLEGES, peildatum: dag('19-2') };
    expect(voorgesteld(stand, '12-4')).toEqual([
      'vr 19-3-2021',
      'vr 12-3-2021',
      'vr 5-3-2021',
      'vr 26-2-2021',
    ]);
  });

  it('is never before the peildatum, and the peildatum itself counts', () => {
    const stand = { ...dagTeLaat('26-3'), vergaderingen: MEER_COLLEGES };
    expect(voorgesteld({ ...stand, peildatum: dag('12-3') })).toEqual(['vr 19-3-2021', 'vr 12-3-2021']);
    expect(voorgesteld({ ...stand, peildatum: dag('13-3') })).toEqual(['vr 19-3-2021']);
  });

  it('is not proposed for a day that nobody knows', () => {
    expect(voorgesteld({ ...dagTeLaat(), activiteiten: [] })).toEqual([]);
  });

  it('is not proposed on a day that is already enough', () => {
    expect(voorgesteld(dagTeLaat('11-3'))).not.toContain('do 11-3-2021');
  });
});
