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
