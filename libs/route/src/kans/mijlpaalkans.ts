import type { Berekening } from '../berekening.js';
import { groepeer } from '../groepeer.js';
import type { Stationsprognose } from '../prognose.js';
import type { Treffer } from '../verloop/trefzekerheid.js';
import { type Ervaring, gezamenlijkeKans, kansUit } from './kans.js';

/** The chance that every strook of a Mijlpaal is decided by its forecast day, and on what it rests. */
export interface Mijlpaalkans {
  readonly mijlpaal: number;
  readonly kans: number | null;
  /** Per station that is still to decide: how often its forecasts came true. */
  readonly ervaring: ReadonlyMap<string, Ervaring>;
}

/** The chance of one Mijlpaal from the forecasts that came out so far, `vooruit` calendar days ahead. */
export function kansVanMijlpaal(
  mijlpaal: number,
  berekening: Berekening,
  treffers: readonly Treffer[],
  vooruit: number,
): Mijlpaalkans {
  const open = berekening.prognoses.filter(
    ({ stap, toestand }) => stap.behandeling.mijlpaal === mijlpaal && toestand !== 'besloten',
  );
  const ervaring = new Map(
    open.map(({ stap }) => [stap.station.code, ervaringMet(stap.station.code, treffers, vooruit)]),
  );
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
  };
}

function ervaringMet(station: string, treffers: readonly Treffer[], vooruit: number): Ervaring {
  const eigen = treffers.filter((treffer) => treffer.station === station && treffer.vooruit === vooruit);
  return {
    totaal: eigen.length,
    gehaald: eigen.filter(({ afwijking }) => afwijking !== null && afwijking <= 0).length,
  };
}
