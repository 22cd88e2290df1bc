import type { Activiteit, Stand } from '@routekaart/traject';
import { anActiviteit, onsdRij, vast } from './bouwers.js';
import { voorbeeld } from './voorbeeld.js';

/** A row beside the small example, in which the raad decides on di 13-4. */
export function metRij(
  soort: string,
  over: Partial<Activiteit>,
  kalenderperioden: Stand['kalenderperioden'] = [],
): Stand {
  return voorbeeld({
    activiteiten: [onsdRij(vast('11-3')), anActiviteit({ code: 'M1-20', soort, naam: 'Ronde', ...over })],
    kalenderperioden,
  });
}
