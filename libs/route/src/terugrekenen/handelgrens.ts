import type { Dag } from '@routekaart/kalender';
import { type Berekening, wegNaar } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { isVoorbij } from '../recht/binnen-termijn.js';
import type { Routeplan } from '../routeplan.js';
import { deelroutesVan } from './deelroute.js';
import { type Handelgrens, inStrook, isGemist } from './grens-in-strook.js';

/**
 * The last day for who must act, so that this step of a strook is done on or before `grens`, by reckoning back
 * (`zoekUiterste`). Regional bodies can hold an extra meeting: where the day of the first has passed, or a later one has
 * a day in the plan that is too late, that later one must act. `null` for a step that lies in no strook.
 */
export function handelgrensVan(
  doel: Stationsprognose,
  grens: Dag,
  berekening: Berekening,
): Handelgrens | null {
  const { id, mijlpaal, gemeente } = doel.stap.behandeling;
  const { grenzen, routes } = geheugenVan(berekening);
  const sleutel = `${id} ${String(grens)}`;
  const eerder = grenzen.get(sleutel);
  if (eerder !== undefined) {
    return eerder;
  }
  const aanZet = wieKunnen(doel, berekening);
  const strook = gemeente ?? aanZet[0]?.stap.behandeling.gemeente ?? '';
  const route = routes(mijlpaal).get(strook);
  const uitkomst =
    route === undefined
      ? null
      : eersteHaalbare(aanZet, (wie) => inStrook(route, doel, wie, grens, berekening));
  grenzen.set(sleutel, uitkomst);
  return uitkomst;
}

/**
 * The same for a station that every strook must have passed: the first of the last days of all of them. A body of one
 * gemeente only reckons with its own strook. One strook that no day helps leaves no day for a regional body; where fewer
 * stroken are enough (k of n) the day is safe, and may be earlier than needed.
 */
export function handelgrensVoorAllen(
  doel: Stationsprognose,
  grens: Dag,
  berekening: Berekening,
): Handelgrens | null {
  const aanZet = wieKunnen(doel, berekening);
  if (aanZet[0]?.stap.behandeling.gemeente !== null) {
    return handelgrensVan(doel, grens, berekening);
  }
  const routes = [...geheugenVan(berekening).routes(doel.stap.behandeling.mijlpaal).values()];
  return eersteHaalbare(aanZet, (wie) =>
    routes
      .flatMap((route) => inStrook(route, doel, wie, grens, berekening) ?? [])
      .reduce<Handelgrens | null>(
        (krapst, een) => (krapst === null || rang(een) < rang(krapst) ? een : krapst),
        null,
      ),
  );
}

/** Who is to act on the way to a step: one body of a gemeente, or the regional bodies that follow each other. */
function wieKunnen(doel: Stationsprognose, berekening: Berekening): readonly Stationsprognose[] {
  const open = wegNaar(doel, berekening).filter((prognose) => !isVoorbij(prognose));
  const eersteLokale = open.findIndex(({ stap }) => stap.behandeling.gemeente !== null);
  return open.slice(0, eersteLokale === -1 ? open.length : Math.max(1, eersteLokale));
}

/** The first that can still act in time, or else the last of them all: that one decides that it is too late. */
function eersteHaalbare(
  aanZet: readonly Stationsprognose[],
  grensVan: (wie: Stationsprognose) => Handelgrens | null,
): Handelgrens | null {
  let laatste: Handelgrens | null = null;
  for (const wie of aanZet) {
    laatste = grensVan(wie) ?? laatste;
    if (laatste?.kind === 'dag' && !isGemist(laatste)) {
      return laatste;
    }
  }
  return laatste;
}

/** What no day helps comes first, then what has passed, then what is unknown, then the earliest day. */
function rang(grens: Handelgrens): number {
  if (isGemist(grens)) {
    return grens.dag === null ? -Infinity : grens.dag - grens.vanaf - 1;
  }
  return grens.dag ?? 0;
}

/** What was reckoned for one Berekening, so that several warnings about the same step pay for it once. */
interface Geheugen {
  readonly grenzen: Map<string, Handelgrens | null>;
  readonly routes: (mijlpaal: number) => ReadonlyMap<string, Routeplan>;
}

const GEHEUGEN = new WeakMap<Berekening, Geheugen>();

function geheugenVan(berekening: Berekening): Geheugen {
  const bekend = GEHEUGEN.get(berekening);
  if (bekend !== undefined) {
    return bekend;
  }
  const perMijlpaal = new Map<number, ReadonlyMap<string, Routeplan>>();
  const nieuw: Geheugen = {
    grenzen: new Map(),
    routes: (mijlpaal) => {
      const routes = perMijlpaal.get(mijlpaal) ?? deelroutesVan(berekening.plan, mijlpaal);
      perMijlpaal.set(mijlpaal, routes);
      return routes;
    },
  };
  GEHEUGEN.set(berekening, nieuw);
  return nieuw;
}
