import type { Bevinding, Melding, Plaats } from '../bevinding.js';
import type { GelezenRij, GelezenTabel, Leescontext, Lezingen } from '../gelezen.js';
import type { Kolomsoort } from '../kolommen.js';

/** A rule of the source linter: it looks at a whole document and answers what does not add up, never repairs. */
export interface Regel {
  readonly code: string;
  readonly naam: string;
  readonly zoek: (lezingen: Lezingen, context: Leescontext) => readonly Melding[];
}

/** The planning tables, in source order: the mijlpalen of the document. */
export function planningen({ tabellen }: Lezingen): readonly GelezenTabel[] {
  return tabellen.filter((tabel) => tabel.soort === 'planning');
}

/** The rows of the planning tables. */
export function planningrijen(lezingen: Lezingen): readonly GelezenRij[] {
  return planningen(lezingen).flatMap((tabel) => tabel.rijen);
}

/** The rows with weeks: those of the planning and of the procesbrieven. */
export function rijenMetWeken({ tabellen }: Lezingen): readonly GelezenRij[] {
  return tabellen
    .filter((tabel) => tabel.soort === 'planning' || tabel.soort === 'procesbrieven')
    .flatMap((tabel) => tabel.rijen);
}

/** The rows that explain a body: the tables of gremia. */
export function gremiarijen({ tabellen }: Lezingen): readonly GelezenRij[] {
  return tabellen.filter((tabel) => tabel.soort === 'gremia').flatMap((tabel) => tabel.rijen);
}

/** The place of a row, at its cell of this kind when it has one. */
export function plaatsVan(rij: GelezenRij, soort?: Kolomsoort): Plaats {
  const cel = soort === undefined ? undefined : rij.cellen.find((kandidaat) => kandidaat.soort === soort);
  const plaats = { regel: rij.regel, tabel: rij.tabel, rij: rij.rij };
  return cel === undefined ? plaats : { ...plaats, kolom: cel.kolom };
}

/** The places of several rows. */
export function plaatsenVan(rijen: readonly GelezenRij[], soort?: Kolomsoort): readonly Plaats[] {
  return rijen.map((rij) => plaatsVan(rij, soort));
}

/** `a, b en c`. */
export function opsomming(delen: readonly string[]): string {
  const laatste = delen.at(-1) ?? '';
  return delen.length < 2 ? laatste : `${delen.slice(0, -1).join(', ')} en ${laatste}`;
}

/** A printed text between quotes, shortened when it is long. */
export function citaat(tekst: string): string {
  const kort = tekst.replace(/\s+/g, ' ').trim();
  return `"${kort.length > 70 ? `${kort.slice(0, 67)}...` : kort}"`;
}

/** Groups what belongs together, in the order in which each group first appears. */
export function groepeer<T>(delen: readonly T[], sleutel: (deel: T) => string): readonly (readonly T[])[] {
  const groepen = new Map<string, T[]>();
  for (const deel of delen) {
    const naam = sleutel(deel);
    const groep = groepen.get(naam);
    if (groep === undefined) groepen.set(naam, [deel]);
    else groep.push(deel);
  }
  return [...groepen.values()];
}

/** How often one rule is reported: whoever has read this many of one kind repairs the document first. */
export const MEESTE_BEVINDINGEN = 5_000;

/** How many rows one bevinding names when each row is compared with many others. */
export const MEESTE_RIJEN = 100;

const EN_MEER: Melding = {
  ernst: 'let-op',
  plaatsen: [],
  uitleg: 'Dit komt nog vaker voor: hier staan alleen de eerste 5.000. Herstel die, en keur opnieuw.',
  voorstel: null,
};

/** The bevindingen of one rule; when there are too many the first ones, and one that says so. */
export function pasToe(regel: Regel, lezingen: Lezingen, context: Leescontext): readonly Bevinding[] {
  const alle = regel.zoek(lezingen, context);
  const getoond = alle.length > MEESTE_BEVINDINGEN ? [...alle.slice(0, MEESTE_BEVINDINGEN), EN_MEER] : alle;
  return getoond.map((melding) => ({ code: regel.code, regelnaam: regel.naam, ...melding }));
}
