import type { Dag } from '@routekaart/kalender';
import type { Herkomst } from './besluit.js';

/** What somebody did with a warning: took note of it, put it off until a day, or took that back. */
export const AFHANDELINGSOORTEN = ['bevestigd', 'gesluimerd', 'heropend'] as const;
export type Afhandelingsoort = (typeof AFHANDELINGSOORTEN)[number];

/**
 * A recorded answer to a warning: a fact that is never changed, only followed by a later one. It never removes the
 * warning, and holds for one cause only: another `kenmerk` is another cause.
 */
export interface Afhandeling {
  /** The stable key of the warning. */
  readonly waarschuwing: string;
  /** The fingerprint of its cause as the one who answered saw it. */
  readonly kenmerk: string;
  readonly soort: Afhandelingsoort;
  /** Put off up to and including this day; only when `gesluimerd`. */
  readonly tot: Dag | null;
  readonly reden: string;
  /** Who takes care of it from now on. */
  readonly eigenaar: string;
  readonly herkomst: Herkomst;
}

/** The last answer to each warning, by its key. */
export function laatsteAfhandelingen(
  afhandelingen: readonly Afhandeling[],
): ReadonlyMap<string, Afhandeling> {
  return new Map(afhandelingen.map((afhandeling) => [afhandeling.waarschuwing, afhandeling]));
}
