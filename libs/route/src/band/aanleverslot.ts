import type { Dag } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { type Sprong, sprongTussen, sprongVan } from '../terugrekenen/klif.js';
import { mogelijkeVergaderingen } from './mogelijke-vergaderingen.js';

/** For which meeting to hand in: of a band, or of days of the plan, the first of which it is known until when. */
export interface Aanleverslot {
  readonly dag: Dag;
  readonly uiterlijk: Dag;
  /** Where the stuk lands when it misses this one. */
  readonly volgende: Vergadering | null;
  /** A sooner meeting that may take the stuk, of which nobody knows until when. */
  readonly misschien: Dag | null;
}

/** The slot of a step; `null` when nobody knows until when any of its meetings takes a stuk. */
export function aanleverslotVan(prognose: Stationsprognose, berekening: Berekening): Aanleverslot | null {
  const { vergadering, volgende } = prognose;
  const kansen = mogelijkeVergaderingen(prognose, berekening);
  for (const { dag, uiterlijk, sprong } of kansen) {
    const misschien = kansen.find((een) => een.dag < dag && een.uiterlijk === null)?.dag ?? null;
    if (uiterlijk !== null) return { dag, uiterlijk, volgende: sprong?.naar ?? null, misschien };
  }
  const uiterlijk = vergadering?.aanleverdag ?? null;
  return vergadering === null || uiterlijk === null
    ? null
    : { dag: vergadering.dag, uiterlijk, volgende, misschien: null };
}

/** What one day late costs first: in a band at that slot. */
export function eersteSprong(prognose: Stationsprognose, berekening: Berekening): Sprong | null {
  const slot = aanleverslotVan(prognose, berekening);
  if (slot === null) {
    return sprongVan(prognose, berekening);
  }
  return slot.volgende === null ? null : sprongTussen(slot.dag, slot.volgende, prognose, berekening);
}
