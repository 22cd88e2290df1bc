import type { Bestandssoort } from './gelezen.js';
import { GRENZEN } from './grenzen.js';
import { weiger } from './weigering.js';

/** The container that the first bytes show; what is in an archive shows only when it is open. */
export type Omhulsel = 'zip' | 'tekst';

const PROGRAMMA = 'Het bestand is een programma en wordt niet gelezen.';
const OUD_OFFICE = 'Het bestand heeft de oude opmaak van Office. Sla het op als .xlsx of .docx.';
const VERKEERD = 'Dit soort bestand wordt hier niet gelezen. Gebruik .xlsx, .docx, .csv of .ics.';
const WACHTWOORD = 'Het bestand is met een wachtwoord beveiligd. Sla het op zonder wachtwoord.';

/** The first bytes of files that are refused, each with its reason. */
const GEWEIGERD: readonly (readonly [string, string])[] = [
  ['\x7fELF', PROGRAMMA],
  ['\xcf\xfa\xed\xfe', PROGRAMMA],
  ['\xca\xfe\xba\xbe', PROGRAMMA],
  ['#!', PROGRAMMA],
  ['%PDF', 'Een pdf wordt hier niet gelezen. Gebruik het Word- of Excel-bestand.'],
  ['{\\rtf', 'Een rtf-bestand wordt hier niet gelezen. Sla het op als .docx.'],
  ['Rar!', VERKEERD],
  ['7z\xbc\xaf', VERKEERD],
  ['\x1f\x8b', VERKEERD],
  ['\x89PNG', VERKEERD],
  ['\xff\xd8\xff', VERKEERD],
  ['GIF8', VERKEERD],
];
const OLE = '\xd0\xcf\x11\xe0';
const VERSLEUTELD_OFFICE = Buffer.from('EncryptedPackage', 'utf16le');
const EXTENSIES: Readonly<Record<string, readonly Bestandssoort[]>> = {
  csv: ['csv', 'tsv'],
  tsv: ['csv', 'tsv'],
  tab: ['csv', 'tsv'],
  txt: ['csv', 'tsv'],
  xlsx: ['xlsx'],
  xlsm: [],
  xls: [],
  docx: ['docx'],
  docm: [],
  doc: [],
  ics: ['ics'],
};
const NAMEN: Readonly<Record<Bestandssoort, string>> = {
  csv: 'een tekstbestand',
  tsv: 'een tekstbestand',
  docx: 'een Word-bestand',
  xlsx: 'een Excel-bestand',
  ics: 'een agenda',
};

/** Recognises by the bytes alone what it could be; refuses what it certainly is not, by size first. */
export function herkenOmhulsel(inhoud: Uint8Array): Omhulsel {
  if (inhoud.length === 0) weiger('Het bestand is leeg.');
  if (inhoud.length > GRENZEN.bestand) weiger('Het bestand is groter dan 5 MB.');
  if (inhoud.length < 2) weiger('Het bestand bevat geen tabel.');
  const begin = Buffer.from(inhoud.subarray(0, 8)).toString('latin1');
  if (begin.startsWith('PK\x03\x04')) return 'zip';
  if (/^PK[\x05\x07]/.test(begin)) weiger('Het bestand is een leeg of beschadigd archief.');
  if (begin.startsWith('MZ') && inhoud.subarray(0, 512).includes(0)) weiger(PROGRAMMA);
  if (begin.startsWith(OLE)) weiger(bevatWachtwoord(inhoud) ? WACHTWOORD : OUD_OFFICE);
  const gevonden = GEWEIGERD.find(([bytes]) => begin.startsWith(bytes));
  if (gevonden !== undefined) weiger(gevonden[1]);
  return 'tekst';
}

/** What the parts of an archive make of it. */
export function herkenArchief(namen: readonly string[]): 'docx' | 'xlsx' {
  if (namen.includes('xl/workbook.xml')) return 'xlsx';
  if (namen.includes('word/document.xml')) return 'docx';
  if (namen.includes('xl/workbook.bin'))
    weiger('Een binair Excel-bestand wordt niet gelezen. Sla het op als .xlsx.');
  if (namen.includes('mimetype'))
    weiger('Een OpenDocument-bestand wordt niet gelezen. Sla het op als .xlsx of .docx.');
  return weiger('Het bestand is een archief, geen Excel- of Word-bestand.');
}

/** What a text is; a web page or XML is refused, however it is named. */
export function herkenTekst(tekst: string): 'ics' | 'tabellen' {
  const begin = tekst.slice(0, 200).trimStart().toLowerCase();
  if (begin.startsWith('begin:vcalendar')) return 'ics';
  if (begin.startsWith('<!doctype') || begin.startsWith('<html') || begin.startsWith('<?xml'))
    weiger(VERKEERD);
  return 'tabellen';
}

/** Refuses a file whose name promises something else than it is: the sender may have picked the wrong one. */
export function keurNaam(naam: string, soort: Bestandssoort): void {
  const extensie = /\.([a-z0-9]{1,5})$/i.exec(naam)?.[1]?.toLowerCase();
  if (extensie === undefined || !Object.hasOwn(EXTENSIES, extensie)) return;
  if (EXTENSIES[extensie]?.includes(soort) === true) return;
  weiger(`De naam eindigt op .${extensie}, maar de inhoud is ${NAMEN[soort]}.`);
}

function bevatWachtwoord(inhoud: Uint8Array): boolean {
  return Buffer.from(inhoud.buffer, inhoud.byteOffset, inhoud.byteLength).includes(VERSLEUTELD_OFFICE);
}
