import type { Dag } from '@routekaart/kalender';
import { formatDag } from '@routekaart/kalender';

export type Lijstcode =
  | 'GEEN_DATUMKOLOM'
  | 'KOLOM_ONBEKEND'
  | 'KOLOM_DUBBEL'
  | 'DATUM_ONTBREEKT'
  | 'DATUM_ONLEESBAAR'
  | 'DATUM_NIET_VAST'
  | 'WEEKDAG_KLOPT_NIET'
  | 'WEEKDAG_ONLEESBAAR'
  | 'WEEKEND'
  | 'ANDER_JAAR'
  | 'SOORT_ONBEKEND'
  | 'ANDER_GREMIUM'
  | 'STATUS_ONTBREEKT'
  | 'STATUS_ONBEKEND'
  | 'STATUS_TEGENSPRAAK'
  | 'AANLEVERDAG_ONTBREEKT'
  | 'AANLEVERDAG_ONLEESBAAR'
  | 'AANLEVERDAG_NA_VERGADERING'
  | 'AANLEVERDAG_VER_WEG'
  | 'AANLEVERDAG_NA_COMMISSIE'
  | 'COMMISSIE_ONLEESBAAR'
  | 'COMMISSIE_NA_VERGADERING'
  | 'COMMISSIEVOLGORDE'
  | 'TWEE_IN_CYCLUS'
  | 'DUBBELE_RIJ'
  | 'TEGENSTRIJDIGE_RIJEN'
  | 'UID_DUBBEL'
  | 'AANLEVERMOMENT';

/** A suggested repair: nothing is changed until somebody accepts it. */
export type Lijstvoorstel =
  | { readonly kind: 'tekst'; readonly tekst: string }
  | { readonly kind: 'datum'; readonly dag: Dag; readonly tekst: string };

/** Something in a list of meetings that does not add up, or that the reader should know. */
export interface Lijstbevinding {
  readonly code: Lijstcode;
  /** The line, 1 = first (of cells with a header the header itself); `null` when it is about the list. */
  readonly regel: number | null;
  /** The header of the column as printed; `null` when it is about the whole line. */
  readonly kolom: string | null;
  readonly uitleg: string;
  readonly voorstel: Lijstvoorstel | null;
}

/** A suggestion in words. */
export function tekstvoorstel(tekst: string): Lijstvoorstel {
  return { kind: 'tekst', tekst };
}

/** A suggestion of another day. */
export function datumvoorstel(dag: Dag): Lijstvoorstel {
  return { kind: 'datum', dag, tekst: `Bedoeld is waarschijnlijk ${formatDag(dag)}.` };
}
