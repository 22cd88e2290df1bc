import { type Dag, formatDag, opsomming } from '@routekaart/kalender';
import { type Berekening, wegNaar } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { isVoorbij } from '../recht/binnen-termijn.js';
import { uitersteVoorAllen } from './gezamenlijk.js';

/** The gemeenten of which the window is still made when a regional body decides on this day, and not a day later. */
export interface Redding {
  readonly dag: Dag;
  /** Their names. */
  readonly gemeenten: readonly string[];
  /** The names of the other regional bodies that must have decided by then too, and have not. */
  readonly samenMet: readonly string[];
}

/**
 * What a regional body can still save once the first of the last days has passed: the days that are left by reckoning
 * back, the first one first. Empty for a body of one gemeente, and where nothing can be saved any more.
 */
export function nogTeRedden(prognose: Stationsprognose, berekening: Berekening): readonly Redding[] {
  if (prognose.stap.behandeling.gemeente !== null) {
    return [];
  }
  const laatste = laatsteZonderDag(prognose, berekening);
  const { mijlpaal, station } = laatste.stap.behandeling;
  const namen = new Map(berekening.stand.gemeenten.map((een) => [een.code, een.naam]));
  const perDag = new Map<Dag, string[]>();
  for (const { gemeente: code, uiterste } of uitersteVoorAllen(mijlpaal, station, 'venster', berekening)
    .perGemeente) {
    if (uiterste.kind === 'haalbaar') {
      perDag.set(uiterste.dag, [...(perDag.get(uiterste.dag) ?? []), namen.get(code) ?? code]);
    }
  }
  const samenMet = wegNaar(laatste, berekening)
    .filter((een) => een !== prognose && !isVoorbij(een))
    .map(({ stap }) => stap.gremium.naam);
  return [...perDag].map(([dag, gemeenten]) => ({ dag, gemeenten, samenMet })).sort((a, b) => a.dag - b.dag);
}

/**
 * The body whose last day counts: a later one that waits for this one and has no day has to act as well, and by that
 * day both must have done so.
 */
function laatsteZonderDag(prognose: Stationsprognose, berekening: Berekening): Stationsprognose {
  const wachtOp = (later: Stationsprognose): boolean => {
    const weg = wegNaar(later, berekening);
    return weg.includes(prognose) && weg.every(({ stap }) => stap.behandeling.gemeente === null);
  };
  return berekening.prognoses.findLast((een) => een.dag.laatst === null && wachtOp(een)) ?? prognose;
}

/** For whom deciding by which day still helps, as Dutch sentences. */
export function reddingszinnen(reddingen: readonly Redding[]): readonly string[] {
  return reddingen.map(
    ({ dag, gemeenten, samenMet }) =>
      `Een besluit uiterlijk op ${formatDag(dag)} haalt nog het venster van ${opsomming(gemeenten)}` +
      (samenMet.length === 0 ? '' : `, als dan ook is besloten door ${opsomming(samenMet)}`),
  );
}

/** What is lost after the first of these days; `null` when nothing can be saved. */
export function verlieszin([eerste]: readonly Redding[]): string | null {
  return eerste === undefined
    ? null
    : `Na ${formatDag(eerste.dag)} is het venster van ${opsomming(eerste.gemeenten)} niet meer te halen.`;
}
