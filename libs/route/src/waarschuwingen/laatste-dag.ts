import type { Dag } from '@routekaart/kalender';
import type { Stationsprognose } from '../prognose.js';
import { ligtEr } from '../terugrekenen/grens-in-strook.js';

/** The last day to bring something for the next meeting of a body, or once the stuk lies there the meeting itself; `null` when unknown. */
export function laatsteDagVoor(prognose: Stationsprognose): Dag | null {
  const { vergadering } = prognose;
  return (ligtEr(prognose) ? vergadering?.dag : vergadering?.aanleverdag) ?? null;
}
