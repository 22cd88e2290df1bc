import { instant } from '../dossier/dossier.sql.js';
import type { OnderwerpSoort } from './verzoek.js';

/** The channel on which a new versie of a dossier is announced, as `<code>:<versie>`. */
export const DOSSIERKANAAL = 'routekaart_dossier';

/**
 * Parameter 1: the code of the Traject. Who holds this lock may number the next Wijziging; a sequence would give
 * out numbers before it is known who is first.
 */
export const VERGRENDEL_TRAJECT = 'SELECT id, versie FROM traject WHERE code = $1 FOR UPDATE';

/** Parameters: the Traject, the idempotency key. Asked after the lock, so that the winner of a race is seen. */
export const ZOEK_SLEUTEL = `SELECT volgnummer, verzoek_hash AS "verzoekHash", rol, door,
    gemeente_code AS gemeente, resultaat
  FROM wijziging WHERE traject_id = $1 AND sleutel = $2`;

const KOLOMMEN = `w.volgnummer, w.handeling, w.rol, w.door, w.gemeente_code AS gemeente,
  ${instant('w.op')} AS op, w.dag - DATE '1970-01-01' AS dag, w.bron`;

/** Parameters: the code of the Traject, the onderwerp as text. */
export const LAATSTE_WIJZIGING = `SELECT ${KOLOMMEN}
  FROM wijziging w JOIN traject t ON t.id = w.traject_id
  WHERE t.code = $1 AND w.onderwerp = $2 ORDER BY w.volgnummer DESC LIMIT 1`;

/** Parameter: the code of the Traject. Any change is one of the Traject as a whole. */
export const LAATSTE_WIJZIGING_VAN_TRAJECT = `SELECT ${KOLOMMEN}
  FROM wijziging w JOIN traject t ON t.id = w.traject_id
  WHERE t.code = $1 ORDER BY w.volgnummer DESC LIMIT 1`;

/** What has a versie of its own beside that of the Traject. */
type Onderdeel = Exclude<OnderwerpSoort, 'traject'>;

const VERHOOG: Readonly<Record<Onderdeel, string>> = {
  behandeling: 'UPDATE behandeling SET versie = versie + 1 WHERE traject_id = $1 AND id = $13::uuid',
  activiteit: 'UPDATE activiteit SET versie = versie + 1 WHERE traject_id = $1 AND code = $13',
  gremium: 'UPDATE gremium SET versie = versie + 1 WHERE traject_id = $1 AND code = $13',
};

/** Parameters: the Traject, the codes of activiteiten that a change of the whole Traject plans. */
export const VERHOOG_GEPLAND =
  'UPDATE activiteit SET versie = versie + 1 WHERE traject_id = $1 AND code = ANY ($2::text[])';

/** Parameters: the Traject, the codes of bodies whose meetings a change of the whole Traject changes. */
export const VERHOOG_VERGADERD =
  'UPDATE gremium SET versie = versie + 1 WHERE traject_id = $1 AND code = ANY ($2::text[])';

/** The present versie of an onderwerp. Parameters: the Traject, the id or code. */
export const VERSIE_VAN: Readonly<Record<OnderwerpSoort, string>> = {
  behandeling: 'SELECT versie FROM behandeling WHERE traject_id = $1 AND id = $2::uuid',
  activiteit: 'SELECT versie FROM activiteit WHERE traject_id = $1 AND code = $2',
  gremium: 'SELECT versie FROM gremium WHERE traject_id = $1 AND code = $2',
  traject: 'SELECT versie FROM traject WHERE id = $1 AND code = $2',
};

/**
 * Numbers and records a Wijziging, and announces it at the commit; no row when the condition does not hold.
 * Parameters: 1 Traject, 2 its versie, 3 sleutel, 4 hash, 5 handeling, 6 onderwerp, 7 rol, 8 door, 9 gemeente,
 * 10 op, 11 bron, 12 resultaat.
 */
const leg = (conditie: string): string => `kop AS (
    UPDATE traject SET versie = versie + 1 WHERE id = $1 AND versie = $2 ${conditie} RETURNING id, code, versie
  ), nieuw AS (
    INSERT INTO wijziging (traject_id, volgnummer, sleutel, verzoek_hash, handeling, onderwerp, rol, door,
      gemeente_code, op, dag, bron, resultaat)
    SELECT id, versie, $3, $4, $5, $6, $7, $8, $9, $10::timestamptz,
      ($10::timestamptz AT TIME ZONE 'Europe/Amsterdam')::date, $11, $12::jsonb FROM kop
    RETURNING volgnummer, op, dag
  )
  SELECT volgnummer, ${instant('op')} AS op, dag - DATE '1970-01-01' AS dag,
    pg_notify('${DOSSIERKANAAL}', code || ':' || volgnummer) FROM nieuw, kop`;

/** A Wijziging of the Traject as a whole. */
export const LEG_TRAJECT_VAST = `WITH ${leg('')}`;

/** A Wijziging of one onderwerp: only when it still has the versie of parameter 14. Parameter 13: its id or code. */
export function legOnderwerpVast(soort: Onderdeel): string {
  return `WITH onderwerp AS (${VERHOOG[soort]} AND versie = $14 RETURNING versie),
  ${leg('AND EXISTS (SELECT FROM onderwerp)')}`;
}
