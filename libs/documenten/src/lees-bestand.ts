import type { Gelezen } from './gelezen.js';
import { maakTeller, type Teller } from './grenzen.js';
import { herkenArchief, herkenOmhulsel, herkenTekst, keurNaam } from './herken.js';
import { leesIcs } from './ics/lees-ics.js';
import { decodeer } from './tekst/decodeer.js';
import { leesTekst } from './tekst/lees-tekst.js';
import { Weigering } from './weigering.js';
import { leesXlsx } from './xlsx/lees-xlsx.js';
import { openZip } from './zip/lees-zip.js';

/** A file as it came in. The name is only compared with the contents, never used as a path. */
export interface Bestandsinvoer {
  readonly naam: string;
  readonly inhoud: Uint8Array;
  /** Told after every 1,000 rows. */
  readonly voortgang?: (rijen: number) => void;
}

/**
 * Reads a file or a pasted text into tables or events: DOCX, XLSX, CSV, TSV or ICS, recognised by what it holds. A bad
 * or hostile file gives `geweigerd` with the reason; it is never partly read. Fetches nothing and writes nothing.
 * @example await leesBestand({ naam: 'planning.xlsx', inhoud }) // { kind: 'tabellen', soort: 'xlsx', tabellen, ... }
 */
export async function leesBestand(invoer: Bestandsinvoer): Promise<Gelezen> {
  try {
    return await leesInhoud(invoer, maakTeller(invoer.voortgang ?? (() => undefined)));
  } catch (fout) {
    if (fout instanceof Weigering)
      return { kind: 'geweigerd', reden: fout.reden, plaats: toonbaar(fout.plaats) };
    throw fout;
  }
}

async function leesInhoud({ naam, inhoud }: Bestandsinvoer, teller: Teller): Promise<Gelezen> {
  if (herkenOmhulsel(inhoud) === 'zip') {
    const archief = await openZip(inhoud);
    const soort = herkenArchief(archief.namen);
    keurNaam(naam, soort);
    if (soort === 'xlsx') return leesXlsx(archief, teller);
    // Only who brings a Word document waits for the library that reads it; a start of the api does not.
    const { leesDocx } = await import('./docx/lees-docx.js');
    return leesDocx(archief, teller);
  }
  const ontcijferd = decodeer(inhoud);
  if (herkenTekst(ontcijferd.tekst) === 'ics') {
    keurNaam(naam, 'ics');
    return leesIcs(ontcijferd.tekst, teller);
  }
  keurNaam(naam, 'csv');
  return leesTekst(ontcijferd, teller);
}

/** A place may hold a name from the file itself: one line, of a length that fits a message. */
function toonbaar(plaats: string): string {
  return plaats.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?').slice(0, 200);
}
