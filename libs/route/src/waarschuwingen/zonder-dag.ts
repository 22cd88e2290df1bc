import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { uitstelVan } from '../terugrekenen/uitstel.js';
import { planvenster } from './planperiode.js';

/**
 * Whether a body is late only because it never got a day: its window in the plan is over, it could decide at no meeting
 * in it, and it did not put the stuk off.
 */
export function isLaatZonderDag(
  { stap }: Stationsprognose,
  { plan, peildatum }: Pick<Berekening, 'plan' | 'peildatum'>,
): boolean {
  const venster = planvenster(stap);
  return (
    venster !== null &&
    venster.tot < peildatum &&
    uitstelVan(stap, plan) === null &&
    !stap.ruimste.dagen.some((dag) => dag >= venster.van && dag <= venster.tot)
  );
}
