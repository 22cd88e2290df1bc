import type { Dag } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import { voorspel } from '../prognose.js';
import { deelroutesVan } from './deelroute.js';
import { type Doel, strookdoelVan, uitersteBesluit } from './reken-terug.js';
import type { Uiterste } from './uiterste.js';

/** The last days of one station for all stroken, and the first of those: the real deadline. */
export interface GezamenlijkUiterste {
  readonly perGemeente: readonly { readonly gemeente: string; readonly uiterste: Uiterste }[];
  /** The minimum over the gemeenten that have a day; others may have none, so it is never later than this. */
  readonly dag: Dag | null;
  /** Who set that minimum, as CBS codes. */
  readonly bepalend: readonly string[];
  /** Whose last day is unknown: with their calendar the minimum may become earlier. */
  readonly onbekend: readonly string[];
}

/**
 * For each gemeente the last day on which this station may decide, and their minimum. A gemeente for which no
 * day ever existed does not lower it: its goal is lost whatever the station does.
 */
export function uitersteVoorAllen(
  mijlpaal: number,
  station: string,
  doel: Doel,
  berekening: Berekening,
): GezamenlijkUiterste {
  const perGemeente = [...deelroutesVan(berekening.plan, mijlpaal)].flatMap(([gemeente, route]) => {
    const positie = route.stappen.findIndex((stap) => stap.station.code === station);
    const strook = strookdoelVan(route, doel, berekening);
    return positie < 0 || positie > strook.einde
      ? []
      : [{ gemeente, uiterste: uitersteBesluit(strook, positie, voorspel(route)) }];
  });
  const dag = eersteDag(perGemeente.map(({ uiterste }) => uiterste));
  return {
    perGemeente,
    dag,
    bepalend: perGemeente
      .filter(({ uiterste }) => 'dag' in uiterste && uiterste.dag === dag)
      .map(({ gemeente }) => gemeente),
    onbekend: perGemeente.filter((lid) => lid.uiterste.kind === 'onbekend').map(({ gemeente }) => gemeente),
  };
}

/** The first of the last days; `null` when none is a day. */
export function eersteDag(uitersten: readonly Uiterste[]): Dag | null {
  const dagen = uitersten.flatMap((uiterste) => ('dag' in uiterste ? [uiterste.dag] : []));
  return dagen.length === 0 ? null : Math.min(...dagen);
}
