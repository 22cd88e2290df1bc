import { type Trajectbestand, leesCyclus, standaardVan } from '@routekaart/bijlage';
import { dagVan, formatIso } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import type { EntityManager } from 'typeorm';
import { KalenderperiodeRow } from '../kalenderperiode/kalenderperiode.row.js';
import type { NieuwFeit } from '../wijziging/verzoek.js';
import type { Kalenderbestanden, Setrij } from './kalendersets.js';
import { voegIn } from './voeg-in.js';
import { vergaderingId } from './ids.js';

type Periodekolommen = Omit<KalenderperiodeRow, 'trajectId' | 'nummer'>;

/** Inserts the shared holidays that the file names, its own periods and the reces of each body. */
export async function insertKalender(
  db: EntityManager,
  trajectId: string,
  bestand: Trajectbestand,
  sets: Kalenderbestanden,
): Promise<void> {
  const { feestdagen, schoolvakanties, perioden = [] } = bestand.kalender ?? {};
  const vakanties = sets.schoolvakanties.find(({ regio }) => regio === schoolvakanties);
  const alle: readonly Periodekolommen[] = [
    ...(feestdagen === undefined ? [] : sets.feestdagen.map((periode) => uitSet('feestdag', periode))),
    ...(vakanties?.perioden ?? []).map((periode) => uitSet('schoolvakantie', periode)),
    ...perioden.map(({ laag, naam, van, tot, hard, gremium, bron }) => ({
      laag,
      naam,
      van,
      tot: tot ?? van,
      hard: hard ?? false,
      gremium: gremium ?? null,
      bron: bron ?? '',
    })),
    ...recessen(bestand),
  ];
  await voegIn(
    db,
    KalenderperiodeRow,
    alle.map((periode, index) => ({ ...periode, trajectId, nummer: index + 1 })),
  );
}

/** The meetings that come from one kind of source. */
export function vergaderFeiten(
  { traject, vergaderschemas = [] }: Trajectbestand,
  herkomst: Vergadering['herkomst'],
): readonly NieuwFeit[] {
  const { vergaderherkomst } = standaardVan(traject.voorbeeld ?? false);
  return vergaderschemas
    .filter((schema) => (schema.herkomst ?? vergaderherkomst) === herkomst)
    .flatMap(({ gremium, vergaderingen = [] }) =>
      vergaderingen.map(({ dag, aanleverdag, besluitvormend, staat, reden, kenmerk, cyclus }) => ({
        soort: 'vergadering' as const,
        vergadering: {
          id: vergaderingId(traject.code, gremium, dag, kenmerk),
          gremium,
          dag: dagVan(dag),
          aanleverdag: aanleverdag === undefined ? null : dagVan(aanleverdag),
          staat: staat ?? 'voorlopig',
          besluitvormend: besluitvormend ?? true,
          herkomst,
          reden: reden ?? null,
          ...leesCyclus(cyclus),
        },
      })),
    );
}

/** The recessen, those of one body together: that is the order in which an export gives them back. */
function recessen({ traject, vergaderschemas = [] }: Trajectbestand): readonly Periodekolommen[] {
  const { vergaderherkomst } = standaardVan(traject.voorbeeld ?? false);
  const perGremium = new Map<string, Periodekolommen[]>();
  for (const { gremium, herkomst, recessen: eigen = [] } of vergaderschemas) {
    if (eigen.length === 0) continue;
    const bron = herkomst ?? vergaderherkomst;
    const rijen = eigen.map((reces) => ({ ...reces, laag: 'reces', hard: true, gremium, bron }));
    perGremium.set(gremium, [...(perGremium.get(gremium) ?? []), ...rijen]);
  }
  return [...perGremium.values()].flat();
}

function uitSet(laag: string, { naam, van, tot, hard, bron }: Setrij): Periodekolommen {
  return { laag, naam, van: formatIso(van), tot: formatIso(tot), hard, gremium: null, bron };
}
