import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { type Actor, actorVan } from '../waarschuwing.js';
import { eersteStap } from './eindstappen.js';

/** Who hands in: the body of the same gemeente that decided before this one, or else the body itself (bron 003). */
export function brengerVan(prognose: Stationsprognose, berekening: Berekening): Actor {
  const { gemeente } = prognose.stap.behandeling;
  const voorganger = prognose.stap.voorgangers
    .map((positie) => berekening.prognoses[positie])
    .find((kandidaat) => kandidaat?.stap.behandeling.gemeente === gemeente);
  return actorVan(voorganger ?? prognose);
}

/** Who makes the stukken and their plan, brings them into their route and answers what is asked of them (bron 004: “TWO”). */
export const OPSTELLER: Actor = { rol: 'two', gremium: null, gemeente: null };

/** The roles that put a new version of a stuk in route (decisions/0008). */
const VERSIEROLLEN: readonly (string | null)[] = ['stuurgroep', 'two'];

/** Who puts a new version of the stuk of a Mijlpaal in route: the body that it begins with where that may, else the TWO. */
export function versiebrengerVan(mijlpaal: number, berekening: Berekening): Actor {
  const begin = eersteStap(mijlpaal, berekening)?.stap.gremium;
  return begin?.gemeente !== null || !VERSIEROLLEN.includes(begin.beheerrol)
    ? OPSTELLER
    : { rol: begin.beheerrol, gremium: begin.code, gemeente: null };
}

/** Who must see to it that the stuk is handed in: at the first body of a route the TWO, further on who brings it. */
export function aanleveraarVan(prognose: Stationsprognose, berekening: Berekening): Actor {
  return prognose.stap.voorgangers.length === 0 ? OPSTELLER : brengerVan(prognose, berekening);
}
