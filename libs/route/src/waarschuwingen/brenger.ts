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

/** Who brings a stuk into its route: the body that makes the stukken (bron 004: “TWO”). */
const OPSTELLER: Actor = { rol: 'two', gremium: null, gemeente: null };

/** Who must see to it that the stuk is handed in: at the first body of a route the TWO, further on who brings it. */
export function aanleveraarVan(prognose: Stationsprognose, berekening: Berekening): Actor {
  return prognose.stap.voorgangers.length === 0 ? OPSTELLER : brengerVan(prognose, berekening);
}
