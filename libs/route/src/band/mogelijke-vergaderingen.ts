import type { Dag } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import { ligtErNog } from '../heropening.js';
import { vergaderingOp } from '../plandatum.js';
import { gewoonlijkDicht } from '../plansluiting.js';
import type { Stap } from '../routeplan.js';
import { type Marge, type Stationsprognose, aanleverenVoor, margeTot } from '../stationsprognose.js';
import { type Sprong, sprongTussen, sprongVan } from '../terugrekenen/klif.js';
import { mogelijkeDagen } from './mogelijke-dagen.js';
import { plandagenVan } from './plandagen.js';
import { plekkenVoor } from './plekken.js';

/** A meeting, or day of the plan, on which a body may decide, as long as nobody can say which of several it will be. */
export interface MogelijkeVergadering {
  readonly dag: Dag;
  /** The last day to hand in for it; `null` when nobody knows that day. */
  readonly uiterlijk: Dag | null;
  /**
   * Calendar days from the last possible ready day until then, or until the day itself where the plan gives it without a
   * meeting: negative when the stuk may come too late for this one, `null` when either day is unknown.
   */
  readonly marge: number | null;
  /** What it costs to miss it: to the next one that is certain. `null` when no next one is known. */
  readonly sprong: Sprong | null;
}

/**
 * The meetings among which a band lies, the first one first and last the Vergadering of the forecast itself, or the days
 * of the plan from which nobody has chosen; none when the day is certain or no last day is known. A band is no promise:
 * whoever reads only its last deadline may miss the first. Looked up when asked, not with every forecast.
 */
export function mogelijkeVergaderingen(
  prognose: Stationsprognose,
  berekening: Berekening,
): readonly MogelijkeVergadering[] {
  const { dag, gereed, vergadering, marge } = prognose;
  const { vroegst, laatst } = dag;
  const plandagen = plandagenVan(prognose, berekening.plan);
  if (plandagen.length > 0) {
    return uitHetPlan(plandagen, prognose, berekening);
  }
  if (vergadering === null || vroegst === null || vroegst === laatst) {
    return [];
  }
  const dagen = mogelijkeDagen(prognose, berekening);
  const plekken = plekkenVoor(vergadering.dag, vroegst, prognose);
  const zeker = [
    ...plekken.flatMap((plek) => (plek.uiterlijk === null ? [] : (plek.vergadering ?? []))),
    vergadering,
  ];
  return [
    ...plekken.flatMap(({ dag: van, sluiting, uiterlijk }) => {
      if (dagen !== null && !dagen.includes(van)) return [];
      const naar = zeker.find((een) => een.dag > van) ?? vergadering;
      return {
        dag: van,
        uiterlijk,
        marge: uiterlijk === null || gereed.laatst === null ? null : sluiting - gereed.laatst,
        sprong: sprongTussen(van, naar, prognose, berekening),
      };
    }),
    {
      dag: vergadering.dag,
      uiterlijk: vergadering.aanleverdag,
      marge: marge?.dagen ?? null,
      sprong: sprongVan(prognose, berekening),
    },
  ];
}

/**
 * The room until the last day to hand in: of days of the plan from which nobody has chosen yet until that for the first.
 * `null` when either day is unknown, and once nothing need be handed in.
 */
export function krapsteMarge(prognose: Stationsprognose, berekening: Berekening): Marge | null {
  const { stap, gereed, marge } = prognose;
  const { plan } = berekening;
  const [eerste] = plandagenVan(prognose, plan);
  return eerste === undefined ? marge : margeTot(sluitingVoor(eerste, stap), gereed, plan.kalender);
}

/** The days from which nobody has chosen yet; who misses one only lands at the next if the body meets then. */
function uitHetPlan(
  dagen: readonly Dag[],
  prognose: Stationsprognose,
  berekening: Berekening,
): readonly MogelijkeVergadering[] {
  const { stap, gereed } = prognose;
  return dagen.map((dag, plaats) => {
    const volgende = dagen[plaats + 1];
    const naar = volgende === undefined ? prognose.volgende : vergaderingOp(stap, volgende);
    const sluiting = sluitingVoor(dag, stap);
    return {
      dag,
      uiterlijk: aanleverenVoor({ stap, vergadering: vergaderingOp(stap, dag) }),
      marge: sluiting === null || gereed.laatst === null ? null : sluiting - gereed.laatst,
      sprong: naar === null ? null : sprongTussen(dag, naar, prognose, berekening),
    };
  });
}

/**
 * Until when a day of the plan takes the stuk: that day itself where it lies there, by the usual term without a meeting;
 * `null` when nobody knows.
 */
export function sluitingVoor(dag: Dag, stap: Stap): Dag | null {
  const vergadering = ligtErNog(stap) ? null : vergaderingOp(stap, dag);
  return vergadering === null ? gewoonlijkDicht(dag, stap) : vergadering.aanleverdag;
}

/** The last day to hand in for the first meeting that may be the one; `null` when nobody knows that day. */
export function vroegsteAanleverdag(prognose: Stationsprognose, berekening: Berekening): Dag | null {
  const [eerste] = mogelijkeVergaderingen(prognose, berekening);
  return eerste === undefined ? (prognose.vergadering?.aanleverdag ?? null) : eerste.uiterlijk;
}
