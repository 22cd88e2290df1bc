import { type Dag, formatIso } from '@routekaart/kalender';
import type { Cyclus } from '../cyclus.js';
import type { Commissiedag } from './lijstvergadering.js';

const AGENDACOMMISSIE = /^agenda/iu;

/**
 * The raadscyclus of a meeting on a line of a list: its committees by the names of their columns, the last of each
 * kind. Nothing on a line without committees; a committee after the meeting, or before its deadline, belongs to no cycle.
 */
export function cyclusUitLijst(
  dag: Dag,
  commissies: readonly Commissiedag[],
  aanleverdag: Dag | null,
): { readonly cyclus?: Cyclus } {
  const ervoor = commissies.filter((een) => een.dag <= dag && (aanleverdag ?? een.dag) <= een.dag);
  const commissie = laatste(ervoor.filter(({ naam }) => !AGENDACOMMISSIE.test(naam)));
  const agendadagen = ervoor.filter(({ naam }) => AGENDACOMMISSIE.test(naam));
  const agendacommissie = laatste(agendadagen.filter((een) => een.dag <= (commissie ?? dag)));
  return commissie === null && agendacommissie === null
    ? {}
    : { cyclus: { code: formatIso(dag), agendacommissie, commissie } };
}

function laatste(commissies: readonly Commissiedag[]): Dag | null {
  return commissies.length === 0 ? null : Math.max(...commissies.map(({ dag }) => dag));
}
