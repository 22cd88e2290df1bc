import { type Dag, type Periode, dagVan } from '@routekaart/kalender';
import {
  cyclusUitLijst,
  type Commissiedag,
  type Lijstvergadering,
  type Schemavergadering,
  type Vergadersoort,
} from '@routekaart/traject';
import type { Schemabevinding } from './bevinding.js';

/** A meeting as understood, with what only a list says of it. */
export interface Gelezenvergadering extends Schemavergadering {
  readonly soort: Vergadersoort;
  readonly commissies: readonly Commissiedag[];
  readonly opmerking: string | null;
}

/** A read calendar: its meetings, each day once, the period that it speaks of, and what must be looked at. */
export interface Schemalezing {
  readonly vergaderingen: readonly Gelezenvergadering[];
  readonly bevindingen: readonly Schemabevinding[];
  readonly periode: Periode;
}

/** The meeting of a list; the remark of one that fell out is its reason. A doubtful line is not certain. */
export function naarGelezen(
  { regel, dag, aanleverdag, staat, besluitvormend, soort, commissies, opmerking }: Lijstvergadering,
  twijfel: ReadonlySet<number>,
): Gelezenvergadering {
  return {
    regel,
    dag,
    aanleverdag,
    staat: staat === 'bevestigd' && twijfel.has(regel) ? 'voorlopig' : staat,
    besluitvormend,
    reden: staat === 'vervallen' ? opmerking : null,
    soort,
    commissies,
    opmerking,
    ...cyclusUitLijst(dag, commissies, aanleverdag),
  };
}

/** A list speaks of its year, and of the days that it names outside it. */
export function periodeVanLijst(jaar: number, dagen: readonly Dag[]): Periode {
  return {
    van: Math.min(dagVan(`${String(jaar)}-01-01`), ...dagen),
    tot: Math.max(dagVan(`${String(jaar)}-12-31`), ...dagen),
  };
}
