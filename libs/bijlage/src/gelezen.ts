import type { Dag, DatumUitdrukking, Kalenderperiode, Periode, WeekUitdrukking } from '@routekaart/kalender';
import type { Gemeente, Gremium } from '@routekaart/traject';
import type { Activiteitsoort, Plek } from './activiteitsoort.js';
import type { Bevinding } from './bevinding.js';
import type { Kolom, Kolomsoort, Tabelsoort } from './kolommen.js';
import type { Wielezing } from './namen.js';
import type { Begrip, Register } from './register.js';
import type { Woordenboek } from './schoon.js';
import type { Document, Tabel } from './tabel.js';

/** What was understood of one cell. */
export type Lezing =
  | { readonly kind: 'week'; readonly week: WeekUitdrukking }
  | { readonly kind: 'datum'; readonly datum: DatumUitdrukking }
  | { readonly kind: 'wie'; readonly wie: Wielezing }
  | { readonly kind: 'tekst' };

/** A cell: as printed, as a reader would want it, what was understood, and what does not add up. */
export interface Cel {
  readonly kolom: number;
  readonly soort: Kolomsoort;
  readonly ruw: string;
  readonly schoon: string;
  readonly lezing: Lezing;
  readonly twijfel: readonly string[];
}

/** A row with its cells in the order of the source; the texts are the clean ones, '' where the table has no such column. */
export interface GelezenRij {
  readonly tabel: number;
  readonly rij: number;
  readonly regel: number;
  readonly cellen: readonly Cel[];
  readonly week: WeekUitdrukking | null;
  readonly datum: DatumUitdrukking | null;
  /** The days within which the row falls: its date, or else its week. */
  readonly bereik: Periode | null;
  readonly wat: string;
  readonly wie: string;
  readonly opmerkingen: string;
  readonly namen: Wielezing;
  readonly soort: Activiteitsoort;
  readonly plek: Plek;
  /** False when its week or date could not be read: the row is kept as text. */
  readonly begrepen: boolean;
}

/** A table with what kind it is and its rows in source order. `nummer` 1 is the first of the document. */
export interface GelezenTabel {
  readonly nummer: number;
  readonly soort: Tabelsoort;
  readonly tabel: Tabel;
  readonly kolommen: readonly Kolom[];
  readonly rijen: readonly GelezenRij[];
}

/** A date as printed in a heading. */
export interface Kopdatum {
  readonly tekst: string;
  readonly dag: Dag;
  readonly regel: number;
}

/** What the document says of itself: the fields of its letterhead and the dates in the heading of the planning. */
export interface Documentkop {
  readonly velden: readonly { readonly naam: string; readonly tekst: string; readonly regel: number }[];
  readonly datum: Kopdatum | null;
  readonly planningregel: number | null;
  readonly planningVan: Kopdatum | null;
  readonly planningTot: Kopdatum | null;
  readonly bijgewerktTotEnMet: Kopdatum | null;
}

/** The year in which days without a year were read, and who said so. */
export interface Leesjaar {
  readonly jaar: number | null;
  readonly herkomst: 'opgegeven' | 'document' | 'onbekend';
}

/** What is known beside the document. */
export interface Leescontext {
  readonly jaar?: number;
  readonly gremia: readonly Gremium[];
  readonly gemeenten: readonly Gemeente[];
  readonly kalenderperioden: readonly Kalenderperiode[];
}

/** How far the reading of a document is: rows first, then the rules that look at the whole. */
export interface Leesvoortgang {
  readonly fase: 'rijen' | 'regels';
  readonly gedaan: number;
  readonly totaal: number;
}

/** A document as understood, before the rules look at it. */
export interface Lezingen {
  readonly document: Document;
  readonly kop: Documentkop;
  readonly jaar: Leesjaar;
  readonly tabellen: readonly GelezenTabel[];
  readonly begrippen: readonly Begrip[];
  readonly register: Register;
  readonly woordenboek: Woordenboek;
}

/** A document as understood, with its bevindingen in the order of the source. */
export interface Bijlage extends Lezingen {
  readonly bevindingen: readonly Bevinding[];
}
