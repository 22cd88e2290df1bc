import type { Documentinvoer, Importbevinding } from '@routekaart/bijlage';
import type { DataSource } from 'typeorm';
import { poolVan, type Verbinding } from '../database/pool.js';

/** An import as it is kept: what was read, and what did not add up. */
export interface Bewaardeimport {
  readonly editie: number;
  readonly bestand: string;
  readonly soort: string;
  readonly hash: string;
  readonly jaar: number;
  readonly document: Documentinvoer;
  readonly bevindingen: readonly Importbevinding[];
}

const LAAD_IMPORT = `SELECT i.editie, i.bestand, i.soort, i.hash, i.jaar, i.document, i.bevindingen
  FROM planimport i JOIN traject t ON t.id = i.traject_id WHERE t.code = $1 AND i.editie = $2`;

/** Reads imports of the planning. They are too large for a Dossier, and never change. */
export class PlanimportRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The import that made this edition; `null` when the edition came in another way. */
  async laad(
    traject: string,
    editie: number,
    verbinding: Verbinding = poolVan(this.dataSource),
  ): Promise<Bewaardeimport | null> {
    const { rows } = await verbinding.query({
      name: 'laad-planimport',
      text: LAAD_IMPORT,
      values: [traject, editie],
    });
    const [bewaard] = rows as readonly Bewaardeimport[];
    return bewaard ?? null;
  }
}
