import { parseDatum, parseWeekuitdrukking } from '@routekaart/kalender';
import type { DatumUitdrukking } from '@routekaart/kalender';
import type { PlanToestand } from '@routekaart/traject';
import type { EntityManager } from 'typeorm';
import { ActiviteitGremiumRow } from '../activiteit/activiteit-gremium.row.js';
import { ActiviteitMijlpaalRow } from '../activiteit/activiteit-mijlpaal.row.js';
import { ActiviteitRijRow } from '../activiteit/activiteit-rij.row.js';
import { ActiviteitRow } from '../activiteit/activiteit.row.js';
import { PlanrijRow } from '../activiteit/planrij.row.js';
import { ProcesbriefRow } from '../procesbrief/procesbrief.row.js';
import type { NieuwFeit } from '../wijziging/verzoek.js';
import type { PlanningBestand } from './bestanden.js';

/** Inserts the rows of the plan as printed, the activiteiten that they describe, and the procesbrieven. */
export async function insertPlan(
  db: EntityManager,
  trajectId: string,
  planning: PlanningBestand,
): Promise<void> {
  const { jaar, activiteiten, procesbrieven } = planning;
  await db.insert(
    PlanrijRow,
    planning.rijen.map((rij) => ({ ...rij, trajectId, jaar })),
  );
  await db.insert(
    PlanrijRow,
    procesbrieven.map((rij) => ({
      ...rij,
      trajectId,
      jaar,
      mijlpaal: null,
      datumTekst: '',
    })),
  );
  await db.insert(
    ProcesbriefRow,
    procesbrieven.map(({ nummer, code }) => ({ trajectId, nummer, rij: code })),
  );
  await db.insert(
    ActiviteitRow,
    activiteiten.map(({ code, soort, naam, perGemeente, station }, index) => ({
      trajectId,
      code,
      volgorde: index + 1,
      soort,
      naam,
      perGemeente,
      station,
      versie: 0,
    })),
  );
  await insertLinks(db, trajectId, activiteiten);
}

async function insertLinks(
  db: EntityManager,
  trajectId: string,
  activiteiten: PlanningBestand['activiteiten'],
): Promise<void> {
  await db.insert(
    ActiviteitRijRow,
    activiteiten.flatMap(({ code, rijen }) =>
      rijen.map((rij, index) => ({ trajectId, activiteit: code, rij, volgorde: index + 1 })),
    ),
  );
  await db.insert(
    ActiviteitMijlpaalRow,
    activiteiten.flatMap(({ code, mijlpalen }) =>
      mijlpalen.map((mijlpaal, index) => ({ trajectId, activiteit: code, mijlpaal, volgorde: index + 1 })),
    ),
  );
  await db.insert(
    ActiviteitGremiumRow,
    activiteiten.flatMap(({ code, gremia }) =>
      gremia.map((gremium, index) => ({ trajectId, activiteit: code, gremium, volgorde: index + 1 })),
    ),
  );
}

/** What the plan says of each Activiteit: the date cell of the first row in which it stands. */
export function planFeiten({ jaar, rijen, activiteiten }: PlanningBestand): readonly NieuwFeit[] {
  const perCode = new Map(rijen.map((rij) => [rij.code, rij]));
  return activiteiten.map(({ code, rijen: [eerste] }) => {
    const rij = perCode.get(eerste ?? '');
    const week = parseWeekuitdrukking(rij?.weekTekst ?? '', jaar);
    const datum = parseDatum(rij?.datumTekst ?? '', { jaar, venster: week.venster });
    return { soort: 'plan', activiteit: code, datum, toestand: toestandVan(datum), reden: null };
  });
}

/** A printed day is a plan, a choice or a window a proposal; "nog plannen" says itself what it is. */
function toestandVan(datum: DatumUitdrukking): PlanToestand {
  switch (datum.kind) {
    case 'vast':
      return 'vastgelegd';
    case 'alternatieven':
    case 'venster':
    case 'vaag':
      return 'voorgesteld';
    case 'nog-te-plannen':
    case 'onbekend':
      return 'nog-te-plannen';
  }
}
