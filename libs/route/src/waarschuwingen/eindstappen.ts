import type { Dag } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import { type Stationsprognose, isUitgesproken } from '../prognose.js';

/** The steps with which a Mijlpaal begins: one, or one in each strook of a route that begins in the gemeenten. */
export function beginstappen(mijlpaal: number, { prognoses }: Berekening): readonly Stationsprognose[] {
  return prognoses.filter(
    ({ stap }) => stap.behandeling.mijlpaal === mijlpaal && stap.voorgangers.length === 0,
  );
}

/** The first of these steps to take up the stuk, `undefined` when the Mijlpaal has no route. */
export function eersteStap(mijlpaal: number, berekening: Berekening): Stationsprognose | undefined {
  const begin = (prognose: Stationsprognose): number => begindagVan(prognose) ?? Number.POSITIVE_INFINITY;
  return beginstappen(mijlpaal, berekening).reduce<Stationsprognose | undefined>(
    (eerste, een) => (eerste === undefined || begin(een) < begin(eerste) ? een : eerste),
    undefined,
  );
}

/** The first day on which this step takes up the stuk, by its forecast or else its window; `null` without either. */
export function begindagVan({ dag, stap }: Stationsprognose): Dag | null {
  return dag.vroegst ?? stap.behandeling.venster?.van ?? null;
}

/** The steps with which a Mijlpaal ends: normally one raad for each gemeente. */
export function eindstappen(mijlpaal: number, { prognoses }: Berekening): readonly Stationsprognose[] {
  const eigen = prognoses.filter(({ stap }) => stap.behandeling.mijlpaal === mijlpaal);
  const laatste = Math.max(...eigen.map(({ stap }) => stap.station.volgorde));
  return eigen.filter(({ stap }) => stap.station.volgorde === laatste);
}

/**
 * Of these ends of the lanes those on whose day a Mijlpaal is decided by its join rule; all of them where no lane on the
 * route sets it. The legal tail waits for every one of its steps.
 */
export function bepalendeEindes(
  eindes: readonly Stationsprognose[],
  { mijlpalen }: Berekening,
): readonly Stationsprognose[] {
  const zet = eindes.filter(({ stap: { behandeling, station } }) => {
    const bepalend = mijlpalen.find(({ mijlpaal }) => mijlpaal === behandeling.mijlpaal)?.bepalend ?? [];
    return station.staart || behandeling.gemeente === null || bepalend.includes(behandeling.gemeente);
  });
  return zet.length === 0 ? eindes : zet;
}

/**
 * The step with the latest possible day; one without a last day is later than any other. Of several the one that can be
 * least early, and then the first in the route.
 */
export function laatsteVanStappen(stappen: readonly Stationsprognose[]): Stationsprognose | null {
  return stappen.reduce<Stationsprognose | null>(
    (laatste, kandidaat) => (laatste === null || isLater(kandidaat, laatste) ? kandidaat : laatste),
    null,
  );
}

function isLater(a: Stationsprognose, b: Stationsprognose): boolean {
  const begin = ({ dag }: Stationsprognose): number => dag.vroegst ?? Number.NEGATIVE_INFINITY;
  const eind = ({ dag }: Stationsprognose): number => dag.laatst ?? Number.POSITIVE_INFINITY;
  return eind(a) === eind(b) ? begin(a) > begin(b) : eind(a) > eind(b);
}

/** The raden that have not decided on a Mijlpaal, in the order of the route. */
export function openRaden(mijlpaal: number, berekening: Berekening): readonly Stationsprognose[] {
  return radenVan(mijlpaal, berekening).filter((prognose) => !isUitgesproken(prognose));
}

/** The raden of a Mijlpaal, in the order of the route; what the law asks after them is no raad. */
export function radenVan(mijlpaal: number, { prognoses }: Berekening): readonly Stationsprognose[] {
  const besluitend = prognoses.filter(
    ({ stap }) => stap.behandeling.mijlpaal === mijlpaal && !stap.station.staart,
  );
  const laatste = Math.max(...besluitend.map(({ stap }) => stap.station.volgorde));
  return besluitend.filter(
    ({ stap }) => stap.station.volgorde === laatste && stap.behandeling.gemeente !== null,
  );
}

/** The names of their gemeenten, as they stand in a sentence. */
export function gemeentenamen(prognoses: readonly Stationsprognose[], { stand }: Berekening): string {
  const namen = new Map(stand.gemeenten.map(({ code, naam }) => [code, naam]));
  return prognoses
    .map(({ stap }) => namen.get(stap.behandeling.gemeente ?? '') ?? stap.gremium.naam)
    .join(', ');
}
