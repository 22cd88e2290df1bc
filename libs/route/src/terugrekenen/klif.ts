import {
  type Dag,
  type Kalenderperiode,
  formatDag,
  formatDagen,
  formatPeriode,
  overlapt,
} from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';

/** What one day late costs at one body: from the chosen Vergadering, or the day of the plan, to the next Vergadering. */
export interface Sprong {
  readonly van: Dag;
  readonly naar: Vergadering;
  /** Calendar days. */
  readonly dagen: number;
  /** The reces between the two: then the sprong is a klif. */
  readonly reces: Kalenderperiode | null;
  /** Names of the bodies, this one first, whose decision then falls behind the reces. */
  readonly achterDeMuur: readonly string[];
}

/** The sprong of one step, `null` when its day or the next Vergadering is unknown. */
export function sprongVan(prognose: Stationsprognose, berekening: Berekening): Sprong | null {
  const { vergadering, volgende: naar, grond, dag } = prognose;
  const van = vergadering?.dag ?? (grond === 'plandatum' ? dag.laatst : null);
  return van === null || naar === null ? null : sprongTussen(van, naar, prognose, berekening);
}

/** What it costs a step to miss the one day and to land at the other. */
export function sprongTussen(
  van: Dag,
  naar: Vergadering,
  { stap }: Pick<Stationsprognose, 'stap'>,
  { stand, prognoses }: Berekening,
): Sprong {
  const tussen = { van: van + 1, tot: naar.dag - 1 };
  const reces = stand.kalenderperioden.find(
    (periode) =>
      periode.laag === 'reces' &&
      (periode.gremium === null || periode.gremium === stap.gremium.code) &&
      overlapt(periode, tussen),
  );
  const { mijlpaal, gemeente } = stap.behandeling;
  const isAchter = ({ stap: { behandeling, station } }: Stationsprognose): boolean =>
    behandeling.mijlpaal === mijlpaal &&
    (gemeente === null || (behandeling.gemeente ?? gemeente) === gemeente) &&
    station.volgorde >= stap.station.volgorde;
  return {
    van,
    naar,
    dagen: naar.dag - van,
    reces: reces ?? null,
    achterDeMuur:
      reces === undefined ? [] : prognoses.filter(isAchter).map(({ stap: { gremium } }) => gremium.naam),
  };
}

/** The Dutch sentence of a sprong. */
export function verklaarSprong({ van, naar, dagen, reces, achterDeMuur }: Sprong): string {
  const kost = `Eén dag na de aanleverdatum kost ${formatDagen(dagen)}: van ${formatDag(van)} naar ${formatDag(naar.dag)}`;
  return reces === null
    ? `${kost}.`
    : `${kost}, over het reces “${reces.naam}” (${formatPeriode(reces)}). Daarachter vallen dan: ${achterDeMuur.join(', ')}.`;
}
