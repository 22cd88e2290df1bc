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
  let gevallen: readonly Stationsprognose[][] = [[...prognoses]];
  for (const positie of openVoor(posities, prognoses)) {
    const verder: Stationsprognose[][] = [];
    for (const geval of gevallen) {
      const stap = prognoses[positie]?.stap;
      const prognose = stap === undefined ? undefined : voorspelEen(stap, geval, plan);
      const dagen = prognose === undefined ? null : eigenDagen(prognose, plan);
      if (prognose === undefined || dagen === null || verder.length + dagen.length > MEESTE) return null;
      const takken = dagen.map((dag, nummer) => ({ dag, tak: nummer === 0 ? geval : [...geval] }));
      for (const { dag, tak } of takken) {
        tak[positie] = opEenDag(prognose, dag);
        verder.push(tak);
      }
    }
    gevallen = verder;
  }
  return gevallen;
}

/** The positions in the route plan that the forecast of a step looks at. */
export function gelezenDoor({ voorgangers, samenkomst, naPositie }: Stap): ReadonlySet<number> {
  return new Set([
    ...voorgangers,
    ...(samenkomst?.leden.flatMap(({ posities }) => posities) ?? []),
    ...(naPositie === null ? [] : [naPositie]),
  ]);
}

/** These and all that they wait for, as far as their day is open, in the order of the route. */
function openVoor(posities: readonly number[], prognoses: readonly Stationsprognose[]): readonly number[] {
  const open = new Set<number>();
  const teZien = [...posities];
  for (let positie = teZien.pop(); positie !== undefined; positie = teZien.pop()) {
    const prognose = prognoses[positie];
    if (prognose === undefined || open.has(positie) || prognose.dag.vroegst === prognose.dag.laatst) continue;
    open.add(positie);
    teZien.push(...gelezenDoor(prognose.stap));
  }
  return [...open].sort((a, b) => a - b);
}
