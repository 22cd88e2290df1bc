import type { Dag, Periode } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import { type Berekening, type Schakel, ketenVan } from '../berekening.js';
import { type Moment, isUiterlijk } from '../moment.js';
import { voorspel } from '../prognose.js';
import { deelroutesVan, voorspellerNa } from './deelroute.js';
import { type Strookdoel, strookdoelVan, weerOp } from './reken-terug.js';

/** The most days that one step function covers. */
export const MAX_DAGEN = 366;

/** A run of days on which the station may decide without any difference for where the strook ends. */
export interface Trede {
  readonly dagen: Periode;
  readonly einde: Moment;
  readonly vergadering: Vergadering | null;
  /** Whether the end is not after the window even in the worst case; `null` without window, or while it may still be either. */
  readonly binnenVenster: boolean | null;
  /** Why it ends there, as it holds on the first day of the run. */
  readonly keten: readonly Schakel[];
}

/** The steps of one gemeente, in the order of the days; none for days before the body can decide again. */
export interface Stappen {
  readonly gemeente: string;
  readonly treden: readonly Trede[];
}

/**
 * Where each gemeente ends for every day on which this station might decide: one forecast per day and strook,
 * and only the days on which something changes are kept. A body that refused the stuk or put it off has no days before it
 * can decide again, as for its last day. At most {@link MAX_DAGEN} days are meant. Empty for a station after the last
 * decision on the stuk, which no day there moves: as for its last day too.
 */
export function stappenfunctie(
  mijlpaal: number,
  station: string,
  dagen: Periode,
  berekening: Berekening,
): readonly Stappen[] {
  return [...deelroutesVan(berekening.plan, mijlpaal)].flatMap(([gemeente, route]) => {
    const positie = route.stappen.findIndex((stap) => stap.station.code === station);
    const strook = strookdoelVan(route, 'venster', berekening);
    return positie < 0 || positie > strook.einde
      ? []
      : [{ gemeente, treden: tredenVan(strook, positie, dagen, berekening) }];
  });
}

function tredenVan(
  { route, einde, grens }: Strookdoel,
  positie: number,
  { van, tot }: Periode,
  berekening: Berekening,
): readonly Trede[] {
  const voorspelNa = voorspellerNa(route, { besluiten: [positie], aanlevering: null });
  const hier = voorspel(route)[positie];
  const treden: Trede[] = [];
  for (let dag = hier === undefined ? van : Math.max(van, weerOp(hier)); dag <= tot; dag += 1) {
    const prognoses = voorspelNa(dag);
    const laatste = prognoses[einde];
    const vorige = treden.at(-1);
    if (laatste !== undefined && vorige !== undefined && isGelijk(vorige.einde, laatste.dag)) {
      treden[treden.length - 1] = { ...vorige, dagen: { van: vorige.dagen.van, tot: dag } };
    } else if (laatste !== undefined) {
      treden.push({
        dagen: { van: dag, tot: dag },
        einde: laatste.dag,
        vergadering: laatste.vergadering,
        binnenVenster: isBinnen(laatste.dag, grens),
        keten: ketenVan(laatste, { ...berekening, plan: route, prognoses }),
      });
    }
  }
  return treden;
}

function isGelijk(a: Moment, b: Moment): boolean {
  return a.vroegst === b.vroegst && a.laatst === b.laatst;
}

function isBinnen(einde: Moment, grens: Dag | null): boolean | null {
  if (grens === null) return null;
  if (isUiterlijk(einde, grens)) return true;
  return einde.laatst !== null || (einde.vroegst !== null && einde.vroegst > grens) ? false : null;
}
