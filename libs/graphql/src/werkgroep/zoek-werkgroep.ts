import type { Gremium, Stand } from '@routekaart/traject';
import { nietGevondenFout } from '../fouten.js';
import { zoekGremium } from '../gremium/zoek.js';

/** The werkgroep with this code, name or alias; fails with NIET_GEVONDEN, also for a body of another kind. */
export function eisWerkgroep(stand: Pick<Stand, 'gremia'>, tekst: string): Gremium {
  const gremium = zoekGremium(stand, tekst);
  if (gremium?.soort !== 'werkgroep') {
    throw nietGevondenFout('werkgroep', `“${tekst}” is geen werkgroep van dit traject.`);
  }
  return gremium;
}
