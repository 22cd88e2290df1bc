import type { Dag } from '@routekaart/kalender';
import type { Behandeling, Besluit, Stand } from '@routekaart/traject';
import { gehouden, isDicht } from './orakel-strook.js';

/** The day on whose agenda a stuk stands, and whether the body meets then. */
export interface Agendadag {
  readonly dag: Dag;
  readonly gaatDoor: boolean;
}

/** Where the stuk stands on an agenda to come, told by the last fact that is newer than every outcome; or `null`. */
export function agendaVan(behandeling: Behandeling, terug: Besluit | null, stand: Stand): Agendadag | null {
  const { id, gremium, gemeente } = behandeling;
  const feit = (stand.agenderingen ?? []).find((een) => een.behandeling === id);
  const uitkomsten = stand.besluiten.filter((besluit) => besluit.behandeling === id);
  const nummers = uitkomsten.map(({ herkomst }) => herkomst.volgnummer);
  if (gemeente === null || feit === undefined || Math.max(...nummers) > feit.herkomst.volgnummer) return null;
  if (terug !== null && feit.herkomst.volgnummer <= terug.herkomst.volgnummer) return null;
  const plaats = gehouden(behandeling, stand).find((een) => een.id === feit.vergadering);
  if (plaats === undefined || plaats.dag < stand.peildatum) return null;
  const { dag, staat, besluitvormend } = plaats;
  return { dag, gaatDoor: staat !== 'vervallen' && besluitvormend && !isDicht(dag, gremium, stand) };
}
