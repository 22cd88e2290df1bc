import { voorspelEen } from '../prognose.js';
import type { Routeplan, Stap } from '../routeplan.js';
import type { Stationsprognose } from '../stationsprognose.js';
import { eigenDagen, opEenDag } from './eigen-dagen.js';

/** How many ways in which a choice can fall are followed; with more, who only needs the days takes each by itself. */
const MEESTE = 64;

/** The forecasts by position, each with one day: one way in which all that is open before a step can fall. */
export type Geval = readonly Stationsprognose[];

/**
 * The ways in which these steps can fall together: two that wait for one and the same choice follow it both. Every open
 * step on the way is forecast anew from those before it, and divides a case where it has several days itself. `null` where
 * days are no set, or there are too many cases.
 */
export function samenMogelijk(
  posities: readonly number[],
  { plan, prognoses }: { readonly plan: Routeplan; readonly prognoses: readonly Stationsprognose[] },
): readonly Geval[] | null {
  let gevallen: readonly Geval[] = [prognoses];
  for (const [positie, { stap }] of openVoor(posities, prognoses)) {
    const verder: Geval[] = [];
    for (const geval of gevallen) {
      const prognose = voorspelEen(stap, geval, plan);
      const dagen = eigenDagen(prognose, plan);
      if (dagen === null || verder.length + dagen.length > MEESTE) return null;
      verder.push(...dagen.map((dag) => geval.with(positie, opEenDag(prognose, dag))));
    }
    gevallen = verder;
  }
  return gevallen;
}

/** The positions in the route plan that the forecast of a step looks at: the lanes that join before it are predecessors too. */
export function gelezenDoor({ voorgangers, naPositie }: Stap): ReadonlySet<number> {
  return new Set(naPositie === null ? voorgangers : [...voorgangers, naPositie]);
}

/** These and all that they wait for, as far as their day is open, in the order of the route. */
function openVoor(
  posities: readonly number[],
  prognoses: readonly Stationsprognose[],
): readonly (readonly [positie: number, Stationsprognose])[] {
  const open = new Map<number, Stationsprognose>();
  const teZien = [...posities];
  for (let positie = teZien.pop(); positie !== undefined; positie = teZien.pop()) {
    const prognose = prognoses[positie];
    if (prognose === undefined || open.has(positie) || prognose.dag.vroegst === prognose.dag.laatst) continue;
    open.set(positie, prognose);
    teZien.push(...gelezenDoor(prognose.stap));
  }
  return [...open].sort(([a], [b]) => a - b);
}
