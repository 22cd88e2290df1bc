import type { Planrij } from './activiteit.js';
import type { Herkomst } from './besluit.js';

/** A planning that was taken in as an edition: which file it came from. */
export interface Planimport {
  /** The number of the Editie that it made. */
  readonly editie: number;
  /** The name of the file, or "geplakte tekst". */
  readonly bestand: string;
  /** SHA-256 of what was sent, in hexadecimal. */
  readonly hash: string;
  readonly herkomst: Herkomst;
}

/** A row of a planning table as an import printed it: the year is that of its week. */
export interface Importrij extends Planrij {
  readonly jaar: number;
}

/** The rows in which an import prints one Activiteit, from then on: the last ones count. */
export interface RijFeit {
  readonly activiteit: string;
  readonly rijen: readonly Importrij[];
  readonly herkomst: Herkomst;
}

/** Another name of a Gremium, confirmed by somebody. */
export interface AliasFeit {
  readonly gremium: string;
  readonly alias: string;
  readonly herkomst: Herkomst;
}

export const BEVINDINGBESLUITEN = ['aanvaard', 'verworpen'] as const;
export type Bevindingbesluit = (typeof BEVINDINGBESLUITEN)[number];

/** What somebody decided about a bevinding: the last decision counts. */
export interface BevindingFeit {
  /** The key of the bevinding, which is the same in every import that finds it. */
  readonly bevinding: string;
  readonly besluit: Bevindingbesluit;
  readonly toelichting: string | null;
  readonly herkomst: Herkomst;
}

/** What imports of the planning added to a Dossier, oldest first. */
export interface Planinvoer {
  readonly imports: readonly Planimport[];
  readonly rijen: readonly RijFeit[];
  readonly aliassen: readonly AliasFeit[];
  readonly bevindingen: readonly BevindingFeit[];
}

export const GEEN_PLANINVOER: Planinvoer = { imports: [], rijen: [], aliassen: [], bevindingen: [] };

/** The last decision about each bevinding, by its key. */
export function laatsteBesluiten(bevindingen: readonly BevindingFeit[]): ReadonlyMap<string, BevindingFeit> {
  return new Map(bevindingen.map((feit) => [feit.bevinding, feit]));
}
