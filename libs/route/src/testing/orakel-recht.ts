import { type Dag, weekdagVan } from '@routekaart/kalender';
import type { Behandeling, Stand, Station, Termijn } from '@routekaart/traject';
import { isWerkdag } from './orakel-strook.js';

interface Dagen {
  readonly vroegst: Dag | null;
  readonly laatst: Dag | null;
}

function stationVan({ station }: Behandeling, { stations }: Stand): Station | undefined {
  return stations.find(({ code }) => code === station);
}

/** The calendar days that an act takes here; `null` where a body must meet. */
export function duurVan(behandeling: Behandeling, stand: Stand): number | null {
  return stationVan(behandeling, stand)?.duurDagen ?? null;
}

/** The days of an act that needs no meeting. */
export function gedaanOp({ vroegst, laatst }: Dagen, duur: number, stand: Stand): Dagen {
  const gedaan = (dag: Dag): Dag => {
    let klaar = Math.max(dag + duur, stand.peildatum);
    while (!isWerkdag(klaar, stand)) klaar += 1;
    return klaar;
  };
  return {
    vroegst: vroegst === null ? null : gedaan(vroegst),
    laatst: laatst === null ? null : gedaan(laatst),
  };
}

/** The term that the law gives this body. */
export function termijnVan(behandeling: Behandeling, stand: Stand): Termijn | null {
  const regime = stationVan(behandeling, stand)?.regime ?? null;
  return stand.rechtsregimes.find(({ code }) => code === regime)?.termijn ?? null;
}

/** The last day of a term: one day after the other is counted off. */
export function eindeVanTermijn(termijn: Termijn, na: Dag, { gremium }: Behandeling, stand: Stand): Dag {
  const reces = (dag: Dag): boolean =>
    stand.kalenderperioden.some(
      (een) =>
        een.laag === 'reces' &&
        een.van <= dag &&
        dag <= een.tot &&
        (een.gremium === null || een.gremium === gremium),
    );
  let dag = na;
  for (let over = 7 * termijn.weken; over > 0;) {
    dag += 1;
    if (termijn.recesTeltMee || !reces(dag)) over -= 1;
  }
  const feestdag = (een: Dag): boolean =>
    stand.kalenderperioden.some(
      ({ laag, gremium: wie, van, tot }) => laag === 'feestdag' && wie === null && van <= een && een <= tot,
    );
  while (weekdagVan(dag) > 4 || feestdag(dag)) dag += 1;
  return dag;
}
