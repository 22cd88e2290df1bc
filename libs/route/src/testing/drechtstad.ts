import type { DatumUitdrukking } from '@routekaart/kalender';
import type { Stand } from '@routekaart/traject';
import { aStand, aTraject, aVergadering, metVensters, onsdRij, periode, vast } from './bouwers.js';

/**
 * One gemeente of which ONS-D decides a day too late: do 11-3 was the last day for the college of di 16-3. The
 * raad of di 13-4 closes on do 18-3, the one of di 18-5 on do 22-4; its window is April.
 */
export function dagTeLaat(onsd = '12-3'): Stand {
  const opzet = aTraject();
  return aStand({
    ...opzet,
    behandelingen: metVensters(opzet.behandelingen, { 'm1-raad-GM0482': periode('1-4', '30-4') }),
    activiteiten: [onsdRij(vast(onsd))],
    vergaderingen: [
      aVergadering('college-GM0482', '16-3', '11-3'),
      aVergadering('college-GM0482', '23-3', '18-3'),
      aVergadering('raad-GM0482', '13-4', '18-3'),
      aVergadering('raad-GM0482', '18-5', '22-4'),
    ],
  });
}

/** As {@link dagTeLaat}, of two mijlpalen: the ONS-D decides on mijlpaal 2 on vr 12-3, a day too late for the raad of di 13-4; on mijlpaal 1 as `eerste` says. */
export function metEerste(eerste: DatumUitdrukking, over: Partial<Stand> = {}): Stand {
  const opzet = aTraject({ mijlpalen: 2 });
  return {
    ...dagTeLaat(),
    ...opzet,
    behandelingen: metVensters(opzet.behandelingen, { 'm2-raad-GM0482': periode('1-4', '30-4') }),
    activiteiten: [
      onsdRij(eerste, { code: 'M1-10', mijlpalen: [1] }),
      onsdRij(vast('12-3'), { code: 'M2-10', mijlpalen: [2] }),
    ],
    ...over,
  };
}
