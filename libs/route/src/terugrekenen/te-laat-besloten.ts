import { type Dag, formatDag } from '@routekaart/kalender';
import { magKennisnemen } from '../advies/is-advies.js';
import type { Berekening } from '../berekening.js';
import { type Stationsprognose, isUitgesproken, voorspel } from '../prognose.js';
import type { Routeplan } from '../routeplan.js';
import { deelrouteVan } from './deelroute.js';
import { zoekUiterste } from './uiterste.js';

/** A body that decided after its own last day, so that nobody after it could make the limit any more. */
export interface TeLaatBesloten {
  readonly wie: Stationsprognose;
  /** Its last day to decide, and the day on which it did. */
  readonly uiterlijk: Dag;
  readonly besloten: Dag;
}

/**
 * The body on the way to `wie` that made it impossible to bring `doel` before the limit; `null` when all that decided did
 * so in time. The first that was late, but not while a regional body after it could still make good by meeting earlier
 * (0025). What was decided after it does not count: those bodies could no longer help it.
 */
export function teLaatBesloten(
  doel: Stationsprognose,
  wie: Stationsprognose,
  grens: Dag,
  berekening: Berekening,
): TeLaatBesloten | null {
  const { mijlpaal, gemeente } = doel.stap.behandeling;
  const route = gemeente === null ? null : deelrouteVan(berekening.plan, mijlpaal, gemeente);
  if (route === null) {
    return null;
  }
  const plek = ({ stap }: Stationsprognose): number =>
    route.stappen.findIndex(({ behandeling }) => behandeling.id === stap.behandeling.id);
  const [tot, einde] = [plek(wie), plek(doel)];
  const uiterlijkOp = (positie: number): Dag | null => {
    const aanname = { besluiten: [positie], aanlevering: null };
    const gevonden = zoekUiterste({ route: zonderLater(route, positie, tot), aanname, einde, grens });
    return gevonden.kind === 'dag' ? gevonden.dag : null;
  };
  const prognoses = voorspel(route);
  for (const [positie, een] of prognoses.slice(0, tot).entries()) {
    const besloten = isUitgesproken(een) ? een.dag.laatst : null;
    const uiterlijk = besloten === null ? null : uiterlijkOp(positie);
    if (besloten !== null && uiterlijk !== null && besloten > uiterlijk) {
      const isRegionaal = prognoses[positie + 1]?.stap.behandeling.gemeente === null;
      const volgende = isRegionaal ? uiterlijkOp(positie + 1) : null;
      if (volgende === null || besloten > volgende) {
        return { wie: een, uiterlijk, besloten };
      }
    }
  }
  return null;
}

/** The route as if nobody between these two had decided. */
function zonderLater(route: Routeplan, na: number, tot: number): Routeplan {
  const stappen = route.stappen.map((stap, positie) =>
    positie > na && positie < tot ? { ...stap, besluit: null } : stap,
  );
  return { ...route, stappen };
}

/** The reason as a Dutch clause. */
export function teLaatzin({ wie: { stap }, uiterlijk, besloten }: TeLaatBesloten): string {
  const wat = magKennisnemen(stap) ? 'adviseren' : 'besluiten';
  return `${stap.gremium.naam} moest uiterlijk op ${formatDag(uiterlijk)} ${wat}, en deed dat op ${formatDag(besloten)}`;
}
