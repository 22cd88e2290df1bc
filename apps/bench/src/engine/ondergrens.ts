import type { Dag } from '@routekaart/kalender';

/** Calendars as two flat rows of days, with the place of each step's calendar already looked up. */
export interface Zoekrijen {
  readonly dagen: Int32Array;
  readonly aanleverdagen: Int32Array;
  /** Where the calendar of step i begins and ends. */
  readonly van: Int32Array;
  readonly tot: Int32Array;
}

/** The day of a step for which no meeting is left. */
export const GEEN_DAG = 0x7fffffff;

/**
 * The lower bound of a forecast: one binary search per step (calendar days), no reasons and no objects. Writes
 * the decision day of each step into `uit`; a route has `stappen` steps, each ready when the one before decided.
 */
export function ondergrensRoutes(rijen: Zoekrijen, stappen: number, gereed: Dag, uit: Int32Array): void {
  for (let plaats = 0; plaats < uit.length; plaats += stappen) {
    let klaar = gereed;
    for (let stap = plaats; stap < plaats + stappen; stap += 1) {
      klaar = besluitdag(rijen, stap, klaar);
      uit[stap] = klaar;
    }
  }
}

/** The same for a route plan: `voorganger` names the step before, -1 where there is none. */
export function ondergrensPlan(rijen: Zoekrijen, voorganger: Int32Array, gereed: Dag, uit: Int32Array): void {
  for (let stap = 0; stap < uit.length; stap += 1) {
    const eerder = voorganger[stap] ?? -1;
    uit[stap] = besluitdag(rijen, stap, eerder < 0 ? gereed : (uit[eerder] ?? GEEN_DAG));
  }
}

function besluitdag({ dagen, aanleverdagen, van, tot }: Zoekrijen, stap: number, klaar: Dag): Dag {
  const einde = tot[stap] ?? 0;
  let laag = van[stap] ?? 0;
  let hoog = einde;
  while (laag < hoog) {
    const midden = (laag + hoog) >>> 1;
    if ((aanleverdagen[midden] ?? 0) < klaar) {
      laag = midden + 1;
    } else {
      hoog = midden;
    }
  }
  return laag < einde ? (dagen[laag] ?? GEEN_DAG) : GEEN_DAG;
}

/** A form of the forecast that gives other days than the lower bound is not worth measuring. */
export function eisGelijk(verwacht: Int32Array, gevonden: Int32Array, naam: string): void {
  const anders = verwacht.findIndex((dag, stap) => dag !== gevonden[stap]);
  if (anders >= 0 || verwacht.length === 0) {
    throw new Error(`${naam}: stap ${String(anders)} heeft een andere besluitdag dan de ondergrens.`);
  }
}
