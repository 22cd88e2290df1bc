import type { Dag, Periode } from '@routekaart/kalender';
import { eerderInStrook } from '../heropening.js';
import type { Stap } from '../routeplan.js';
import { geenVergaderingIn } from './geen-raad.js';
import { type Waardoor, isLeeg } from './leeg-venster.js';
import { type Terugvraag, zoekUiterste } from './uiterste.js';

/**
 * Which body keeps the end of a strook from its limit, where no day of those before it would do: the first of the
 * gemeente that has a last day to decide, where it does not meet by then; or the last one, where that has no meeting in
 * the window. `null` where nothing can be pointed at.
 */
export function geenEerdere(vraag: Terugvraag, venster: Periode | null): Waardoor | null {
  const { route, aanname, einde } = vraag;
  const laatste = route.stappen[einde];
  if (laatste === undefined) {
    return null;
  }
  const ervoor = [...new Set(eerderInStrook(laatste, route.stappen))]
    .filter((positie) => positie > Math.max(...aanname.besluiten))
    .sort((a, b) => b - a);
  let eerste: { readonly stap: Stap; readonly uiterlijk: Dag } | null = null;
  for (const positie of ervoor) {
    const stap = route.stappen[positie];
    const gevonden = zoekUiterste({ ...vraag, aanname: { besluiten: [positie], aanlevering: null } });
    if (stap === undefined || gevonden.kind !== 'dag') {
      break;
    }
    eerste = { stap, uiterlijk: gevonden.dag };
  }
  if (eerste === null) {
    return venster !== null && isLeeg(laatste, venster) ? geenVergaderingIn(laatste, venster, route) : null;
  }
  const { stap, uiterlijk } = eerste;
  return stap.ruimste.dagen.some((dag) => dag <= uiterlijk)
    ? null
    : { kind: 'geen-vergadering', gremium: stap.gremium.naam, uiterlijk };
}
