import { type Dag, formatDag } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { uitersteVoorAllen } from './gezamenlijk.js';

/** The gemeenten of which the window is still made when a regional body decides on this day, and not a day later. */
export interface Redding {
  readonly dag: Dag;
  /** Their names. */
  readonly gemeenten: readonly string[];
}

/**
 * What a regional body can still save once the first of the last days has passed: the days that are left by reckoning
 * back, the first one first. Empty for a body of one gemeente, and where nothing can be saved any more.
 */
export function nogTeRedden({ stap }: Stationsprognose, berekening: Berekening): readonly Redding[] {
  const { mijlpaal, station, gemeente } = stap.behandeling;
  if (gemeente !== null) {
    return [];
  }
  const namen = new Map(berekening.stand.gemeenten.map((een) => [een.code, een.naam]));
  const perDag = new Map<Dag, string[]>();
  for (const { gemeente: code, uiterste } of uitersteVoorAllen(mijlpaal, station, 'venster', berekening)
    .perGemeente) {
    if (uiterste.kind === 'haalbaar' && uiterste.dag >= berekening.peildatum) {
      perDag.set(uiterste.dag, [...(perDag.get(uiterste.dag) ?? []), namen.get(code) ?? code]);
    }
  }
  return [...perDag].map(([dag, gemeenten]) => ({ dag, gemeenten })).sort((a, b) => a.dag - b.dag);
}

/** For whom deciding by which day still helps, as Dutch sentences. */
export function reddingszinnen(reddingen: readonly Redding[]): readonly string[] {
  return reddingen.map(
    ({ dag, gemeenten }) =>
      `Een besluit uiterlijk op ${formatDag(dag)} haalt nog het venster van ${opgesomd(gemeenten)}`,
  );
}

/** What is lost after the first of these days; `null` when nothing can be saved. */
export function verlieszin([eerste]: readonly Redding[]): string | null {
  return eerste === undefined
    ? null
    : `Na ${formatDag(eerste.dag)} is het venster van ${opgesomd(eerste.gemeenten)} niet meer te halen.`;
}

function opgesomd(namen: readonly string[]): string {
  const [laatste = '', ...eerder] = namen.toReversed();
  return eerder.length === 0 ? laatste : `${eerder.toReversed().join(', ')} en ${laatste}`;
}
