import { dagVan } from '@routekaart/kalender';
import type { EntityManager } from 'typeorm';
import { KalenderperiodeRow } from '../kalenderperiode/kalenderperiode.row.js';
import type { NieuwFeit } from '../wijziging/verzoek.js';
import type { KalenderBestanden, VergaderschemasBestand } from './bestanden.js';
import { naamUuid } from './naam-uuid.js';

/** Inserts the national holidays, the school holidays of the region and the reces of each body. */
export async function insertKalenderperioden(
  db: EntityManager,
  trajectId: string,
  schoolregio: string,
  { feestdagen, schoolvakanties }: KalenderBestanden,
  { schemas }: VergaderschemasBestand,
): Promise<void> {
  const perioden = [
    ...feestdagen.map(({ naam, dag, hard, bron }) => ({
      laag: 'feestdag',
      naam,
      van: dag,
      tot: dag,
      hard,
      gremium: null,
      bron,
    })),
    ...schoolvakanties
      .filter(({ regio }) => regio === schoolregio)
      .map(({ naam, van, tot, bron }) => ({
        laag: 'schoolvakantie',
        naam,
        van,
        tot,
        hard: false,
        gremium: null,
        bron,
      })),
    ...schemas.flatMap(({ gremium, herkomst, recessen }) =>
      recessen.map((reces) => ({ ...reces, laag: 'reces', hard: true, gremium, bron: herkomst })),
    ),
  ];
  await db.insert(
    KalenderperiodeRow,
    perioden.map((periode, index) => ({ ...periode, trajectId, nummer: index + 1 })),
  );
}

/** The meetings that come from the plan (`bron`), or the invented ones (`voorbeeld`). */
export function vergaderFeiten(
  traject: string,
  { schemas }: VergaderschemasBestand,
  herkomst: 'bron' | 'voorbeeld',
): readonly NieuwFeit[] {
  return schemas
    .filter((schema) => schema.herkomst === herkomst)
    .flatMap(({ gremium, vergaderingen }) =>
      vergaderingen.map(({ dag, aanleverdag, besluitvormend, staat }) => ({
        soort: 'vergadering' as const,
        vergadering: {
          id: vergaderingId(traject, gremium, dag),
          gremium,
          dag: dagVan(dag),
          aanleverdag: aanleverdag === null ? null : dagVan(aanleverdag),
          staat,
          besluitvormend,
          herkomst,
          reden: null,
        },
      })),
    );
}

/** The id of the meeting that a body planned for this day. */
export function vergaderingId(traject: string, gremium: string, dag: string): string {
  return naamUuid([traject, 'vergadering', gremium, dag].join('/'));
}
