import type { Dossier } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { agendaVanActiviteiten } from './agenda-activiteiten.js';
import { agendaVanBesluiten } from './agenda-besluiten.js';
import { agendaVanVergaderingen } from './agenda-vergaderingen.js';
import type { Agendapunt } from './agendapunt.js';
import { type Agendabereik, delenVan } from './bereik.js';
import { volgnummersVan } from './volgnummers.js';

/**
 * The calendar of a Traject, a gemeente or a body as it was known on the peildatum, the first day first. The dossier
 * is the one the computation was made from: it tells how often something changed.
 */
export function agendaVan(
  dossier: Dossier,
  berekening: Berekening,
  bereik: Agendabereik,
): readonly Agendapunt[] {
  const { activiteiten, gremia, prognoses } = delenVan(berekening, bereik);
  const nummers = volgnummersVan(dossier, berekening.peildatum);
  return [
    ...agendaVanActiviteiten(activiteiten, berekening.stand, nummers),
    ...agendaVanVergaderingen(dossier, berekening, gremia, nummers),
    ...agendaVanBesluiten(prognoses, berekening, nummers),
  ].sort((a, b) => a.van - b.van || (a.uid < b.uid ? -1 : 1));
}
