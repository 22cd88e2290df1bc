import { GRENZEN } from '../grenzen.js';
import { weiger } from '../weigering.js';

/** One record of a text file: the line on which it begins (1 = first) and its fields. */
export interface Tekstrecord {
  readonly regel: number;
  readonly velden: readonly string[];
}

interface Veld {
  readonly tekst: string;
  readonly einde: number;
}

/**
 * Splits text into records and fields (RFC 4180, any line ending, also mixed). A field in quotes may hold line ends
 * and doubled quotes; a quote that does not close properly is an ordinary character, as in text pasted from Word.
 */
export function* leesRecords(tekst: string, scheiding: string): Generator<Tekstrecord> {
  const gewoon = new RegExp(`[^\\r\\n${scheiding === '|' ? '\\|' : scheiding}]*`, 'y');
  let plaats = 0;
  let regel = 1;
  while (plaats < tekst.length) {
    const begin = plaats;
    const velden: string[] = [];
    for (;;) {
      const veld = leesVeld(tekst, plaats, scheiding, gewoon);
      velden.push(veld.tekst);
      plaats = veld.einde;
      if (tekst[plaats] !== scheiding) break;
      plaats += 1;
    }
    if (tekst[plaats] === '\r') plaats += 1;
    if (tekst[plaats] === '\n') plaats += 1;
    yield { regel, velden };
    regel += aantalRegeleinden(tekst, begin, plaats);
  }
}

/** Refuses a line that no planning has, before anything is split. */
export function keurRegels(tekst: string): void {
  let begin = 0;
  let regel = 1;
  for (let plaats = 0; plaats < tekst.length; plaats += 1) {
    const teken = tekst.charCodeAt(plaats);
    if (teken === 10 || teken === 13) {
      begin = plaats + 1;
      if (teken === 10 || tekst.charCodeAt(plaats + 1) !== 10) regel += 1;
    } else if (plaats - begin >= GRENZEN.regelTekens) {
      weiger('Een regel is langer dan 100.000 tekens.', `regel ${regel}`);
    }
  }
}

function leesVeld(tekst: string, begin: number, scheiding: string, gewoon: RegExp): Veld {
  const aangehaald = tekst[begin] === '"' ? leesAangehaald(tekst, begin, scheiding) : null;
  if (aangehaald !== null) return aangehaald;
  gewoon.lastIndex = begin;
  const veld = gewoon.exec(tekst)?.[0] ?? '';
  return { tekst: veld, einde: begin + veld.length };
}

/** The field in quotes that begins here; null when the closing quote is missing or something follows it. */
function leesAangehaald(tekst: string, begin: number, scheiding: string): Veld | null {
  const grens = begin + GRENZEN.celTekens * 2;
  let slot = tekst.indexOf('"', begin + 1);
  while (slot !== -1 && slot < grens && tekst[slot + 1] === '"') slot = tekst.indexOf('"', slot + 2);
  if (slot === -1 || slot >= grens) return null;
  const na = tekst[slot + 1];
  if (na !== undefined && na !== scheiding && na !== '\r' && na !== '\n') return null;
  return { tekst: tekst.slice(begin + 1, slot).replaceAll('""', '"'), einde: slot + 1 };
}

function aantalRegeleinden(tekst: string, begin: number, einde: number): number {
  let aantal = 0;
  for (let plaats = begin; plaats < einde; plaats += 1) {
    const teken = tekst.charCodeAt(plaats);
    if (teken === 10 || (teken === 13 && tekst.charCodeAt(plaats + 1) !== 10)) aantal += 1;
  }
  return aantal;
}
