/** A row as it stands in the source: the line (1 = first) and its cells as printed. */
export interface Tabelrij {
  readonly regel: number;
  readonly cellen: readonly string[];
}

/** A table as a reader of DOCX, XLSX or CSV gives it; lines of the title and header when known. */
export interface Tabelinvoer {
  readonly titel: string;
  readonly kop: readonly string[];
  readonly rijen: readonly Tabelrij[];
  readonly titelregel?: number | null;
  readonly kopregel?: number | null;
}

/** A table of a document, in source order: nothing is repaired or left out, only a repeated header is set apart. */
export interface Tabel {
  readonly titel: string;
  readonly titelregel: number | null;
  readonly kop: readonly string[];
  readonly kopregel: number | null;
  readonly rijen: readonly Tabelrij[];
  /** Lines on which the header stands again, where a page broke the table in two. */
  readonly herhaaldeKoppen: readonly number[];
}

/** A line of prose between the tables; `regel` 1 is the first line of the document. */
export interface Tekstregel {
  readonly regel: number;
  readonly tekst: string;
}

/** A document taken apart: its prose and its tables, both in source order. */
export interface Document {
  readonly proza: readonly Tekstregel[];
  readonly tabellen: readonly Tabel[];
}

/** Completes a table that comes as cells; a row equal to the header is a repeated header, not a row. */
export function maakTabel(invoer: Tabelinvoer): Tabel {
  const herhaald = invoer.rijen.filter((rij) => isZelfdeKop(invoer.kop, rij.cellen));
  return {
    titel: invoer.titel,
    titelregel: invoer.titelregel ?? null,
    kop: invoer.kop,
    kopregel: invoer.kopregel ?? null,
    rijen: invoer.rijen.filter((rij) => !herhaald.includes(rij)),
    herhaaldeKoppen: herhaald.map((rij) => rij.regel),
  };
}

/** Whether the cells repeat this header: the same words in the same columns. An empty header repeats nothing. */
export function isZelfdeKop(kop: readonly string[], cellen: readonly string[]): boolean {
  if (kop.length !== cellen.length || kop.every((cel) => cel.trim() === '')) return false;
  return kop.every((cel, plaats) => kopwoord(cel) === kopwoord(cellen[plaats] ?? ''));
}

/** A header cell without case and surplus spaces. */
export function kopwoord(cel: string): string {
  return cel.replace(/\s+/g, ' ').trim().toLowerCase();
}
