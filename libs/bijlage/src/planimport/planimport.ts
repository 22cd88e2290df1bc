import type { DatumUitdrukking } from '@routekaart/kalender';
import type { Activiteit, ActiviteitOpzet, Importrij, PlanToestand, Stand } from '@routekaart/traject';
import type { Bevinding, Plaats } from '../bevinding.js';
import type { Bijlage } from '../gelezen.js';
import type { Tabelplek } from './koppel.js';

export const IMPORTSOORTEN = [
  'toegevoegd',
  'verplaatst',
  'gewijzigd',
  'ongewijzigd',
  'onbekend',
  'verdwenen',
] as const;
/** What an import does with one Activiteit. `gewijzigd`: other words, the same date; `verdwenen`: in no table any more. */
export type Importsoort = (typeof IMPORTSOORTEN)[number];

/** What an import does with one Activiteit, and the facts that say so; `null` where there is nothing to record. */
export interface Importstap {
  readonly soort: Importsoort;
  readonly activiteit: string;
  readonly naam: string;
  readonly mijlpalen: readonly number[];
  readonly oud: DatumUitdrukking | null;
  readonly nieuw: DatumUitdrukking | null;
  /** The Activiteit when it is new. */
  readonly opzet: Omit<ActiviteitOpzet, 'rijen' | 'week' | 'versie'> | null;
  readonly rijen: readonly Importrij[] | null;
  readonly plan: { readonly datum: DatumUitdrukking; readonly toestand: PlanToestand } | null;
  /** Where its rows stand in the document; empty for what is gone. */
  readonly plaatsen: readonly Plaats[];
}

/** What is imported, and what was decided about it. */
export interface Importopdracht {
  readonly bijlage: Bijlage;
  /** All bevindingen, also those of the reader of files, each with its key. */
  readonly bevindingen: readonly (Bevinding & { readonly sleutel: string })[];
  /** Keys of the bevindingen whose proposal is accepted. */
  readonly aanvaard: ReadonlySet<string>;
  /** The number of the edition that the import makes. */
  readonly editie: number;
  readonly mijlpalen: ReadonlyMap<number, number>;
  readonly laatVervallen: boolean;
}

/** What an import would record, Activiteit by Activiteit: in the order of the document, then what is gone. */
export interface Importplan {
  readonly stappen: readonly Importstap[];
  /** What only shows beside the plan: rows that contradict it. */
  readonly bevindingen: readonly Bevinding[];
}

/** The rows of the document that are one Activiteit; `bekend` is `null` for a new one. */
export interface Importgroep {
  readonly bekend: Activiteit | null;
  readonly plekken: readonly Tabelplek[];
}

export type Importstand = Pick<Stand, 'activiteiten' | 'mijlpalen'>;
