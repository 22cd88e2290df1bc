import { weiger } from './weigering.js';

/** How much one file may hold. Sizes in bytes, unless the name says otherwise. */
export const GRENZEN = {
  bestand: 5_000_000,
  /** All parts of an archive together, unpacked. */
  uitgepakt: 40_000_000,
  /** One large part may be this many times its packed size: dull tables reach 100, a bomb 1,000. */
  verhouding: 500,
  verhoudingVanaf: 1_000_000,
  onderdelen: 1_000,
  rijen: 50_000,
  kolommen: 200,
  cellen: 1_000_000,
  /** Characters in one line of a text file. */
  regelTekens: 100_000,
  /** Characters in one cell; Excel stops at 32,767. */
  celTekens: 100_000,
  /** Characters in all cells together: one shared text may stand in many cells. */
  tekens: 20_000_000,
  xmlDiepte: 200,
  /** Elements of a DOCX: its reader keeps them all in memory, 2 kB each. 600 rows of six cells come to 72,000. */
  docxElementen: 80_000,
  formules: 10_000,
} as const;

/** Keeps count of what a file has given so far; `plaats` is where a reader finds the row. */
export interface Teller {
  readonly telRij: (cellen: readonly string[], plaats: () => string) => void;
  /** Counts a formula or another cell to look at: a file full of them is no planning. */
  readonly telTwijfel: (plaats: () => string) => void;
}

/** A counter for one file, which stops the reading at the first limit that is passed. Reports every 1,000 rows. */
export function maakTeller(voortgang: (rijen: number) => void): Teller {
  let rijen = 0;
  let aantal = 0;
  let tekens = 0;
  let twijfels = 0;
  return {
    telRij: (cellen, plaats) => {
      rijen += 1;
      aantal += cellen.length;
      for (const cel of cellen) {
        tekens += cel.length;
        if (cel.length > GRENZEN.celTekens) weiger('Een cel bevat meer dan 100.000 tekens.', plaats());
      }
      if (rijen > GRENZEN.rijen) weiger('Het bestand heeft meer dan 50.000 rijen.', plaats());
      if (cellen.length > GRENZEN.kolommen) weiger('De tabel heeft meer dan 200 kolommen.', plaats());
      if (aantal > GRENZEN.cellen) weiger('Het bestand heeft meer dan 1.000.000 cellen.', plaats());
      if (tekens > GRENZEN.tekens) weiger('Het bestand bevat meer dan 20.000.000 tekens tekst.', plaats());
      if (rijen % 1_000 === 0) voortgang(rijen);
    },
    telTwijfel: (plaats) => {
      twijfels += 1;
      if (twijfels > GRENZEN.formules) weiger('Het bestand heeft meer dan 10.000 formules.', plaats());
    },
  };
}
