import { type Routeplan, type VlakRooster, maakVlakRooster } from '@routekaart/route';
import type { Zoekrijen } from './ondergrens.js';

/** How many stations a stuk passes: stuurgroep, ONS-D, college, raad. */
export const STAPPEN = 4;

/** The way of one stuk through each gemeente, for the flat forecast and for its lower bound. */
export interface Routes {
  readonly rooster: VlakRooster;
  /** Positions of bodies in the rooster, step after step. */
  readonly route: Int32Array;
  readonly rijen: Zoekrijen;
}

/** The routes of the first stuk of the plan, repeated as if there were so many trajecten. */
export function maakRoutes(plan: Routeplan, keer: number): Routes {
  const rooster = roosterVan(plan);
  const eenmaal = plan.stappen.flatMap(({ behandeling: { station, mijlpaal } }, positie) =>
    station === 'raad' && mijlpaal === 1 ? wegNaar(positie, plan) : [],
  );
  const route = new Int32Array(eenmaal.length * keer);
  for (let nr = 0; nr < keer; nr += 1) {
    route.set(eenmaal, nr * eenmaal.length);
  }
  return { rooster, route, rijen: rijenVan(rooster, route) };
}

/** The searches that the full forecast of a plan cannot avoid, and after which step each one comes. */
export function zoekrijenVan(plan: Routeplan): {
  readonly rijen: Zoekrijen;
  readonly voorganger: Int32Array;
} {
  const posities = Int32Array.from(plan.stappen, (_, positie) => positie);
  return {
    rijen: rijenVan(roosterVan(plan), posities),
    voorganger: Int32Array.from(plan.stappen, ({ voorgangers }) => voorgangers[0] ?? -1),
  };
}

function roosterVan({ stappen }: Routeplan): VlakRooster {
  return maakVlakRooster(stappen.map(({ lijst }) => lijst));
}

function rijenVan({ dagen, aanleverdagen, begin }: VlakRooster, gremia: Int32Array): Zoekrijen {
  return {
    dagen,
    aanleverdagen,
    van: gremia.map((gremium) => begin[gremium] ?? 0),
    tot: gremia.map((gremium) => begin[gremium + 1] ?? 0),
  };
}

function wegNaar(positie: number, plan: Routeplan): readonly number[] {
  const vorige = plan.stappen[positie]?.voorgangers[0];
  return vorige === undefined ? [positie] : [...wegNaar(vorige, plan), positie];
}
