import type { Dag } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { deelrouteVan } from '../terugrekenen/deelroute.js';
import { zoekUiterste } from '../terugrekenen/uiterste.js';

/** The last day on which this body may decide for its strook to end in time by that alone; `null` when there is none. */
export function laatsteDagDieVolstaat(
  { stap }: Stationsprognose,
  weg: readonly Stationsprognose[],
  tot: Dag,
  { plan }: Pick<Berekening, 'plan'>,
): Dag | null {
  // The last: before it there are others where the region waits for all of them, as between the colleges and the raden.
  const gemeente = weg.findLast((een) => een.stap.behandeling.gemeente !== null)?.stap.behandeling.gemeente;
  const route = gemeente == null ? null : deelrouteVan(plan, stap.behandeling.mijlpaal, gemeente);
  if (route === null) {
    return null;
  }
  const plaatsVan = (gezocht: Stationsprognose['stap'] | undefined): number =>
    route.stappen.findIndex((een) => een.behandeling.id === gezocht?.behandeling.id);
  const [positie, einde] = [plaatsVan(stap), plaatsVan(weg.at(-1)?.stap)];
  if (positie < 0 || einde < positie) {
    return null;
  }
  const gevonden = zoekUiterste({
    route,
    aanname: { besluiten: [positie], aanlevering: null },
    einde,
    grens: tot,
  });
  return gevonden.kind === 'dag' ? gevonden.dag : null;
}
