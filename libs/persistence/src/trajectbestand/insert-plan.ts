import type {
  Bestandsactiviteit,
  Bestandsplanning,
  Bestandsrij,
  Briefrij,
  Trajectbestand,
} from '@routekaart/bijlage';
import { jaarVanPlanning, leesRoutekaart, planVan } from '@routekaart/bijlage';
import { dagVan } from '@routekaart/kalender';
import type { EntityManager } from 'typeorm';
import { ActiviteitGremiumRow } from '../activiteit/activiteit-gremium.row.js';
import { ActiviteitMijlpaalRow } from '../activiteit/activiteit-mijlpaal.row.js';
import { ActiviteitRijRow } from '../activiteit/activiteit-rij.row.js';
import { ActiviteitRow } from '../activiteit/activiteit.row.js';
import { PlanrijRow } from '../activiteit/planrij.row.js';
import { ProcesbriefRow } from '../procesbrief/procesbrief.row.js';
import type { NieuwFeit } from '../wijziging/verzoek.js';
import { voegIn } from './voeg-in.js';

/** Inserts the rows of the plan as printed, the activiteiten that they describe, and the procesbrieven. */
export async function insertPlan(
  db: EntityManager,
  trajectId: string,
  { planning }: Trajectbestand,
): Promise<void> {
  if (planning === undefined) return;
  const { rijen = [], procesbrieven = [], activiteiten = [] } = planning;
  await voegIn(
    db,
    PlanrijRow,
    planrijen(planning, rijen, procesbrieven).map((rij) => ({ ...rij, trajectId })),
  );
  await voegIn(
    db,
    ProcesbriefRow,
    procesbrieven.map(({ nummer, code }) => ({ trajectId, nummer, rij: code })),
  );
  await voegIn(
    db,
    ActiviteitRow,
    activiteiten.map(({ code, soort, naam, perGemeente, station }, index) => ({
      trajectId,
      code,
      volgorde: index + 1,
      soort: soort ?? 'onbekend',
      naam,
      perGemeente: perGemeente ?? false,
      station: station ?? null,
      versie: 0,
    })),
  );
  await insertLinks(db, trajectId, activiteiten, rijen);
}

type Planrijkolommen = Omit<PlanrijRow, 'trajectId'>;

function planrijen(
  planning: Bestandsplanning,
  rijen: readonly Bestandsrij[],
  procesbrieven: readonly Briefrij[],
): readonly Planrijkolommen[] {
  const jaar = jaarVanPlanning(planning) ?? 0;
  const posities = new Map<number, number>();
  const kolommen = (
    rij: Bestandsrij | Briefrij,
    positie: number,
  ): Omit<Planrijkolommen, 'mijlpaal' | 'datumTekst'> => ({
    code: rij.code,
    volgorde: rij.volgorde ?? positie,
    bronregel: rij.bronregel ?? 0,
    jaar: rij.jaar ?? jaar,
    weekTekst: rij.week ?? '',
    wat: rij.wat,
    wie: rij.wie ?? '',
    opmerkingen: rij.opmerkingen ?? '',
  });
  const uitTabellen = rijen.map((rij) => {
    const positie = (posities.get(rij.mijlpaal) ?? 0) + 1;
    posities.set(rij.mijlpaal, positie);
    return { ...kolommen(rij, positie), mijlpaal: rij.mijlpaal, datumTekst: rij.datum ?? '' };
  });
  const brieven = procesbrieven.map((rij, index) => ({
    ...kolommen(rij, index + 1),
    mijlpaal: null,
    datumTekst: '',
  }));
  return [...uitTabellen, ...brieven];
}

async function insertLinks(
  db: EntityManager,
  trajectId: string,
  activiteiten: readonly Bestandsactiviteit[],
  rijen: readonly Bestandsrij[],
): Promise<void> {
  const mijlpaalVan = new Map(rijen.map(({ code, mijlpaal }) => [code, mijlpaal]));
  await voegIn(
    db,
    ActiviteitRijRow,
    activiteiten.flatMap(({ code, rijen: eigen = [] }) =>
      eigen.map((rij, index) => ({ trajectId, activiteit: code, rij, volgorde: index + 1 })),
    ),
  );
  await voegIn(
    db,
    ActiviteitMijlpaalRow,
    activiteiten.flatMap(({ code, rijen: eigen = [], mijlpalen }) =>
      (mijlpalen ?? [...new Set(eigen.flatMap((rij) => mijlpaalVan.get(rij) ?? []))]).map(
        (mijlpaal, index) => ({
          trajectId,
          activiteit: code,
          mijlpaal,
          volgorde: index + 1,
        }),
      ),
    ),
  );
  await voegIn(
    db,
    ActiviteitGremiumRow,
    activiteiten.flatMap(({ code, gremia = [] }) =>
      gremia.map((gremium, index) => ({ trajectId, activiteit: code, gremium, volgorde: index + 1 })),
    ),
  );
}

/** What the plan says of each Activiteit, with the edition that it is and the routekaart that came with it. */
export function planFeiten({ planning }: Trajectbestand): readonly NieuwFeit[] {
  if (planning === undefined) return [];
  const { editie, routekaart, bijgewerktTotEnMet } = planning;
  const rijen = new Map((planning.rijen ?? []).map((rij) => [rij.code, rij]));
  return [
    ...(planning.activiteiten ?? []).map((activiteit) => ({
      soort: 'plan' as const,
      activiteit: activiteit.code,
      ...planVan(activiteit, planning, rijen),
      reden: null,
    })),
    ...(editie === undefined || bijgewerktTotEnMet === undefined
      ? []
      : [{ soort: 'editie' as const, nummer: 1, bijgewerktTotEnMet: dagVan(bijgewerktTotEnMet), ...editie }]),
    ...(routekaart === undefined
      ? []
      : [{ soort: 'routekaart' as const, nummer: 1, ...leesRoutekaart(routekaart) }]),
  ];
}
