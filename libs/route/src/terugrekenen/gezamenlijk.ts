import type { Dag } from '@routekaart/kalender';
import type { Stand } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { voorspel } from '../prognose.js';
import { deelnameIn, samenloopVan } from '../samenloop/deelnemers.js';
import { isBereikt } from '../samenloop/samenloop.js';
import { deelroutesVan } from './deelroute.js';
import { type Doel, strookdoelVan, uitersteBesluit } from './reken-terug.js';
import type { Uiterste } from './uiterste.js';

/** The last day of a station in the strook of one gemeente. */
interface Gemeenteuiterste {
  readonly gemeente: string;
  readonly uiterste: Uiterste;
}

/** The first of the last days of all stroken, and who has none because no day would do. */
export interface EersteUiterste {
  /**
   * The minimum over the gemeenten that have a day; others may have none, so it is never later than this. `null` for the
   * ingangsdatum when gemeenten are lost that the join rule needs: then no day of this station saves it.
   */
  readonly dag: Dag | null;
  /** CBS codes: their goal is lost whatever this station does. */
  readonly nooit: readonly string[];
}

/** The last days of one station for all stroken, and the first of those: the real deadline. */
export interface GezamenlijkUiterste extends EersteUiterste {
  readonly perGemeente: readonly Gemeenteuiterste[];
  /** Who set that minimum, as CBS codes. */
  readonly bepalend: readonly string[];
  /** Whose last day is unknown: with their calendar the minimum may become earlier. */
  readonly onbekend: readonly string[];
}

/**
 * For each gemeente the last day on which this station may decide, and their minimum. A gemeente for which no
 * day ever existed does not lower it: its own goal is lost whatever the station does.
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
  const { dag, nooit } = eersteUiterste(perGemeente, { mijlpaal, doel }, berekening.stand);
  return {
    perGemeente,
    dag,
    nooit,
    bepalend: perGemeente
      .filter(({ uiterste }) => 'dag' in uiterste && uiterste.dag === dag)
      .map(({ gemeente }) => gemeente),
    onbekend: perGemeente.filter((lid) => lid.uiterste.kind === 'onbekend').map(({ gemeente }) => gemeente),
  };
}

/** The first of these last days of one Mijlpaal; its `dag` is also `null` when none is a day. */
export function eersteUiterste(
  uitersten: readonly Gemeenteuiterste[],
  { mijlpaal, doel }: { readonly mijlpaal: number; readonly doel: Doel },
  stand: Stand,
): EersteUiterste {
  const dagen = uitersten.flatMap(({ uiterste }) => ('dag' in uiterste ? [uiterste.dag] : []));
  const nooit = uitersten.filter(({ uiterste }) => uiterste.kind === 'nooit').map(({ gemeente }) => gemeente);
  const regel = samenloopVan(mijlpaal, stand);
  const deelname = deelnameIn(regel, stand);
  const leden = uitersten.map(({ gemeente }) => ({ gemeente, deelname: deelname(gemeente) }));
  const isVerloren =
    doel === 'ingangsdatum' && !isBereikt(regel, leden, (gemeente) => !nooit.includes(gemeente));
  return { dag: dagen.length === 0 || isVerloren ? null : Math.min(...dagen), nooit };
}
