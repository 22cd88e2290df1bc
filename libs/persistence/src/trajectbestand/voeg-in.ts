import type { EntityManager, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';

/** PostgreSQL takes 65,535 parameters in one statement; no table here has more than fifteen columns. */
const RIJEN_PER_KEER = 4_000;

/** Inserts rows, a few thousand at a time; nothing when there are none. */
export async function voegIn<Row extends ObjectLiteral>(
  db: EntityManager,
  tabel: EntityTarget<Row>,
  rijen: readonly QueryDeepPartialEntity<Row>[],
): Promise<void> {
  for (let begin = 0; begin < rijen.length; begin += RIJEN_PER_KEER) {
    await db.insert(tabel, rijen.slice(begin, begin + RIJEN_PER_KEER));
  }
}
