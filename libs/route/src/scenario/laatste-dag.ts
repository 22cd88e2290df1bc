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
  const gemeente = weg.map((een) => een.stap.behandeling.gemeente).findLast((een) => een !== null);
  const route = gemeente === undefined ? null : deelrouteVan(plan, stap.behandeling.mijlpaal, gemeente);
  const plaatsVan = (gezocht: Stationsprognose['stap'] | undefined): number =>
    route?.stappen.findIndex((een) => een.behandeling.id === gezocht?.behandeling.id) ?? -1;
  const positie = plaatsVan(stap);
  if (route === null || positie < 0) {
    return null;
  }
  const gevonden = zoekUiterste({
    route,
    aanname: { besluiten: [positie], aanlevering: null },
    einde: plaatsVan(weg.at(-1)?.stap),
    grens: tot,
  });
  return gevonden.kind === 'dag' ? gevonden.dag : null;
}
