import type { Dag } from '@routekaart/kalender';
import type { Stationsprognose } from '../prognose.js';
import { formatMoment, redenenVan, verklaar } from '../reden.js';
import type { Routeplan } from '../routeplan.js';
import { type Aanname, eersteNa, voorspellerNa } from './deelroute.js';
import type { Waardoor } from './leeg-venster.js';
import { type Misschien, onzekereVergaderingen, onzekerzin } from './misschien.js';
import { type Uitstel, uitstelInDeWeg } from './uitstel.js';

/** The last day on which something may happen for the strook to make its goal, or why there is none. */
export type Uiterste =
  /** Still to come; `ruimte` is the calendar days from the forecast to it, negative when the forecast is later. */
  | { readonly kind: 'haalbaar'; readonly dag: Dag; readonly ruimte: number | null }
  /** It happened in time. */
  | { readonly kind: 'gehaald'; readonly dag: Dag; readonly gebeurd: Dag }
  /**
   * The day has passed, or comes before the body can decide anew: it happened later, or (`null`) not yet; `uitstel` when the
   * body put the stuk off in time.
   */
  | {
      readonly kind: 'verstreken';
      readonly dag: Dag;
      readonly gebeurd: Dag | null;
      readonly uitstel?: Uitstel;
    }
  /** The last certain day has passed, but the goal may still be made: it depends on what nobody knows. */
  | ({ readonly kind: 'misschien'; readonly dag: Dag; readonly gebeurd: Dag | null } & Misschien)
  /** There never was such a day: even then the strook ends on `einde`, `null` where it has no meeting in its window. */
  | { readonly kind: 'nooit'; readonly einde: Dag | null; readonly waardoor?: Waardoor }
  | { readonly kind: 'onbekend'; readonly waarom: string }
  /**
   * A later station of the strook has decided already, or (`ligtEr`) the body has the stuk still after it put it off: no
   * day here changes anything.
   */
  | { readonly kind: 'gepasseerd'; readonly ligtEr?: true };

/** Whether the goal is out of reach by the ordinary way: VENSTER_ONHAALBAAR. */
export function isOnhaalbaar({ kind }: Uiterste): boolean {
  return kind === 'verstreken' || kind === 'nooit';
}

/** What is asked: what happens on the day searched for, the last step, and the day it must not pass. */
export interface Terugvraag {
  readonly route: Routeplan;
  readonly aanname: Aanname;
  readonly einde: number;
  readonly grens: Dag;
}

/** How far back a last day is looked for, in calendar days: two years. */
export const TERUGBLIK = 730;

/** A last day that was found, or why there is none. */
export type Gevonden =
  { readonly kind: 'dag'; readonly dag: Dag } | Extract<Uiterste, { kind: 'nooit' | 'onbekend' }>;

/**
 * The last day on which this may happen while the end of the strook, in the worst case, is not after the
 * limit. The forward forecast itself is asked, day by bisected day: it is monotone, so the two never disagree.
 */
export function zoekUiterste({ route, aanname, einde, grens }: Terugvraag): Gevonden {
  const voorspelNa = voorspellerNa(route, aanname);
  const dag = laatsteWaarop(grens, (op) => (voorspelNa(op)[einde]?.dag.laatst ?? Infinity) <= grens);
  if (dag !== null) {
    return { kind: 'dag', dag };
  }
  const eerste = grens - TERUGBLIK;
  const gevonden = zonderDag(voorspelNa(eerste), { vanaf: eersteNa(aanname), einde, grens }, route);
  if (gevonden.kind !== 'nooit') {
    return gevonden;
  }
  const uitstel = uitstelInDeWeg(route, aanname, eerste, { einde, grens });
  return uitstel === null ? gevonden : { ...gevonden, waardoor: { kind: 'uitstel', ...uitstel } };
}

/** The last day, not after the limit, on which this holds; `null` when it held on none. What holds on a day held before it. */
export function laatsteWaarop(grens: Dag, haalt: (dag: Dag) => boolean): Dag | null {
  let laag = grens - TERUGBLIK;
  if (!haalt(laag)) {
    return null;
  }
  let hoog = grens;
  while (laag < hoog) {
    const midden = Math.ceil((laag + hoog) / 2);
    if (haalt(midden)) {
      laag = midden;
    } else {
      hoog = midden - 1;
    }
  }
  return laag;
}

interface Zoekgebied extends Pick<Terugvraag, 'einde' | 'grens'> {
  /** The first step after what is taken to happen. */
  readonly vanaf: number;
}

/** Why no day would do: the first step after what is taken to happen that has no day itself keeps the end unknown. */
function zonderDag(
  prognoses: readonly Stationsprognose[],
  { vanaf, einde, grens }: Zoekgebied,
  route: Routeplan,
): Gevonden {
  const { vroegst = null, laatst = null } = prognoses[einde]?.dag ?? {};
  if (vroegst !== null && vroegst > grens) {
    return { kind: 'nooit', einde: vroegst };
  }
  if (laatst !== null) {
    const via = onzekerzin(onzekereVergaderingen(prognoses.slice(vanaf, einde + 1)));
    return {
      kind: 'onbekend',
      waarom: `Zeker is alleen een einde ${formatMoment({ vroegst, laatst })}${via}.`,
    };
  }
  const oorzaak = prognoses.slice(vanaf).find(({ dag }) => dag.laatst === null);
  const zinnen = oorzaak === undefined ? [] : redenenVan(oorzaak, route).map(verklaar);
  return { kind: 'onbekend', waarom: zinnen.at(-1) ?? 'Het einde van de strook is onbekend.' };
}

/**
 * The last day against what has happened, or against the forecast and the first day on which it can still happen. Only
 * when it has passed is asked whether the goal may still be made.
 */
export function beoordeel(
  gevonden: Gevonden,
  gebeurd: Dag | null,
  prognose: Dag | null,
  vanaf: Dag,
  kanNog: () => Misschien | null,
): Uiterste {
  if (gevonden.kind !== 'dag') {
    return gevonden;
  }
  const { dag } = gevonden;
  if (gebeurd !== null && gebeurd <= dag) {
    return { kind: 'gehaald', dag, gebeurd };
  }
  if (gebeurd === null && dag >= vanaf) {
    return { kind: 'haalbaar', dag, ruimte: prognose === null ? null : dag - prognose };
  }
  const misschien = kanNog();
  return misschien === null
    ? { kind: 'verstreken', dag, gebeurd }
    : { kind: 'misschien', dag, gebeurd, ...misschien };
}
