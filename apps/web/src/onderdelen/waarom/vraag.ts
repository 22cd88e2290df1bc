import type { Doel } from '../../api/documenten.js';

/** A station of a mijlpaal, `null` as gemeente for a shared one. */
export interface Stationsvraag {
  readonly mijlpaal: number;
  readonly station: string;
  readonly gemeente: string | null;
}

/** What is asked why: the date of a station or of a mijlpaal, the ingangsdatum, or the last safe day of a station. */
export type Waaromvraag =
  | (Stationsvraag & { readonly soort: 'station' })
  | { readonly soort: 'mijlpaal'; readonly mijlpaal: number }
  | { readonly soort: 'ingangsdatum' }
  | (Stationsvraag & { readonly soort: 'uiterste-dag'; readonly doel: Doel });

/** A question as it is asked in a window. Plain data: the history of the browser keeps it. */
export interface Gevraagd {
  /** The question in words, above its answer. */
  readonly titel: string;
  readonly vraag: Waaromvraag;
}

/** The window of one step in the history. */
export interface Waaromstap {
  readonly waarom: Gevraagd;
  /** Whether this step opened it, so that closing it is one step back. */
  readonly opent: boolean;
  /** A gemeente on whose strook it is shown what the shared bodies decided; `null` where the view has none. */
  readonly strook: string | null;
}

/** The window that is open at a step in the history, `null` for none. */
export function waaromstapVan(state: unknown): Waaromstap | null {
  return typeof state === 'object' && state !== null && 'waarom' in state ? (state as Waaromstap) : null;
}

/** What another step within the same view keeps: the window that was open. */
export function blijftOpen(state: unknown): Waaromstap | null {
  const stap = waaromstapVan(state);
  return stap === null ? null : { ...stap, opent: false };
}
