import type { Berekening } from '../berekening.js';
import { type Stationsprognose, isUitgesproken } from '../prognose.js';
import type { Treffer } from '../verloop/trefzekerheid.js';
import { type Ervaring, gezamenlijkeKans, kansUit } from './kans.js';
import { kansOpTenMinste } from './kans-op-aantal.js';
import { type TellendeStroken, tellendeStroken } from './tellende-stroken.js';

/** What is known of how one station met its forecasts by itself. */
export interface Stationservaring extends Ervaring {
  /** On how many different meetings it rests: two stukken of one evening are one. */
  readonly vergaderingen: number;
}

/** The chance that enough stroken of a Mijlpaal are decided by their forecast day, and on what it rests. */
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

/** All of it is needed, without a choice of stroken. */
const ALLES: TellendeStroken = { nodig: 0, stroken: [] };

/**
 * The chance of one Mijlpaal by its join rule, from the forecasts that came out so far, `vooruit` calendar days ahead.
 */
export function kansVanMijlpaal(
  mijlpaal: number,
  berekening: Berekening,
  treffers: readonly Treffer[],
  vooruit: number,
): Mijlpaalkans {
  const open = openVan(mijlpaal, berekening);
  const tellend = tellendeStroken(mijlpaal, berekening);
  const kans =
    tellend === null
      ? kansVan(mijlpaal, open, ALLES, treffers, vooruit)
      : kansVan(
          mijlpaal,
          open.filter((een) => telt(een, tellend)),
          tellend,
          treffers,
          vooruit,
        );
  const onhaalbaar = berekening.mijlpalen.some((een) => een.mijlpaal === mijlpaal && een.onhaalbaar);
  return onhaalbaar ? { ...kans, kans: null, onhaalbaar } : kans;
}

/** The chance that one gemeente decides by its forecast day: what all share, and what it does itself. */
export function kansVanStrook(
  mijlpaal: number,
  gemeente: string,
  berekening: Berekening,
  treffers: readonly Treffer[],
  vooruit: number,
): Mijlpaalkans {
  const eigen = openVan(mijlpaal, berekening).filter(
    ({ stap }) => (stap.behandeling.gemeente ?? gemeente) === gemeente,
  );
  return kansVan(mijlpaal, eigen, ALLES, treffers, vooruit);
}

function openVan(
  mijlpaal: number,
  { prognoses }: Pick<Berekening, 'prognoses'>,
): readonly Stationsprognose[] {
  return prognoses.filter(
    (prognose) => prognose.stap.behandeling.mijlpaal === mijlpaal && !isUitgesproken(prognose),
  );
}

/** What all share counts, and of the stroken these. */
function telt(prognose: Stationsprognose, { stroken }: TellendeStroken): boolean {
  return prognose.stap.behandeling.gemeente === null || stroken.some((strook) => strook.includes(prognose));
}

/** The chance that all of this is in time, but of these stroken only so many. */
function kansVan(
  mijlpaal: number,
  open: readonly Stationsprognose[],
  { nodig, stroken }: TellendeStroken,
  treffers: readonly Treffer[],
  vooruit: number,
): Mijlpaalkans {
  const stations = new Set(open.map(({ stap }) => stap.station.code));
  const ervaring = new Map([...stations].map((code) => [code, ervaringMet(code, treffers, vooruit)]));
  const kansBij = ({ stap }: Stationsprognose): number | null => {
    const bekend = ervaring.get(stap.station.code);
    return bekend === undefined ? null : kansUit(bekend);
  };
  const zonderDag = open.filter(({ dag }) => dag.laatst === null).length;
  const inStroken = new Set(stroken.flat());
  const vast = open.filter((prognose) => !inStroken.has(prognose));
  const genoeg = kansOpTenMinste(
    nodig,
    stroken.map((strook) => gezamenlijkeKans(strook.map(kansBij))),
  );
  return {
    mijlpaal,
    kans: zonderDag > 0 || stroken.length < nodig ? null : gezamenlijkeKans([...vast.map(kansBij), genoeg]),
    ervaring,
    zonderDag,
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
