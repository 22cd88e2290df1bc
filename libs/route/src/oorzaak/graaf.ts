import type { Dag } from '@routekaart/kalender';

/** What a node of the causal graph says. */
export const KNOOPSOORTEN = [
  'datum',
  'gereed',
  'feit',
  'regel',
  'stationsregel',
  'vergadering',
  'aanleverdatum',
  'gemiste-vergadering',
  'overgeslagen-vergadering',
  'planrij',
  'reces',
  'gesloten-dag',
  'wetsartikel',
  'mijlpaal',
  'ingangsdatum',
  'uiterste-dag',
  'grens',
  'aanname',
] as const;
export type Knoopsoort = (typeof KNOOPSOORTEN)[number];

/** Where a claim can be looked up. */
export type Bronverwijzing =
  | { readonly kind: 'planrij'; readonly code: string; readonly bronregel: number | null }
  /** What somebody planned after the document was printed, by the code of the activiteit. */
  | { readonly kind: 'planwijziging'; readonly code: string }
  | { readonly kind: 'vergadering'; readonly id: string }
  | { readonly kind: 'besluit'; readonly id: string }
  | { readonly kind: 'aanlevering'; readonly behandeling: string }
  | { readonly kind: 'agendering'; readonly behandeling: string }
  | { readonly kind: 'behandeling'; readonly id: string }
  | { readonly kind: 'kalender'; readonly naam: string }
  /** A rule of docs/prognose.md, by its number. */
  | { readonly kind: 'regel'; readonly nummer: number }
  /** A local rule about a station; `gemeente` is `null` when it holds for all. */
  | {
      readonly kind: 'stationsregel';
      readonly station: string;
      readonly gemeente: string | null;
      readonly bron: string;
    }
  | { readonly kind: 'wet'; readonly artikel: string }
  /** What the traject assumes of a station, by its code. */
  | { readonly kind: 'station'; readonly code: string }
  | { readonly kind: 'mijlpaal'; readonly nummer: number }
  | { readonly kind: 'deelname'; readonly gemeente: string }
  | { readonly kind: 'traject'; readonly code: string };

/** One claim, with its source. */
export interface Knoop {
  readonly id: string;
  readonly soort: Knoopsoort;
  readonly tekst: string;
  readonly dag: Dag | null;
  /** Calendar days after the aanleverdatum, of a missed Vergadering only. */
  readonly dagenTeLaat: number | null;
  readonly bron: Bronverwijzing;
}

/** `van` holds because `omdat` holds; both are ids of nodes. */
export interface Kant {
  readonly van: string;
  readonly omdat: string;
}

/** Why a date is what it is: no claim rests on itself, and every claim is reached from the one asked for. */
export interface Oorzaak {
  /** The id of the claim asked for. */
  readonly vraag: string;
  readonly knopen: readonly Knoop[];
  readonly kanten: readonly Kant[];
  readonly zinnen: readonly string[];
}

/** A part of the graph: the nodes that one claim brings, and what rests on what. */
export interface Deel {
  readonly knopen: readonly Knoop[];
  readonly kanten: readonly Kant[];
}
