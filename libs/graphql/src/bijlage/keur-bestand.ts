import type { BestandGeweigerd } from '@routekaart/documenten';
import type { Stand } from '@routekaart/traject';
import { keur, type Planningbron } from './keur.js';
import type { Leesvoortgang } from './leesvoortgang.js';
import type { PlanningkeuringType } from './planningkeuring.type.js';
import { naarPlanningkeuring } from './planningkeuring.view.js';

/** Checks a planning for who reads without pages: every row and every bevinding at once. */
export async function keurBestand(
  bron: Planningbron,
  stand: Stand,
  meld: (voortgang: Leesvoortgang) => void,
): Promise<PlanningkeuringType | BestandGeweigerd> {
  const keuring = await keur(bron, stand, meld);
  return 'kind' in keuring ? keuring : naarPlanningkeuring(keuring, { eerste: Infinity, overslaan: 0 });
}
