import type { Bewaard, Trajectbestand, Uitvoerrij } from '@routekaart/bijlage';
import { exporteerTraject } from '@routekaart/bijlage';
import { type Dag, formatIso } from '@routekaart/kalender';
import { totEnMet } from '@routekaart/traject';
import type { DataSource } from 'typeorm';
import { poolVan } from '../database/pool.js';
import { DossierRepository } from '../dossier/dossier.repository.js';
import { LEES_AANVULLING } from './aanvulling.sql.js';
import { leesKalendersets } from './kalendersets.js';

interface Aanvullingdocument {
  readonly label: string | null;
  readonly planrijen: readonly Uitvoerrij[];
  readonly kalenderbronnen: readonly string[];
  readonly gemeenten: readonly (readonly [number, string])[];
  readonly bewaard: Bewaard | null;
}

/**
 * A Traject of the database as a file; `null` when the code is unknown. With a peildatum it is the file of that day:
 * facts that were recorded later are not in it.
 */
export async function exporteerUitDatabase(
  dataSource: DataSource,
  code: string,
  peildatum: Dag | null = null,
): Promise<Trajectbestand | null> {
  const dossier = await new DossierRepository(dataSource).laad(code);
  const { rows } = await poolVan(dataSource).query({
    name: 'lees-aanvulling',
    text: LEES_AANVULLING,
    values: [code],
  });
  const [rij] = rows as readonly { readonly aanvulling: Aanvullingdocument }[];
  if (dossier === null || rij === undefined) return null;
  const { bewaard, gemeenten, ...aanvulling } = rij.aanvulling;
  return exporteerTraject(peildatum === null ? dossier : totEnMet(dossier, peildatum), {
    ...aanvulling,
    gemeenten: new Map(gemeenten),
    kalendersets: leesKalendersets(),
    bewaard: { ...bewaard, ...(peildatum === null ? {} : { peildatum: formatIso(peildatum) }) },
  });
}
