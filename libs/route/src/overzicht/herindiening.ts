import { type Dag, formatDag } from '@routekaart/kalender';
import type { Gremium } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { geldigBesluit, isLater, uitstelzin, vraagtAanlevering } from '../heropening.js';
import type { Stationsprognose } from '../prognose.js';

/** That a stuk must be handed in once more: by whom, since when and why. */
export interface Herindiening {
  /** `null` at the first body of a route, where who made the stuk hands it in. */
  readonly houder: Gremium | null;
  /** The day on which it was put off or sent back. */
  readonly sinds: Dag;
  readonly uitleg: string;
}

/**
 * Whether the stuk must be handed in anew at this step, because it was put off there in a way that asks for new papers or
 * a later body sent it back there; `null` when not, or when the step before it decided anew since. Who hands in is who
 * brought it (bron 003): the body before it in the same gemeente or region, or else the body itself.
 */
export function herindieningBij(
  volgende: Stationsprognose,
  vorige: Stationsprognose | undefined,
  { plan }: Pick<Berekening, 'plan'>,
): Herindiening | null {
  const { stap } = volgende;
  const { gremium, terugverwezen, behandeling } = stap;
  const uitkomst = geldigBesluit(stap) ?? terugverwezen ?? null;
  const sindsdien = vorige?.stap.besluit ?? null;
  if (uitkomst === null || !vraagtAanlevering(stap) || (sindsdien !== null && isLater(sindsdien, uitkomst))) {
    return null;
  }
  const { dag } = uitkomst;
  if (uitkomst === terugverwezen) {
    const door = plan.stappen.find((een) => een.behandeling.id === uitkomst.behandeling)?.gremium.naam;
    const uitleg = `Terugverwezen door ${door ?? 'een later gremium'} op ${formatDag(dag)}; het stuk moet opnieuw worden aangeleverd bij ${gremium.naam}.`;
    return { houder: gremium, sinds: dag, uitleg };
  }
  const brenger = vorige?.stap.behandeling.gemeente === behandeling.gemeente ? vorige.stap : stap;
  return {
    houder: vorige === undefined ? null : brenger.gremium,
    sinds: dag,
    uitleg: uitstelzin(gremium.naam, uitkomst),
  };
}
