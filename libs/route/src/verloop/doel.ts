import { type Dag, bereikVan } from '@routekaart/kalender';
import { type Dossier, onderwerpSleutel } from '@routekaart/traject';
import { beeldVanRoutekaart } from '../afwijking/routekaartbeeld.js';
import type { Berekening } from '../berekening.js';

/**
 * The last day on which a Mijlpaal should be decided, as was known on `bekendOp`: what the newest Routekaart says of
 * its last station before what the law asks after it, otherwise the end of the window in the plan. `null` where neither gives one.
 */
export function doelVan(
  mijlpaal: number,
  berekening: Berekening,
  dossier: Dossier,
  bekendOp: Dag,
): Dag | null {
  const eindes = eindstappenVan(mijlpaal, berekening);
  const [einde] = eindes;
  if (einde === undefined) return null;
  const station = onderwerpSleutel({ kind: 'station', mijlpaal, station: einde.station.code });
  const routekaart = dossier.routekaarten.findLast(({ herkomst }) => herkomst.dag <= bekendOp);
  const rij =
    routekaart === undefined ? undefined : beeldVanRoutekaart(routekaart, dossier).rijen.get(station);
  const gepland = rij?.kind === 'gepland' ? bereikVan(rij.datum) : null;
  if (gepland !== null) return gepland.tot;
  const vensters = eindes.flatMap(({ behandeling }) => behandeling.venster ?? []);
  return vensters.length === 0 ? null : Math.max(...vensters.map(({ tot }) => tot));
}

function eindstappenVan(mijlpaal: number, { plan }: Berekening) {
  const eigen = plan.stappen.filter(
    ({ behandeling, station }) => behandeling.mijlpaal === mijlpaal && !station.staart,
  );
  const laatste = Math.max(...eigen.map(({ station }) => station.volgorde));
  return eigen.filter(({ station }) => station.volgorde === laatste);
}
