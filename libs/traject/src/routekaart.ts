import type { Dag, DatumUitdrukking } from '@routekaart/kalender';
import type { Herkomst } from './besluit.js';

/** What a row of a Routekaart is about: a row of the plan, or a station of a Mijlpaal for a coarser plan. */
export type Routekaartonderwerp =
  | { readonly kind: 'activiteit'; readonly activiteit: string }
  | { readonly kind: 'station'; readonly mijlpaal: number; readonly station: string };

/** A date in a Routekaart: approved, so never "nog te plannen", but it may be a window or unknown. */
export type Routekaartdatum = Exclude<DatumUitdrukking, { readonly kind: 'nog-te-plannen' }>;

/**
 * The baseline of one row. `datum` is a date as it really is, `onbekend` included. `afwijking` is a relative
 * baseline: in that edition the plan lies `dagen` calendar days after the Routekaart (before it when negative), and
 * `tekst` is what the source says; it tells nothing of other rows. `toevoeging` is a row of the plan that the
 * Routekaart does not have.
 */
export type Basisdatum =
  | { readonly kind: 'datum'; readonly datum: Routekaartdatum }
  | { readonly kind: 'afwijking'; readonly editie: number; readonly dagen: number; readonly tekst: string }
  | { readonly kind: 'toevoeging'; readonly tekst: string };

export interface Routekaartrij {
  readonly onderwerp: Routekaartonderwerp;
  readonly basis: Basisdatum;
  /** Marked as an extra meeting against the Routekaart: that alone is not a slip. */
  readonly extra: boolean;
}

/**
 * An approved global plan: the baseline, known for some rows only. Never changes after vaststelling (invariant 3);
 * a new one stands beside it.
 */
export interface Routekaart {
  /** Counts from 1 within the Traject. */
  readonly nummer: number;
  readonly naam: string;
  /** The body that approved it and the day on which it did; `null` where the source does not say. */
  readonly gremium: string | null;
  readonly dag: Dag | null;
  readonly reden: string;
  readonly rijen: readonly Routekaartrij[];
  readonly herkomst: Herkomst;
}

/** The name of what a row is about, the same for two rows about one thing: `A-M1-13`, `M3/raad`. */
export function onderwerpSleutel(onderwerp: Routekaartonderwerp): string {
  return onderwerp.kind === 'activiteit'
    ? onderwerp.activiteit
    : `M${onderwerp.mijlpaal}/${onderwerp.station}`;
}
