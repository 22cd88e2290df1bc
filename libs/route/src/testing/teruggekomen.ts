import type { Besluit, Stand } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { isHeringediend } from '../heropening.js';

/**
 * The besluiten as they count where the day of handing in is reckoned with again: what came in once more after it was put
 * off without end was put off until then.
 */
export function besluitenNaTerugkeer(
  { stand, prognoses }: Berekening,
  isVerder: (behandeling: string) => boolean,
): Stand['besluiten'] {
  const terug = new Set(
    prognoses.flatMap(({ stap }) =>
      isVerder(stap.behandeling.id) && isHeringediend(stap) ? [stap.behandeling.id] : [],
    ),
  );
  return stand.besluiten.map((besluit) =>
    terug.has(besluit.behandeling) ? totHerindiening(besluit) : besluit,
  );
}

function totHerindiening(besluit: Besluit): Besluit {
  if (besluit.uitkomst === 'ingetrokken') {
    return { ...besluit, uitkomst: 'teruggenomen' };
  }
  return besluit.aanhouding?.soort === 'onbepaald'
    ? { ...besluit, aanhouding: { soort: 'tot-herindiening', herindiening: null } }
    : besluit;
}
