import { maakXmlTekst } from '../xml/xml-tekens.js';

// Characters that XML readers change (CR) or that the writing library drops though XML allows them.
const TE_CODEREN =
  /[\r\u007f-\u009f\ufdd0-\ufdef\ufffd]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/g;
const LIJKT_GECODEERD = /_(?=x[0-9a-f]{4}_)/gi;

/**
 * A text as it stands in the shared strings of a workbook, so that every spreadsheet reads back the same characters:
 * `_xHHHH_` for what XML or the library would lose, and for an underscore that would be read as such a code.
 */
export function codeerXlsx(tekst: string): string {
  const veilig = maakXmlTekst(tekst)
    .replace(LIJKT_GECODEERD, '_x005F_')
    .replace(TE_CODEREN, (tekens) => tekens.split('').map(code).join(''));
  // The library keeps its texts as keys of an object: `constructor` would find a function instead of a number.
  return veilig in {} ? code(veilig.charAt(0)) + veilig.slice(1) : veilig;
}

function code(teken: string): string {
  return `_x${teken.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
