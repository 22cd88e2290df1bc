import { instant } from '../dossier/dossier.sql.js';

const FEED = `SELECT f.id, t.code AS traject, f.soort, f.code, f.rol, f.door, f.subject, f.gemeente_code AS gemeente,
    ${instant('f.op')} AS op, ${instant('i.op')} AS "ingetrokkenOp"
  FROM agendafeed f JOIN traject t ON t.id = f.traject_id
  LEFT JOIN agendafeed_intrekking i ON i.agendafeed_id = f.id`;

/** Parameters: id, code of the Traject, soort, code, hash, sleutel, rol, door, gemeente, subject, op. No row: key in use. */
export const MAAK_FEED = `INSERT INTO agendafeed
    (id, traject_id, soort, code, token_hash, sleutel, rol, door, gemeente_code, subject, op)
  SELECT $1, id, $3, $4, $5, $6, $7, $8, $9, $10, $11::timestamptz FROM traject WHERE code = $2
  ON CONFLICT ON CONSTRAINT agendafeed_sleutel_key DO NOTHING`;

/** Parameters: the code of the Traject, the key. */
export const FEED_MET_SLEUTEL = `${FEED} WHERE t.code = $1 AND f.sleutel = $2`;

/** Parameter: the hash. Only an address that still works. */
export const FEED_MET_TOKEN = `${FEED} WHERE f.token_hash = $1 AND i.agendafeed_id IS NULL`;

/** Only what was made before the subject was kept goes by the name of its maker. */
const VAN_MAKER = `f.rol = $1 AND f.gemeente_code IS NOT DISTINCT FROM $3
  AND CASE WHEN f.subject IS NULL THEN f.door = $2 ELSE f.subject = $4 END`;

/** Parameters: rol, door, gemeente, subject, the code of the Traject. The newest first. */
export const FEEDS_VAN = `${FEED} WHERE ${VAN_MAKER} AND t.code = $5 ORDER BY f.op DESC, f.id`;

/** Parameters: rol, door, gemeente, subject, the id. */
export const FEED_VAN = `${FEED} WHERE ${VAN_MAKER} AND f.id = $5`;

/** Parameters: rol, door, gemeente, subject, the id, op. What was withdrawn stays as it was. */
export const TREK_FEED_IN = `INSERT INTO agendafeed_intrekking (agendafeed_id, rol, door, op)
  SELECT f.id, $1, $2, $6::timestamptz FROM agendafeed f WHERE ${VAN_MAKER} AND f.id = $5
  ON CONFLICT DO NOTHING`;
