import type { Proefbank } from '../databases.js';
import { metVerbinding } from '../databases.js';
import type { Uitgever } from '../uitgever.js';
import type { Correctiecel } from './correctie.js';

interface Rij extends Omit<Correctiecel, 'token'> {
  readonly rol: string;
  readonly gemeente: string;
}

/** The decisions of colleges that somebody can correct, at most this many. */
export async function correctiecellen(
  { url, traject }: Proefbank,
  uitgever: Uitgever,
  hoogstens: number,
): Promise<readonly Correctiecel[]> {
  const { rows } = await metVerbinding(url, (db) =>
    db.query<Rij>(
      `SELECT b.id AS behandeling, f.id AS besluit, f.dag::text AS dag, b.versie, g.beheerrol AS rol,
         b.gemeente_code AS gemeente
       FROM besluit f JOIN behandeling b ON b.traject_id = f.traject_id AND b.id = f.behandeling_id
       JOIN gremium g ON g.traject_id = b.traject_id AND g.code = b.gremium
       JOIN traject t ON t.id = b.traject_id
       WHERE t.code = $1 AND b.gemeente_code IS NOT NULL
         AND NOT EXISTS (SELECT FROM besluit n WHERE n.vervangt = f.id)
       ORDER BY b.gemeente_code LIMIT $2`,
      [traject, hoogstens],
    ),
  );
  return Promise.all(
    rows.map(async ({ rol, gemeente, ...cel }) => ({ ...cel, token: await uitgever.token(rol, gemeente) })),
  );
}
