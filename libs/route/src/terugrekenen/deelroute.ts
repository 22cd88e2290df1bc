import type { Dag } from '@routekaart/kalender';
import type { Besluit } from '@routekaart/traject';
import { type Stationsprognose, voorspel } from '../prognose.js';
import type { Routeplan, Stap } from '../routeplan.js';

/** The way of one stuk through one gemeente, as a small route plan of its own; `null` when there is none. */
export function deelrouteVan(plan: Routeplan, mijlpaal: number, gemeente: string): Routeplan | null {
  return deelroutesVan(plan, mijlpaal).get(gemeente) ?? null;
}

/** The same for every gemeente at once: one walk over the plan, so that the cost grows with its length. */
export function deelroutesVan(plan: Routeplan, mijlpaal: number): ReadonlyMap<string, Routeplan> {
  const regionaal: number[] = [];
  const eigen = new Map<string, number[]>();
  plan.stappen.forEach(({ behandeling }, positie) => {
    if (behandeling.mijlpaal === mijlpaal) {
      const { gemeente } = behandeling;
      const rij = gemeente === null ? regionaal : (eigen.get(gemeente) ?? []);
      rij.push(positie);
      if (gemeente !== null) {
        eigen.set(gemeente, rij);
      }
    }
  });
  return new Map([...eigen].map(([gemeente, rij]) => [gemeente, knip(plan, [...regionaal, ...rij])]));
}

/** Only these steps; what they wait for outside the part is left out. */
function knip(plan: Routeplan, gekozen: readonly number[]): Routeplan {
  const posities = [...gekozen].sort((a, b) => a - b);
  const nieuw = new Map(posities.map((positie, index) => [positie, index]));
  const stappen = posities.flatMap((positie) => plan.stappen[positie] ?? []);
  return {
    ...plan,
    stappen: stappen.map((stap) => ({
      ...stap,
      voorgangers: stap.voorgangers.flatMap((positie) => nieuw.get(positie) ?? []),
    })),
  };
}

/**
 * The forecast of a part as if these steps decide positively on `dag`. A day before the peildatum is looked at
 * as on that day itself: what could still be reached then. What was handed in further on followed from the real
 * course, so it does not count here; what was decided there does.
 */
export function voorspelNa(
  route: Routeplan,
  posities: readonly number[],
  dag: Dag,
): readonly Stationsprognose[] {
  const laatste = Math.max(...posities);
  return voorspel({
    ...route,
    peildatum: Math.min(route.peildatum, dag),
    stappen: route.stappen.map((stap, positie) => {
      if (posities.includes(positie)) {
        return { ...stap, besluit: aangenomenBesluit(stap, dag) };
      }
      return positie > laatste && stap.aanlevering !== null ? { ...stap, aanlevering: null } : stap;
    }),
  });
}

function aangenomenBesluit({ behandeling, stukversie }: Stap, dag: Dag): Besluit {
  return {
    id: `aanname-${behandeling.id}`,
    behandeling: behandeling.id,
    dag,
    uitkomst: 'ingestemd',
    vorm: null,
    stukversie,
    toelichting: null,
    aanpassingen: [],
    vervangt: null,
    herkomst: { volgnummer: 0, rol: '', door: '', op: '', dag, bron: 'aanname' },
  };
}
