import type { Berekening } from '../berekening.js';
import type { OvergeslagenVergadering } from '../overslag/overgeslagen.js';
import type { Stationsprognose } from '../prognose.js';
import { type Reden, redenenVan } from '../reden.js';
import { mogelijkeDagen } from './mogelijke-dagen.js';

/**
 * Why the forecast of one step is what it is, with what the choice before it rules out: a meeting inside a band that none
 * of the possible days leads to does not depend on when the stuk comes.
 */
export function redenenBij(
  prognose: Stationsprognose,
  berekening: Pick<Berekening, 'plan' | 'prognoses'>,
): readonly Reden[] {
  const redenen = redenenVan(prognose, berekening.plan);
  if (!redenen.some(isVoorwaardelijk)) {
    return redenen;
  }
  const dagen = mogelijkeDagen(prognose, berekening);
  return dagen === null
    ? redenen
    : redenen.map((reden) =>
        isVoorwaardelijk(reden) && !dagen.includes(reden.vergadering.dag)
          ? { ...reden, waarom: { kind: 'buiten-keuze' } }
          : reden,
      );
}

function isVoorwaardelijk(reden: Reden): reden is OvergeslagenVergadering {
  return reden.kind === 'overgeslagen' && reden.waarom.kind === 'voorwaardelijk';
}
