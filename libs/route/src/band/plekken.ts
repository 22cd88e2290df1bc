import type { Dag } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import { gaatDoor } from '../agendering/agendaplaats.js';
import { gewoonlijkDicht } from '../plansluiting.js';
import type { Stationsprognose } from '../stationsprognose.js';
import { eersteVanaf } from '../vergaderlijst.js';

/** A place in a band: what is handed in after `sluiting` does not make that day. */
export interface Plek {
  readonly dag: Dag;
  readonly sluiting: Dag;
  /** The last day to hand in for it; `null` when nobody knows that day. */
  readonly uiterlijk: Dag | null;
  /** `null` for a day of the plan on which the calendar has no meeting. */
  readonly vergadering: Vergadering | null;
}

/**
 * The places before the last day, as if the stuk could be ready on any day between the first and the last. Each closes
 * later than those before it: who misses one only lands where it is still open. A plan or an agenda gives the first day
 * alone; what comes after it the calendar gives once that is missed.
 */
export function plekkenVoor(laatst: Dag, vroegst: Dag, prognose: Stationsprognose): readonly Plek[] {
  const { stap, gereed, agenda } = prognose;
  const { vergaderingen, aanleverdagen, dagen } = stap.ruimste;
  const plekken: Plek[] = [];
  let dicht = (gereed.vroegst ?? vroegst) - 1;
  const staatErop = agenda !== null && gaatDoor(agenda) && agenda.vergadering.dag === vroegst;
  if (staatErop || dagen[eersteVanaf(dagen, vroegst)] !== vroegst) {
    const sluiting = staatErop ? vroegst : gewoonlijkDicht(vroegst, stap);
    plekken.push({
      dag: vroegst,
      sluiting,
      uiterlijk: sluiting,
      vergadering: agenda?.vergadering ?? null,
    });
    dicht = sluiting;
  }
  for (let plaats = eersteVanaf(dagen, vroegst); (dagen[plaats] ?? laatst) < laatst; plaats += 1) {
    const [vergadering, sluiting] = [vergaderingen[plaats], aanleverdagen[plaats] ?? 0];
    if (vergadering === undefined || sluiting <= dicht) continue;
    const { dag, aanleverdag: uiterlijk } = vergadering;
    plekken.push({ dag, sluiting, uiterlijk, vergadering });
    if (uiterlijk !== null) dicht = sluiting;
  }
  return plekken;
}
