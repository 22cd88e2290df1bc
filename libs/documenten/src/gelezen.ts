import type { Documentinvoer } from '@routekaart/bijlage';
import type { Dag } from '@routekaart/kalender';

/** What the contents of a file turned out to be, whatever its name says. */
export type Bestandssoort = 'csv' | 'tsv' | 'docx' | 'xlsx' | 'ics';

/** A cell of a read table: `tabel` 0 is the first table, `regel` as in its rows, `kolom` 1 the leftmost. */
export interface Celplaats {
  readonly tabel: number;
  readonly regel: number;
  readonly kolom: number;
}

/** Something that was read but must be looked at by a person before it is used. */
export interface Twijfel {
  /** Where, as a reader finds it: `blad ‘Planning’, rij 17, kolom B`. */
  readonly plaats: string;
  readonly uitleg: string;
  /** The cell in `tabellen`; null when it is about the file as a whole. */
  readonly cel: Celplaats | null;
}

/** A file that holds tables, in the shape that the bijlage reader takes. */
export interface GelezenTabellen extends Documentinvoer {
  readonly kind: 'tabellen';
  readonly soort: Exclude<Bestandssoort, 'ics'>;
  readonly twijfel: readonly Twijfel[];
}

export type Gebeurtenisstatus = 'bevestigd' | 'voorlopig' | 'vervallen';

/** One VEVENT. Both days belong to it; null when the file does not say, or says no day in 2000-2099. */
export interface Gebeurtenis {
  readonly regel: number;
  readonly uid: string;
  readonly titel: string;
  readonly van: Dag | null;
  readonly tot: Dag | null;
  readonly status: Gebeurtenisstatus;
  readonly omschrijving: string;
  readonly plaats: string;
}

/** A calendar file. */
export interface GelezenAgenda {
  readonly kind: 'agenda';
  readonly soort: 'ics';
  readonly naam: string;
  readonly gebeurtenissen: readonly Gebeurtenis[];
  readonly twijfel: readonly Twijfel[];
}

/** A file that is not taken in, with the reason in words for the one who sent it. */
export interface BestandGeweigerd {
  readonly kind: 'geweigerd';
  readonly reden: string;
  /** Where in the file; empty when it is about the file as a whole. */
  readonly plaats: string;
}

export type Gelezen = GelezenTabellen | GelezenAgenda | BestandGeweigerd;
