import type { Berekening, Stationsprognose, WatAls } from '@routekaart/route';
import type { Gemeente } from '@routekaart/traject';

/** One body on the way of a stuk, today and with the measures. */
export interface Punt {
  readonly voor: Stationsprognose;
  /** `null` when the stuk does not come here any more. */
  readonly na: Stationsprognose | null;
}

/** One gemeente with its bodies, in the order of the route. */
export interface Baan {
  readonly gemeente: Gemeente;
  readonly punten: readonly Punt[];
}

/** One mijlpaal: the bodies of the region, and those of every gemeente. */
export interface Banen {
  readonly regio: readonly Punt[];
  readonly gemeenten: readonly Baan[];
}

/** Every body that a mijlpaal passes, today beside what it would be. */
export function banenVan({ voor, na }: WatAls, mijlpaal: number): Banen {
  const daarna = new Map(na.prognoses.map((een) => [een.stap.behandeling.id, een]));
  const punten = voor.prognoses
    .filter(({ stap }) => stap.behandeling.mijlpaal === mijlpaal)
    .map((een): Punt => ({ voor: een, na: daarna.get(een.stap.behandeling.id) ?? null }));
  const perGemeente = new Map<string | null, Punt[]>();
  for (const punt of punten) {
    const { gemeente } = punt.voor.stap.behandeling;
    const eerdere = perGemeente.get(gemeente);
    if (eerdere === undefined) perGemeente.set(gemeente, [punt]);
    else eerdere.push(punt);
  }
  return {
    regio: perGemeente.get(null) ?? [],
    gemeenten: voor.stand.gemeenten.flatMap((gemeente) => {
      const eigen = perGemeente.get(gemeente.code);
      return eigen === undefined ? [] : [{ gemeente, punten: eigen }];
    }),
  };
}

/** The mijlpaal that is being worked on: the first one that has not been decided. */
export function lopendeMijlpaal({ mijlpalen }: Berekening): number {
  const open = mijlpalen.find(({ besloten, totaal }) => besloten < totaal) ?? mijlpalen.at(-1);
  return open?.mijlpaal ?? 0;
}
