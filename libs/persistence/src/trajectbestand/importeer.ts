import type { Fout, Trajectbestand } from '@routekaart/bijlage';
import { controleerTrajectbestand } from '@routekaart/bijlage';
import type { DataSource, EntityManager } from 'typeorm';
import type { Verbinding } from '../database/pool.js';
import { legVastInTransaction } from '../wijziging/vastleggen.js';
import { onderwerpTekst } from '../wijziging/verzoek.js';
import { insertKalender } from './insert-kalender.js';
import { insertOpzet } from './insert-opzet.js';
import { insertPlan } from './insert-plan.js';
import type { Bestandsvastlegging } from './vastleggingen.js';
import { vastleggingenVan } from './vastleggingen.js';
import { leesKalendersets } from './kalendersets.js';

/** Any number, as long as two programs that load a Traject at the same time use the same one. */
const SLOT = 7_237_612;

export type Importuitkomst =
  | { readonly kind: 'geladen'; readonly code: string; readonly versie: number }
  /** A Traject with this code is there already; nothing changed. */
  | { readonly kind: 'bestaat-al'; readonly code: string }
  | { readonly kind: 'geweigerd'; readonly fouten: readonly Fout[] };

/** Who loaded a file: kept with each of its changes, because their author is the one that the file names. */
export interface Inlezer {
  readonly rol: string;
  readonly door: string;
}

/**
 * Loads a Traject from its file, in one transaction: all of it or nothing. A Traject that exists is left alone. Two
 * fresh databases that load one file become equal. `ingelezenOp` (ISO instant) dates what the file does not date.
 */
export async function importeerTraject(
  dataSource: DataSource,
  bestand: Trajectbestand,
  ingelezenOp: string = new Date().toISOString(),
  inlezer: Inlezer | null = null,
): Promise<Importuitkomst> {
  const fouten = controleerTrajectbestand(bestand);
  if (fouten.length > 0) return { kind: 'geweigerd', fouten };
  const { code } = bestand.traject;
  const uitkomst = await dataSource.transaction(async (db): Promise<Importuitkomst> => {
    await db.query('SELECT pg_advisory_xact_lock($1)', [SLOT]);
    const aanwezig: unknown[] = await db.query('SELECT FROM traject WHERE code = $1', [code]);
    if (aanwezig.length > 0) return { kind: 'bestaat-al', code };

    const trajectId = await insertOpzet(db, bestand);
    await insertPlan(db, trajectId, bestand);
    await insertKalender(db, trajectId, bestand, leesKalendersets());
    return {
      kind: 'geladen',
      code,
      versie: await legAllesVast(db, trajectId, bestand, { op: ingelezenOp, inlezer }),
    };
  });
  if (uitkomst.kind === 'geladen') {
    // Until PostgreSQL has counted the rows itself it would plan the first reads for empty tables.
    await dataSource.query(
      `ANALYZE ${dataSource.entityMetadatas.map(({ tableName }) => tableName).join(', ')}`,
    );
  }
  return uitkomst;
}

async function legAllesVast(
  db: EntityManager,
  trajectId: string,
  bestand: Trajectbestand,
  { op, inlezer }: { readonly op: string; readonly inlezer: Inlezer | null },
): Promise<number> {
  const verbinding = (await db.queryRunner?.connect()) as Verbinding;
  const versies = new Map<string, number>();
  let versie = 0;
  const resultaat = inlezer === null ? null : { ingelezen: { ...inlezer, op } };
  for (const vastlegging of vastleggingenVan(bestand, op)) {
    versie = await legVast(verbinding, { id: trajectId, versie }, versies, { ...vastlegging, resultaat });
  }
  return versie;
}

async function legVast(
  verbinding: Verbinding,
  traject: { readonly id: string; readonly versie: number },
  versies: Map<string, number>,
  { verzoek, onderwerp, feiten, resultaat }: Bestandsvastlegging & { readonly resultaat: object | null },
): Promise<number> {
  const sleutel = onderwerp === null ? '' : onderwerpTekst(onderwerp);
  const versie = onderwerp?.soort === 'traject' ? traject.versie : (versies.get(sleutel) ?? 0);
  const nieuw = await legVastInTransaction(verbinding, traject, {
    verzoek,
    onderwerp: onderwerp === null ? null : { ...onderwerp, versie },
    feiten,
    resultaat,
  });
  if (nieuw === null) throw new Error(`het trajectbestand noemt een onbekend onderwerp: ${sleutel}`);
  versies.set(sleutel, versie + 1);
  return nieuw.volgnummer;
}
