import type { NogTePlannenQuery, PlanningstaakFragment } from '../../../api/documenten.js';

export type Activiteit = NogTePlannenQuery['traject']['activiteiten'][number];

/** An activiteit of which no day is fixed, and by when it must have one. */
export interface Openstaand {
  readonly activiteit: Activiteit;
  /** `null` where nobody has to fix it by a day that is known. */
  readonly taak: PlanningstaakFragment | null;
}

/** A date that is not one day yet: the plan names two days, or only a window. */
const ONVAST = ['nog-te-plannen', 'alternatieven', 'vaag', 'onbekend'];

/** The warnings that ask for a day, by the beginning of their key. */
const GEEN_DAG = /^(?:NOG_TE_PLANNEN|ROUTESTART_NIET_GEPLAND)\//u;

/**
 * What has no fixed day, or one that is only proposed, by the day on which it must have one: first what is overdue, last what has no such day.
 * A row for all gemeenten needs no day of its own.
 */
export function openstaand({ two, onsd, traject }: NogTePlannenQuery): readonly Openstaand[] {
  const taken = new Map(
    [...two, ...onsd].flatMap((taak) =>
      taak.activiteit !== null && GEEN_DAG.test(taak.waarschuwing ?? '')
        ? [[taak.activiteit, taak] as const]
        : [],
    ),
  );
  return traject.activiteiten
    .filter(
      ({ toestand, datum, perGemeente }) =>
        !perGemeente &&
        (toestand === 'VOORGESTELD' || (toestand === 'NOG_TE_PLANNEN' && ONVAST.includes(datum.soort))),
    )
    .map((activiteit) => ({ activiteit, taak: taken.get(activiteit.code) ?? null }))
    .sort((a, b) => rangVan(a) - rangVan(b) || uiterlijkVan(a).localeCompare(uiterlijkVan(b)));
}

function rangVan({ taak }: Openstaand): number {
  if (taak === null) return 2;
  return taak.uiterlijk === null ? 0 : 1;
}

function uiterlijkVan({ taak }: Openstaand): string {
  return taak?.uiterlijk ?? '';
}
