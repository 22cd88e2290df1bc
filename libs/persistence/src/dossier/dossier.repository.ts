import type { Dossier } from '@routekaart/traject';
import type { DataSource } from 'typeorm';
import { poolVan } from '../database/pool.js';
import type { Verbinding } from '../database/pool.js';
import type { DossierDocument } from './dossier-document.js';
import { toDossier } from './dossier.mapper.js';
import { LAAD_DOSSIER } from './dossier.sql.js';

/** A Traject as it stands in a list. */
export interface TrajectKop {
  readonly code: string;
  readonly naam: string;
  readonly voorbeeld: boolean;
  /** What to show wherever dates of an example show, `null` for a real Traject. */
  readonly label: string | null;
  readonly versie: number;
}

/** Reads dossiers. Each question is one prepared statement, whatever the number of gemeenten. */
export class DossierRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** All trajecten, by code. */
  async trajecten(verbinding?: Verbinding): Promise<readonly TrajectKop[]> {
    return this.vraag<TrajectKop>(verbinding, {
      name: 'trajecten',
      text: 'SELECT code, naam, voorbeeld, label, versie FROM traject ORDER BY code COLLATE "C"',
      values: [],
    });
  }

  /** Everything ever recorded about a Traject; `null` when the code is unknown. */
  async laad(code: string, verbinding?: Verbinding): Promise<Dossier | null> {
    const [rij] = await this.vraag<{ readonly dossier: DossierDocument }>(verbinding, {
      name: 'laad-dossier',
      text: LAAD_DOSSIER,
      values: [code],
    });
    return rij === undefined ? null : toDossier(rij.dossier);
  }

  /** The versie of the dossier as it is now; `null` when the code is unknown. */
  async versie(code: string, verbinding?: Verbinding): Promise<number | null> {
    const [rij] = await this.vraag<{ readonly versie: number }>(verbinding, {
      name: 'versie-van-dossier',
      text: 'SELECT versie FROM traject WHERE code = $1',
      values: [code],
    });
    return rij?.versie ?? null;
  }

  private async vraag<Rij>(
    verbinding: Verbinding = poolVan(this.dataSource),
    vraag: { readonly name: string; readonly text: string; readonly values: unknown[] },
  ): Promise<readonly Rij[]> {
    const { rows } = await verbinding.query(vraag);
    return rows as readonly Rij[];
  }
}
