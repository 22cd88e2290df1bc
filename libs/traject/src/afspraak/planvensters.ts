import type { Periode } from '@routekaart/kalender';
import type { Activiteit } from '../activiteit.js';
import type { PlanFeit, Stand } from '../dossier.js';
import type { AfspraakFeit } from './afspraak.js';

/**
 * The windows that moved because the row of a station was planned in other days: its window is the one of the plan, so
 * that forecast, warnings and goal all speak of the same days. The first fact about a row is the plan of the file, which
 * gives its windows itself; a fixed day is a day within the window, and moves it nowhere. A row for one gemeente says
 * nothing about the window of all.
 */
export function planvensters(
  { activiteiten, stations }: Pick<Stand, 'activiteiten' | 'stations'>,
  planFeiten: readonly PlanFeit[],
): readonly AfspraakFeit[] {
  const perCode = new Map(activiteiten.map((activiteit) => [activiteit.code, activiteit]));
  const perGemeente = new Set(stations.filter((station) => station.perGemeente).map(({ code }) => code));
  const gezien = new Set<string>();
  return planFeiten.flatMap(({ activiteit: code, datum, reden, herkomst }) => {
    const isEerste = !gezien.has(code);
    gezien.add(code);
    const activiteit = perCode.get(code);
    const venster = 'venster' in datum ? datum.venster : null;
    return isEerste || activiteit === undefined || venster === null
      ? []
      : vensterVan(activiteit, venster, perGemeente).map((afspraak) => ({
          afspraak,
          reden: reden ?? '',
          herkomst,
        }));
  });
}

function vensterVan(
  { station, mijlpalen, perGemeente, toestand }: Activiteit,
  venster: Periode,
  inGemeenten: ReadonlySet<string>,
): readonly AfspraakFeit['afspraak'][] {
  return station === null || toestand === 'vervallen' || (inGemeenten.has(station) && !perGemeente)
    ? []
    : mijlpalen.map((mijlpaal) => ({
        soort: 'venster-wijzigen' as const,
        mijlpaal,
        station,
        gemeente: null,
        venster,
      }));
}
