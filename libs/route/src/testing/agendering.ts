import type { Agendering } from '@routekaart/traject';
import { aHerkomst } from './bouwers.js';

/** On the agenda of the meeting with this id, or taken off. */
export function anAgendering(behandeling: string, vergadering: string | null): Agendering {
  return { behandeling, vergadering, herkomst: aHerkomst() };
}
