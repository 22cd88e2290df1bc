import type { GelezenTabel } from './gelezen.js';
import type { Tabel } from './tabel.js';

/** A row of a planning as it is kept, cell by cell as printed. */
export interface Planningrij {
  readonly weekTekst: string;
  readonly datumTekst: string;
  readonly wat: string;
  readonly wie: string;
  readonly opmerkingen: string;
}

/** A procesbrief as it is kept: a planning row without a date. */
export type Procesbriefrij = Omit<Planningrij, 'datumTekst'>;

/** A body as the list of gremia prints it. */
export interface Gremiumrij {
  readonly wat: string;
  readonly wie: string;
}

const PLANNINGKOP = ['Week', 'Datum', 'Wat / activiteit', 'Wie', 'Opmerkingen'];
const PROCESBRIEFKOP = ['Week', 'Wat / activiteit', 'Wie', 'Opmerkingen'];
const GREMIAKOP = ['Wat', 'Wie'];

/** The planning of one mijlpaal in the layout of bron 004, its rows in the given order. */
export function planningTabel(titel: string, rijen: readonly Planningrij[]): Tabel {
  const cellen = rijen.map((rij) => [rij.weekTekst, rij.datumTekst, rij.wat, rij.wie, rij.opmerkingen]);
  return vanCellen(titel, PLANNINGKOP, cellen);
}

/** The procesbrieven in the layout of bron 004. */
export function procesbrievenTabel(titel: string, rijen: readonly Procesbriefrij[]): Tabel {
  return vanCellen(
    titel,
    PROCESBRIEFKOP,
    rijen.map((rij) => [rij.weekTekst, rij.wat, rij.wie, rij.opmerkingen]),
  );
}

/** The list of gremia in the layout of bron 004. */
export function gremiaTabel(titel: string, rijen: readonly Gremiumrij[]): Tabel {
  return vanCellen(
    titel,
    GREMIAKOP,
    rijen.map((rij) => [rij.wat, rij.wie]),
  );
}

/** The tables that were read, cell by cell as printed and in source order: the columns of the source, none added. */
export function schrijfTabellen(tabellen: readonly GelezenTabel[]): readonly Tabel[] {
  return tabellen.map(({ tabel, rijen }) => ({
    ...tabel,
    rijen: rijen.map(({ regel, cellen }) => ({ regel, cellen: cellen.map((cel) => cel.ruw) })),
  }));
}

/**
 * The tables as text with tabs, each under its title and with an empty line between: pasted in Word it is the layout
 * of the source. A tab or line end inside a cell becomes a space, because it would make other cells of it.
 */
export function alsTekst(tabellen: readonly Tabel[]): string {
  return tabellen
    .map(({ titel, kop, rijen }) => {
      const regels = [kop, ...rijen.map((rij) => rij.cellen)].map((cellen) =>
        cellen.map(opEenRegel).join('\t'),
      );
      return [...(titel.trim() === '' ? [] : [opEenRegel(titel), '']), ...regels].join('\n');
    })
    .join('\n\n');
}

function vanCellen(titel: string, kop: readonly string[], cellen: readonly (readonly string[])[]): Tabel {
  const rijen = cellen.map((rij, plaats) => ({ regel: plaats + 1, cellen: rij }));
  return { titel, titelregel: null, kop, kopregel: null, rijen, herhaaldeKoppen: [] };
}

function opEenRegel(tekst: string): string {
  return tekst.replace(/[\t\r\n]+/g, ' ');
}
