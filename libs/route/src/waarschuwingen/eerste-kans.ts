import type { Dag } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import { heropendOp } from '../heropening.js';
import type { Stationsprognose } from '../prognose.js';
import { zoekVergadering } from '../vergaderlijst.js';

/**
 * The meeting for which a stuk that was ready on a day should have been handed in, `null` when there is none or
 * the plan still has a day to come. A regional body that meets often takes it up when the plan says, so what
 * it did with other papers before that day is no missed chance.
 */
export function eersteKans({ stap, grond, conflict }: Stationsprognose, klaar: Dag): Vergadering | null {
  if (grond === 'plandatum' || grond === 'nog-te-plannen') {
    return null;
  }
  const { gemeente, venster } = stap.behandeling;
  const volgensPlan = conflict?.dag ?? (gemeente === null ? venster?.van : null) ?? klaar;
  const plaats = zoekVergadering(stap.lijst, klaar, Math.max(klaar, volgensPlan, heropendOp(stap)));
  return stap.lijst.vergaderingen[plaats] ?? null;
}
