import type { Dag, Periode } from '@routekaart/kalender';

export type Ernst = 'kritiek' | 'let-op' | 'info';

/** Where in the source: the line, and in a table the row and column (1 = first; row 0 is the header). */
export interface Plaats {
  readonly regel: number;
  readonly tabel?: number;
  readonly rij?: number;
  readonly kolom?: number;
}

/** A suggested repair. `tekst` is what a planner reads; nothing is repaired until somebody accepts it. */
export type Voorstel =
  | { readonly kind: 'tekst'; readonly tekst: string }
  | { readonly kind: 'datum'; readonly dag: Dag; readonly tekst: string }
  | { readonly kind: 'venster'; readonly venster: Periode; readonly tekst: string }
  | { readonly kind: 'alias'; readonly alias: string; readonly code: string; readonly tekst: string };

/** Something in the source that does not add up, or that the planner should know. */
export interface Bevinding {
  readonly code: string;
  readonly regelnaam: string;
  readonly ernst: Ernst;
  readonly plaatsen: readonly Plaats[];
  readonly uitleg: string;
  readonly voorstel: Voorstel | null;
}

/** What a rule answers: the code and name are those of the rule. */
export type Melding = Omit<Bevinding, 'code' | 'regelnaam'>;

/** A suggested repair that only has words. */
export function tekstvoorstel(tekst: string): Voorstel {
  return { kind: 'tekst', tekst };
}
