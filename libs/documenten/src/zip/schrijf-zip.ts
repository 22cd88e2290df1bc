import { crc32 } from 'node:zlib';

/** One file in an archive. */
export interface Onderdeel {
  readonly naam: string;
  readonly inhoud: Uint8Array;
}

const DATUM_1980 = 33;
const UTF8_NAAM = 0x800;

/** An archive of these parts without compression: what a library gets to read is only what was checked before. */
export function schrijfZip(onderdelen: readonly Onderdeel[]): Buffer {
  const delen: Buffer[] = [];
  const gids: Buffer[] = [];
  let plaats = 0;
  for (const { naam, inhoud } of onderdelen) {
    const naamBytes = Buffer.from(naam, 'utf8');
    const kop = gedeeldeKop(naamBytes.length, inhoud);
    const lokaal = Buffer.concat([uint32(0x04034b50), kop, naamBytes]);
    gids.push(
      Buffer.concat([uint32(0x02014b50), uint16(20), kop, Buffer.alloc(10), uint32(plaats), naamBytes]),
    );
    delen.push(lokaal, Buffer.from(inhoud.buffer, inhoud.byteOffset, inhoud.byteLength));
    plaats += lokaal.length + inhoud.length;
  }
  const gidsBytes = Buffer.concat(gids);
  const aantal = uint16(onderdelen.length);
  const slot = [
    uint32(0x06054b50),
    uint32(0),
    aantal,
    aantal,
    uint32(gidsBytes.length),
    uint32(plaats),
    uint16(0),
  ];
  return Buffer.concat([...delen, gidsBytes, ...slot]);
}

/** The 26 bytes that the local header and the directory have in common: version up to the length of the extras. */
function gedeeldeKop(naamLengte: number, inhoud: Uint8Array): Buffer {
  return Buffer.concat([
    uint16(20),
    uint16(UTF8_NAAM),
    uint16(0),
    uint16(0),
    uint16(DATUM_1980),
    uint32(crc32(inhoud)),
    uint32(inhoud.length),
    uint32(inhoud.length),
    uint16(naamLengte),
    uint16(0),
  ]);
}

function uint16(getal: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(getal);
  return bytes;
}

function uint32(getal: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(getal);
  return bytes;
}
