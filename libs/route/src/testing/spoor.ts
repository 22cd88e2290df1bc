import type { Stand } from '@routekaart/traject';
import { ALBLASSERDAM, aStand, aStation, aTraject, aVergadering, idVan } from './bouwers.js';

/** The first station of {@link spoor}, in Alblasserdam alone. */
export const PO = idVan(1, 'po', ALBLASSERDAM);

/**
 * A route that begins in the gemeenten, as that of the spoor of bron 003: past a PO that only Alblasserdam has, then the
 * college, then the raad. Every college meets on 23-3 and 30-3, every raad on 13-4 and 18-5, and closes on the day itself.
 */
export function spoor(
  vraag: { readonly gemeenten: number; readonly mijlpalen?: number },
  over: Partial<Stand> = {},
): Stand {
  const { behandelingen, ...opzet } = aTraject({
    ...vraag,
    stations: [
      aStation({ code: 'po', volgorde: 1, perGemeente: true }),
      aStation({ code: 'college', volgorde: 2, perGemeente: true, voorgangers: ['po'] }),
      aStation({ code: 'raad', volgorde: 3, perGemeente: true, voorgangers: ['college'] }),
    ],
  });
  const dagen = [
    ['po', '15-3'],
    ['college', '23-3'],
    ['college', '30-3'],
    ['raad', '13-4'],
    ['raad', '18-5'],
  ] as const;
  return aStand({
    ...opzet,
    behandelingen: behandelingen.filter(
      ({ station, gemeente }) => station !== 'po' || gemeente === ALBLASSERDAM,
    ),
    vergaderingen: dagen.flatMap(([soort, dag]) =>
      opzet.gemeenten.map(({ code }) => aVergadering(`${soort}-${code}`, dag, dag)),
    ),
    ...over,
  });
}
