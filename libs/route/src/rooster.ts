import type { Dag, Kalender } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import { eenmaalPer } from './eenmaal.js';
import { type Groep, groepeer } from './groepeer.js';
import {
  type Vergaderlijst,
  type Vergaderlijsten,
  laatsteDag,
  maakVergaderlijsten,
} from './vergaderlijst.js';

/** The calendar of one body. */
export interface Rooster extends Vergaderlijsten {
  /** All known meetings by day, cancelled ones included. */
  readonly vergaderingen: readonly Vergadering[];
  /** Their days, in which to search. */
  readonly vergaderdagen: readonly Dag[];
  /** The {@link laatsteDag} of them. */
  readonly laatste: Dag | null;
}

const LEEG: Vergaderlijst = { vergaderingen: [], dagen: [], aanleverdagen: [] };

export const LEEG_ROOSTER: Rooster = {
  vergaderingen: [],
  vergaderdagen: [],
  laatste: null,
  lijst: LEEG,
  ruimste: LEEG,
};

/**
 * The calendar of each body, by the code of its gremium; a body without meetings has none. Peildata and maatregelen
 * that leave all meetings alone share it whole, and those that leave the meetings of a body alone share that of the
 * body.
 */
export function roostersVan(
  vergaderingen: readonly Vergadering[],
  kalender: Kalender,
): ReadonlyMap<string, Rooster> {
  return roostersIn(kalender)(vergaderingen);
}

const roostersIn = eenmaalPer((kalender: Kalender) => {
  const bewaard = new WeakMap<Vergadering, Rooster & { readonly groep: Groep<Vergadering> }>();
  const roosterVoor = (vergaderingen: Groep<Vergadering>): Rooster => {
    const eerder = bewaard.get(vergaderingen[0]);
    if (eerder !== undefined && zijnDezelfde(eerder.groep, vergaderingen)) {
      return eerder;
    }
    const opDag = [...vergaderingen].sort((a, b) => a.dag - b.dag);
    const rooster = {
      groep: vergaderingen,
      vergaderingen: opDag,
      vergaderdagen: opDag.map(({ dag }) => dag),
      laatste: laatsteDag(opDag),
      ...maakVergaderlijsten(vergaderingen, kalender),
    };
    bewaard.set(vergaderingen[0], rooster);
    return rooster;
  };
  return eenmaalPer((vergaderingen: readonly Vergadering[]): ReadonlyMap<string, Rooster> => {
    const roosters = new Map<string, Rooster>();
    groepeer(vergaderingen, ({ gremium }) => gremium).forEach((eigen, gremium) => {
      roosters.set(gremium, roosterVoor(eigen));
    });
    return roosters;
  });
});

function zijnDezelfde(a: readonly Vergadering[], b: readonly Vergadering[]): boolean {
  return a.length === b.length && a.every((vergadering, plaats) => vergadering === b[plaats]);
}
