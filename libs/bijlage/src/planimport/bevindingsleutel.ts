import type { Bevinding, Plaats } from '../bevinding.js';
import type { GelezenRij, GelezenTabel } from '../gelezen.js';

/** The first rows of a bevinding about many, and how many there are, tell it from another. */
const PLAATSEN = 100;

/** A bevinding by which it can be called, and the activiteiten whose rows it is about. */
export interface Importbevinding extends Bevinding {
  /** The same in every import that finds the same in the same cells, whatever the line or the format. */
  readonly sleutel: string;
  readonly activiteiten: readonly string[];
}

/**
 * The key of each bevinding: its code and a mark of its words and of the rows it is about. Equal ones are numbered.
 * @example bevindingsleutels(bijlage.bevindingen, bijlage.tabellen)[0] // 'DATUM_OP_FEESTDAG-1x7k2q9'
 */
export function bevindingsleutels(
  bevindingen: readonly Bevinding[],
  tabellen: readonly GelezenTabel[],
): readonly string[] {
  const keer = new Map<string, number>();
  const tekstVan = rijlezer(tabellen);
  return bevindingen.map(({ code, uitleg, plaatsen }) => {
    const rijen = plaatsen.slice(0, PLAATSEN).map(tekstVan);
    const basis = `${code}-${merk([uitleg, String(plaatsen.length), ...rijen].join('\n'))}`;
    const nummer = (keer.get(basis) ?? 0) + 1;
    keer.set(basis, nummer);
    return nummer === 1 ? basis : `${basis}-${String(nummer)}`;
  });
}

/** The cells of a row as one text; each is made once. */
function rijlezer(tabellen: readonly GelezenTabel[]): (plaats: Plaats) => string {
  const teksten = new Map<GelezenRij, string>();
  return ({ tabel, rij }) => {
    const gevonden =
      tabel === undefined || rij === undefined ? undefined : tabellen[tabel - 1]?.rijen[rij - 1];
    if (gevonden === undefined) return '';
    const bekend = teksten.get(gevonden);
    if (bekend !== undefined) return bekend;
    const tekst = gevonden.cellen.map(({ ruw }) => ruw.replace(/\s+/gu, ' ').trim()).join('\t');
    teksten.set(gevonden, tekst);
    return tekst;
  };
}

/** Two FNV-1a marks of 32 bits, the second over the text backwards: enough to tell the bevindingen of a traject apart. */
function merk(tekst: string): string {
  let voor = 0x811c9dc5;
  let achter = 0x811c9dc5;
  for (let plaats = 0; plaats < tekst.length; plaats += 1) {
    voor = Math.imul(voor ^ tekst.charCodeAt(plaats), 0x01000193);
    achter = Math.imul(achter ^ tekst.charCodeAt(tekst.length - 1 - plaats), 0x01000193);
  }
  return `${(voor >>> 0).toString(36)}${(achter >>> 0).toString(36)}`;
}
