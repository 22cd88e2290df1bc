import { dagVan, formatIso } from '@routekaart/kalender';
import type { Cyclus } from '@routekaart/traject';
import { gevuld } from './gevuld.js';
import type { Bestandscyclus } from './trajectbestand.js';

/** The raadscyclus of a meeting as a file gives it; nothing when the file gives none. */
export function leesCyclus(cyclus: Bestandscyclus | undefined): { readonly cyclus?: Cyclus } {
  if (cyclus === undefined) return {};
  const { code, agendacommissie, commissie } = cyclus;
  return {
    cyclus: {
      code,
      agendacommissie: agendacommissie === undefined ? null : dagVan(agendacommissie),
      commissie: commissie === undefined ? null : dagVan(commissie),
    },
  };
}

/** The same as a file writes it. */
export function schrijfCyclus(cyclus: Cyclus | undefined): Bestandscyclus | undefined {
  if (cyclus === undefined) return undefined;
  const { code, agendacommissie, commissie } = cyclus;
  return gevuld({
    code,
    agendacommissie: agendacommissie === null ? undefined : formatIso(agendacommissie),
    commissie: commissie === null ? undefined : formatIso(commissie),
  });
}
