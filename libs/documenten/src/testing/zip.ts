import { crc32, deflateRawSync } from 'node:zlib';

/** A part of an archive that may lie about itself. */
export interface Proefdeel {
  readonly naam: string;
  readonly inhoud: Uint8Array | string;
  /** The packed bytes, when `inhoud` would be too much to hold. */
  readonly ingepakt?: Buffer;
  /** The unpacked size that both headers claim; the real one when left out. */
  readonly beweerdeGrootte?: number;
  /** Bit 0 claims encryption. */
  readonly vlaggen?: number;
  /** The upper half holds the Unix mode: 0xa1ff for a symbolic link. */
  readonly attributen?: number;
  readonly methode?: number;
}

/** An archive in which every header says what the test wants it to say. */
export function maakZip(delen: readonly Proefdeel[]): Buffer {
  const lokaal: Buffer[] = [];
  const gids: Buffer[] = [];
  let plaats = 0;
  for (const deel of delen) {
    const inhoud = Buffer.from(deel.inhoud);
    const ingepakt = deel.ingepakt ?? deflateRawSync(inhoud);
    const naam = Buffer.from(deel.naam, 'utf8');
    const kop = Buffer.alloc(26);
    kop.writeUInt16LE(20, 0);
    kop.writeUInt16LE(0x800 | (deel.vlaggen ?? 0), 2);
    kop.writeUInt16LE(deel.methode ?? 8, 4);
    kop.writeUInt16LE(33, 8);
    kop.writeUInt32LE(crc32(inhoud), 10);
    kop.writeUInt32LE(ingepakt.length, 14);
    kop.writeUInt32LE(deel.beweerdeGrootte ?? inhoud.length, 18);
    kop.writeUInt16LE(naam.length, 22);
    const staart = Buffer.alloc(14);
    staart.writeUInt32LE(deel.attributen ?? 0, 6);
    staart.writeUInt32LE(plaats, 10);
    gids.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), kop, staart, naam);
    const deze = [Buffer.from('PK\x03\x04', 'latin1'), kop, naam, ingepakt];
    lokaal.push(...deze);
    plaats += deze.reduce((som, { length }) => som + length, 0);
  }
  const gidsBytes = Buffer.concat(gids);
  const slot = Buffer.alloc(22);
  slot.write('PK\x05\x06', 'latin1');
  slot.writeUInt16LE(delen.length, 8);
  slot.writeUInt16LE(delen.length, 10);
  slot.writeUInt32LE(gidsBytes.length, 12);
  slot.writeUInt32LE(plaats, 16);
  return Buffer.concat([...lokaal, gidsBytes, slot]);
}
