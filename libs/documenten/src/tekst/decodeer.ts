import { weiger } from '../weigering.js';
import { isXmlTekst } from '../xml/xml-tekens.js';

/** A text file as characters, and whether that took a guess. */
export interface Ontcijferd {
  readonly tekst: string;
  readonly gegokt: boolean;
}

// Windows-1252 where it differs from Latin-1. TextDecoder of Node 20 reads these bytes as control characters.
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** UTF-16 and UTF-8 by their mark, UTF-8 when the bytes are valid UTF-8, else Windows-1252 as a guess. */
export function decodeer(inhoud: Uint8Array): Ontcijferd {
  const { tekst, gegokt } = kiesTekenset(inhoud);
  if (isXmlTekst(tekst)) return { tekst, gegokt };
  const regels = tekst.split('\n');
  const regel = regels.findIndex((inhoudRegel) => !isXmlTekst(inhoudRegel)) + 1;
  return weiger('Het bestand bevat tekens die in tekst niet voorkomen.', `regel ${regel}`);
}

function kiesTekenset(inhoud: Uint8Array): Ontcijferd {
  const [eerste, tweede] = inhoud;
  if (eerste === 0xff && tweede === 0xfe) return { tekst: leesAls('utf-16le', inhoud), gegokt: false };
  if (eerste === 0xfe && tweede === 0xff) return { tekst: leesAls('utf-16be', inhoud), gegokt: false };
  try {
    return { tekst: new TextDecoder('utf-8', { fatal: true }).decode(inhoud), gegokt: false };
  } catch {
    return { tekst: leesWindows1252(inhoud), gegokt: true };
  }
}

function leesAls(tekenset: string, inhoud: Uint8Array): string {
  try {
    return new TextDecoder(tekenset, { fatal: true }).decode(inhoud);
  } catch {
    return weiger('Het bestand noemt zich UTF-16, maar is dat niet.');
  }
}

function leesWindows1252(inhoud: Uint8Array): string {
  const latin1 = Buffer.from(inhoud.buffer, inhoud.byteOffset, inhoud.byteLength).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (teken) => WINDOWS_1252[teken.charCodeAt(0) - 0x80] ?? teken);
}
