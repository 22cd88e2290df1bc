import type { Kalender } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import { eenmaalPer } from './eenmaal.js';
import { groepeer } from './groepeer.js';
import { type Vergaderlijst, maakVergaderlijst } from './vergaderlijst.js';

/** The calendar of one body. */
export interface Rooster {
  /** All known meetings, cancelled ones included. */
  readonly vergaderingen: readonly Vergadering[];
  /** Those at which it can decide. */
  readonly lijst: Vergaderlijst;
}

export const LEEG_ROOSTER: Rooster = {
  vergaderingen: [],
  lijst: { vergaderingen: [], dagen: [], aanleverdagen: [] },
};

/**
 * The calendar of each body, by the code of its gremium; a body without meetings has none. Made once for a list of
 * meetings: two peildata, or a maatregel that leaves the meetings alone, share it.
 */
export function roostersVan(
  vergaderingen: readonly Vergadering[],
  kalender: Kalender,
): ReadonlyMap<string, Rooster> {
  return roostersIn(kalender)(vergaderingen);
}

const roostersIn = eenmaalPer((kalender: Kalender) =>
  eenmaalPer((vergaderingen: readonly Vergadering[]): ReadonlyMap<string, Rooster> => {
    const roosters = new Map<string, Rooster>();
    groepeer(vergaderingen, ({ gremium }) => gremium).forEach((eigen, gremium) => {
      roosters.set(gremium, { vergaderingen: eigen, lijst: maakVergaderlijst(eigen, kalender) });
    });
    return roosters;
  }),
);
