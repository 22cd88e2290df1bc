import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { type Actor, actorVan } from '../waarschuwing.js';

/** Who hands in: the body of the same gemeente that decided before this one, or else the body itself (bron 003). */
export function brengerVan(prognose: Stationsprognose, berekening: Berekening): Actor {
  const { gemeente } = prognose.stap.behandeling;
  const voorganger = prognose.stap.voorgangers
    .map((positie) => berekening.prognoses[positie])
    .find((kandidaat) => kandidaat?.stap.behandeling.gemeente === gemeente);
  return actorVan(voorganger ?? prognose);
}
