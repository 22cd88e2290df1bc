import type { Dag } from '@routekaart/kalender';
import { opDag } from '../moment.js';
import type { Routeplan } from '../routeplan.js';
import { type Stationsprognose, zonderVergadering } from '../stationsprognose.js';
import { plandagenVan } from './plandagen.js';
import { plekkenVoor } from './plekken.js';

/** The days of a step of which everything before it is certain, the first one first; `null` where they are no set. */
export function eigenDagen(prognose: Stationsprognose, plan: Routeplan): readonly Dag[] | null {
  const { dag, vergadering } = prognose;
  const { vroegst, laatst } = dag;
  if (vroegst === null || laatst === null) return null;
  if (vroegst === laatst) return [vroegst];
  const plandagen = plandagenVan(prognose, plan);
  if (plandagen.length > 0) return plandagen;
  return vergadering === null
    ? null
    : [...plekkenVoor(vergadering.dag, vroegst, prognose).map((plek) => plek.dag), vergadering.dag];
}

/** As if that day were certain. */
export function opEenDag({ stap, toestand, gereed, grond }: Stationsprognose, dag: Dag): Stationsprognose {
  return zonderVergadering(stap, toestand, gereed, opDag(dag), grond);
}
