import type { Berekening } from '../berekening.js';
import { groepeer } from '../groepeer.js';
import { type Stationsprognose, isUitgesproken } from '../prognose.js';
import type { Treffer } from '../verloop/trefzekerheid.js';
import { type Ervaring, gezamenlijkeKans, kansUit } from './kans.js';

/** What is known of how one station met its forecasts by itself. */
export interface Stationservaring extends Ervaring {
  /** On how many different meetings it rests: two stukken of one evening are one. */
  readonly vergaderingen: number;
}

/** The chance that every strook of a Mijlpaal is decided by its forecast day, and on what it rests. */
export interface Mijlpaalkans {
  readonly mijlpaal: number;
  readonly kans: number | null;
  /** Per station that is still to decide: how often its forecasts came true. */
  readonly ervaring: ReadonlyMap<string, Stationservaring>;
  /** How many bodies that are still to decide have no last possible day. */
  readonly zonderDag: number;
  /** How many bodies did not agree: until a new besluit there is no day. */
  readonly afgewezen: number;
  /** Whether too few gemeenten take part for its join rule: then there is no day to make. */
  readonly onhaalbaar: boolean;
}

/** The chance of one Mijlpaal from the forecasts that came out so far, `vooruit` calendar days ahead. */
export function kansVanMijlpaal(
  mijlpaal: number,
  { prognoses, mijlpalen }: Berekening,
  treffers: readonly Treffer[],
  vooruit: number,
): Mijlpaalkans {
  const kans = kansVan(mijlpaal, openVan(mijlpaal, prognoses), treffers, vooruit);
  const onhaalbaar = mijlpalen.some((een) => een.mijlpaal === mijlpaal && een.onhaalbaar);
  return onhaalbaar ? { ...kans, kans: null, onhaalbaar } : kans;
}

/** The chance that one gemeente decides by its forecast day: what all share, and what it does itself. */
export function kansVanStrook(
  mijlpaal: number,
  gemeente: string,
  { prognoses }: Berekening,
  treffers: readonly Treffer[],
  vooruit: number,
): Mijlpaalkans {
  const eigen = openVan(mijlpaal, prognoses).filter(
    ({ stap }) => (stap.behandeling.gemeente ?? gemeente) === gemeente,
  );
  return kansVan(mijlpaal, eigen, treffers, vooruit);
}

function openVan(mijlpaal: number, prognoses: readonly Stationsprognose[]): readonly Stationsprognose[] {
  return prognoses.filter(
    (prognose) => prognose.stap.behandeling.mijlpaal === mijlpaal && !isUitgesproken(prognose),
  );
}

function kansVan(
  mijlpaal: number,
  open: readonly Stationsprognose[],
  treffers: readonly Treffer[],
  vooruit: number,
): Mijlpaalkans {
  const stations = new Set(open.map(({ stap }) => stap.station.code));
  const ervaring = new Map([...stations].map((code) => [code, ervaringMet(code, treffers, vooruit)]));
  const kansBij = (prognose: Stationsprognose): number | null => {
    const bekend = ervaring.get(prognose.stap.station.code);
    return prognose.dag.laatst === null || bekend === undefined ? null : kansUit(bekend);
  };
  const groepen = groepeer(open, ({ stap }) => stap.behandeling.gemeente);
  const stroken = [...groepen].filter(([gemeente]) => gemeente !== null);
  return {
    mijlpaal,
    kans: gezamenlijkeKans(
      (groepen.get(null) ?? []).map(kansBij),
      stroken.map(([, strook]) => strook.map(kansBij)),
    ),
    ervaring,
    zonderDag: open.filter(({ dag }) => dag.laatst === null).length,
    afgewezen: open.filter(({ toestand }) => toestand === 'afgewezen').length,
    onhaalbaar: false,
  };
}

/**
 * How one station met its forecasts when the steps before it had met theirs. A late ONS-D makes every college and raad
 * late: that is one cause, counted at the ONS-D, so that the chances may be multiplied.
 */
function ervaringMet(station: string, treffers: readonly Treffer[], vooruit: number): Stationservaring {
  const eigen = treffers.filter(
    (treffer) => treffer.station === station && treffer.vooruit === vooruit && !treffer.meegesleept,
  );
  return {
    totaal: eigen.length,
    gehaald: eigen.filter(({ afwijking }) => afwijking !== null && afwijking <= 0).length,
    vergaderingen: new Set(eigen.map(({ gremium, besloten }) => `${gremium}|${String(besloten)}`)).size,
  };
}
