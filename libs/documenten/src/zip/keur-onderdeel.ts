import yauzl, { type Entry } from 'yauzl';
import { GRENZEN } from '../grenzen.js';
import { weiger } from '../weigering.js';

const VERSLEUTELD = 0x1;
const BESTANDSTYPE = 0xf000;
const SYMBOLISCHE_KOPPELING = 0xa000;
const OPGESLAGEN = 0;
const DEFLATE = 8;
const MACRO = /vbaproject|\/macrosheets\/|\/vbadata/i;

/** Checks one line of the directory of an archive, before anything is unpacked. */
export function keurOnderdeel(naam: string, onderdeel: Entry): void {
  if (yauzl.validateFileName(naam) !== null || naam.includes('\0')) {
    weiger('Het bestand bevat een onderdeel dat buiten zijn eigen map wil schrijven.', naam);
  }
  if ((onderdeel.generalPurposeBitFlag & VERSLEUTELD) !== 0) {
    weiger('Het bestand is met een wachtwoord beveiligd. Sla het op zonder wachtwoord.', naam);
  }
  if (((onderdeel.externalFileAttributes >>> 16) & BESTANDSTYPE) === SYMBOLISCHE_KOPPELING) {
    weiger('Het bestand bevat een verwijzing naar een bestand daarbuiten.', naam);
  }
  if (onderdeel.compressionMethod !== OPGESLAGEN && onderdeel.compressionMethod !== DEFLATE) {
    weiger('Het bestand is ingepakt op een manier die hier niet wordt gelezen.', naam);
  }
  if (MACRO.test(naam)) {
    weiger('Het bestand bevat macro’s. Sla het op als .xlsx of .docx zonder macro’s.', naam);
  }
  if (
    onderdeel.uncompressedSize > GRENZEN.verhoudingVanaf &&
    onderdeel.uncompressedSize > onderdeel.compressedSize * GRENZEN.verhouding
  ) {
    weiger('Het bestand is verdacht ver ingepakt en wordt niet uitgepakt.', naam);
  }
}
