import { type Berekening, type GeweigerdeMaatregel, type WatAls, bereken, watAls } from '@routekaart/route';
import type { Stand } from '@routekaart/traject';
import type { Rij } from '../../../onderdelen/maatregel/rij.js';
import { maatregelUit } from '../maatregelen/rij.js';

/** Today with the measures, and which of them cannot be: by their place among all that are filled in. */
export interface Rekenuitkomst {
  readonly watAls: WatAls;
  readonly geweigerd: ReadonlyMap<number, GeweigerdeMaatregel['weigering']>;
}

/** The forecast of today, from the facts as the api hands them out: the same engine makes the same of them. */
export function leesRekenstand(feiten: string): Berekening {
  return bereken(JSON.parse(feiten) as Stand);
}

/** What the measures that are complete would do, one after the other. Nothing is asked of the api. */
export function rekenDoor(voor: Berekening, rijen: readonly Rij[]): Rekenuitkomst {
  const volledig = rijen.flatMap((rij, plaats) => {
    const maatregel = maatregelUit(rij);
    return maatregel === null ? [] : [{ plaats, maatregel }];
  });
  const uitkomst = watAls(
    voor,
    volledig.map(({ maatregel }) => maatregel),
  );
  const geweigerd = uitkomst.geweigerd.flatMap(({ plaats, weigering }) => {
    const eigen = volledig[plaats]?.plaats;
    return eigen === undefined ? [] : [[eigen, weigering] as const];
  });
  return { watAls: uitkomst, geweigerd: new Map(geweigerd) };
}
