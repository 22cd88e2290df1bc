import { createHash } from 'node:crypto';

/** Chosen once, so that ids made here never meet those made from names elsewhere. */
const NAAMRUIMTE = Buffer.from('6f1e1d0c5b4a4f7e9a3c2d1b0e9f8a70', 'hex');

/**
 * The uuid (version 5, RFC 9562) of a readable name: two fresh databases give the same thing the same id.
 * @example naamUuid('GR-SDD/behandeling/1/college-GM0482')
 */
export function naamUuid(naam: string): string {
  const hash = createHash('sha1').update(NAAMRUIMTE).update(naam).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
