import type { Dag } from '@routekaart/kalender';
import type { Vergadering } from '../vergadering.js';
import type { Lijstbevinding } from './lijstbevinding.js';
import type { Vergadersoort } from './vergadersoort.js';
import { cyclusUitLijst } from './cyclus-uit-lijst.js';
import { idVanVergadering } from './vergadering-id.js';

/** A committee before the meeting, by the header of its column. */
export interface Commissiedag {
  readonly naam: string;
  readonly dag: Dag;
}

/** A meeting as a list or a calendar names it. */
export interface Lijstvergadering {
  /** The line it was read from; of doubles the first. */
  readonly regel: number;
  /** The id in the calendar it came from, `null` in a list. */
  readonly uid: string | null;
  readonly dag: Dag;
  readonly aanleverdag: Dag | null;
  readonly staat: 'bevestigd' | 'voorlopig' | 'vervallen';
  readonly soort: Vergadersoort;
  readonly besluitvormend: boolean;
  readonly commissies: readonly Commissiedag[];
  readonly opmerking: string | null;
}

/** What was read, in order of day and each day once, and what must be looked at. */
export interface Vergaderlijst {
  readonly vergaderingen: readonly Lijstvergadering[];
  readonly bevindingen: readonly Lijstbevinding[];
}

/** The meetings of a list as meetings of one gremium, entered by hand. The remark of one that fell out is its reason. */
export function vergaderingenUitLijst(lijst: Vergaderlijst, gremium: string): readonly Vergadering[] {
  return lijst.vergaderingen.map(({ dag, aanleverdag, staat, besluitvormend, commissies, opmerking }) => ({
    id: idVanVergadering(gremium, dag),
    gremium,
    dag,
    aanleverdag,
    staat,
    besluitvormend,
    herkomst: 'ingevoerd',
    reden: staat === 'vervallen' ? opmerking : null,
    ...cyclusUitLijst(dag, commissies, aanleverdag),
  }));
}
