import { leesBegrippen, leesDocumentkop, leesjaarVan } from './documentkop.js';
import type { Bijlage, GelezenTabel, Leescontext, Leesvoortgang, Lezingen } from './gelezen.js';
import { leesDocument, voegTabellenSamen } from './lees-tabellen.js';
import { leesTabel } from './lees-rijen.js';
import { herkenTabel, leesKolommen } from './kolommen.js';
import { ALGEMEEN } from './namen.js';
import { maakRegister } from './register.js';
import { zoekBevindingen } from './regels/alle.js';
import { maakWoordenboek } from './schoon.js';
import { type Document, maakTabel, type Tabel, type Tabelinvoer, type Tekstregel } from './tabel.js';

/** A document whose tables come as cells, from DOCX, XLSX or CSV. */
export interface Documentinvoer {
  readonly proza: readonly Tekstregel[];
  readonly tabellen: readonly Tabelinvoer[];
}

/**
 * Reads a bijlage with planning tables (bron 004, or of another region) into a detailplanning with bevindingen.
 * Source order and printed text are kept, nothing is repaired, what is not understood stays as text. Never throws.
 * @example leesBijlage('Week\tDatum\tWat\nWeek 4\t28-1\tBijpraten', { jaar: 2021, gremia, gemeenten, kalenderperioden })
 */
export function leesBijlage(invoer: string | Documentinvoer, context: Leescontext): Bijlage {
  const stappen = leesBijlageInStappen(invoer, context);
  let stap = stappen.next();
  while (stap.done !== true) stap = stappen.next();
  return stap.value;
}

/**
 * The same, in steps that take a moment each: who asks may do something else between two of them, and is told how far
 * the reading is.
 */
export function* leesBijlageInStappen(
  invoer: string | Documentinvoer,
  context: Leescontext,
): Generator<Leesvoortgang, Bijlage> {
  const lezingen = yield* leesLezingen(documentVan(invoer), context);
  const bevindingen = yield* zoekBevindingen(lezingen, context);
  return { ...lezingen, bevindingen };
}

function documentVan(invoer: string | Documentinvoer): Document {
  if (typeof invoer === 'string') return leesDocument(invoer);
  return { proza: invoer.proza, tabellen: voegTabellenSamen(invoer.tabellen.map(maakTabel)) };
}

function* leesLezingen(document: Document, context: Leescontext): Generator<Leesvoortgang, Lezingen> {
  const kop = leesDocumentkop(document.proza);
  const jaar = leesjaarVan(kop, context.jaar);
  const begrippen = leesBegrippen(document.proza);
  const lijst = document.tabellen.flatMap(gremianamen);
  const register = maakRegister(context.gremia, context.gemeenten, begrippen, lijst);
  const woordenboek = maakWoordenboek([
    ...document.proza.map((regel) => regel.tekst),
    ...document.tabellen.flatMap((tabel) => tabel.rijen.flatMap((rij) => rij.cellen)),
  ]);
  const middelen = { jaar: jaar.jaar, register, woordenboek };
  const totaal = document.tabellen.reduce((som, { rijen }) => som + rijen.length, 0);
  const tabellen: GelezenTabel[] = [];
  let gelezen = 0;
  for (const tabel of document.tabellen) {
    tabellen.push(yield* leesTabel(tabel, tabellen.length + 1, middelen, { gelezen, totaal }));
    gelezen += tabel.rijen.length;
  }
  return { document, kop, jaar, tabellen, begrippen, register, woordenboek };
}

/** The names in a list of gremia; none of another table. */
function gremianamen({ kop, rijen }: Tabel): readonly string[] {
  if (herkenTabel(kop) !== 'gremia') return [];
  const kolom = leesKolommen(kop).findIndex(({ soort }) => soort === 'wat');
  return rijen.map((rij) => rij.cellen[kolom]?.trim() ?? '').filter((naam) => !ALGEMEEN.test(naam));
}
