import { type Periode, bereikVan, overlapt } from '@routekaart/kalender';
import type { Activiteit, Gremium, Stand } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { type Moment, ONBEKEND } from '../moment.js';
import type { Stationsprognose } from '../prognose.js';
import { begeleidersVan } from '../werkgroep/begeleiding.js';

/** The steps of one Mijlpaal that matter to one gemeente: the regional ones and its own, in order. */
export function strookVan(
  mijlpaal: number,
  gemeente: string,
  { prognoses }: Berekening,
): readonly Stationsprognose[] {
  return prognoses.filter(({ stap }) => {
    const { behandeling } = stap;
    return behandeling.mijlpaal === mijlpaal && (behandeling.gemeente ?? gemeente) === gemeente;
  });
}

/**
 * When a gemeente is ready with a Mijlpaal: its own last station on this strook, that of the legal tail included. What
 * follows in the region, such as signing, is not its own; only where it has no station does the last regional one count.
 */
export function klaarmomentVan(strook: readonly Stationsprognose[]): Moment {
  const eigen = strook.findLast(({ stap }) => stap.behandeling.gemeente !== null);
  return (eigen ?? strook.at(-1))?.dag ?? ONBEKEND;
}

/** The last decision of one gemeente on the stuk itself, normally of its raad: what the law asks after it is no part. */
export function besluitVan(
  mijlpaal: number,
  gemeente: string,
  { prognoses }: Pick<Berekening, 'prognoses'>,
): Stationsprognose | undefined {
  return prognoses.findLast(
    ({ stap: { behandeling, station } }) =>
      behandeling.mijlpaal === mijlpaal && behandeling.gemeente === gemeente && !station.staart,
  );
}

/**
 * The same of every gemeente at once, by its code: one walk over the route, however many gemeenten there are. Not of one
 * that does not take part: what it decided before it dropped out is not the last decision on its route.
 */
export function besluitenVan(
  mijlpaal: number,
  { prognoses, mijlpalen }: Berekening,
): ReadonlyMap<string, Stationsprognose> {
  const weg = mijlpalen.find((een) => een.mijlpaal === mijlpaal)?.doetNietMee ?? [];
  const laatste = new Map<string, Stationsprognose>();
  for (const prognose of prognoses) {
    const { behandeling, station } = prognose.stap;
    if (behandeling.mijlpaal === mijlpaal && behandeling.gemeente !== null && !station.staart) {
      laatste.set(behandeling.gemeente, prognose);
    }
  }
  weg.forEach((gemeente) => laatste.delete(gemeente));
  return laatste;
}

/**
 * The activiteiten in which this gemeente takes part: by a body of its own, by a seat, or because they are
 * for each gemeente or for nobody in particular ("ambtenaren 7 gemeenten").
 */
export function activiteitenVoor(gemeente: string, stand: Stand): readonly Activiteit[] {
  const naam = stand.gemeenten.find(({ code }) => code === gemeente)?.naam;
  const gremia = new Map(stand.gremia.map((gremium) => [gremium.code, gremium]));
  const neemtDeel = (gremium: Gremium | undefined): boolean =>
    gremium !== undefined &&
    (gremium.gemeente === gemeente || gremium.zetels.some(({ organisatie }) => organisatie === naam));
  return stand.activiteiten.filter(
    ({ perGemeente, gremia: codes }) =>
      perGemeente || codes.length === 0 || codes.some((code) => neemtDeel(gremia.get(code))),
  );
}

/** The rows of the week plan in a period, in the order of their first possible day. */
export function weekplanning(
  stand: Stand,
  periode: Periode,
  filter: {
    readonly mijlpaal: number | null;
    readonly gremium: string | null;
    readonly werkgroep: string | null;
  },
): readonly Activiteit[] {
  return stand.activiteiten
    .map((activiteit) => ({ activiteit, bereik: bereikVan(activiteit.datum) ?? activiteit.week.venster }))
    .filter(
      ({ activiteit, bereik }) =>
        (bereik === null || overlapt(bereik, periode)) &&
        (filter.mijlpaal === null || activiteit.mijlpalen.includes(filter.mijlpaal)) &&
        (filter.gremium === null || activiteit.gremia.includes(filter.gremium)) &&
        (filter.werkgroep === null || begeleidersVan(activiteit, stand.gremia).includes(filter.werkgroep)),
    )
    .sort(
      (a, b) =>
        (a.bereik?.van ?? Infinity) - (b.bereik?.van ?? Infinity) ||
        (a.activiteit.code < b.activiteit.code ? -1 : 1),
    )
    .map(({ activiteit }) => activiteit);
}
