import type { Berekening } from '../berekening.js';
import { eenmaalPer } from '../eenmaal.js';
import { besluitstation } from '../mijlpaalprognose.js';
import type { Stationsprognose } from '../prognose.js';
import { deelnameIn, samenloopVan } from './deelnemers.js';

/** How the Mijlpaal does without one strook. */
export interface Misbaarheid {
  readonly mijlpaal: number;
  readonly nodig: number;
  /** How many of the other gemeenten are certainly in time: at least as many as are needed. */
  readonly anderen: number;
}

/**
 * That the Mijlpaal does not depend on the strook of this station: of k of n gemeenten, k others decided already or
 * certainly do so within their own window. `null` where it does, and for what is no part of a strook up to the besluit.
 */
export function misbaarheidVan(
  { stap: { behandeling, station } }: Stationsprognose,
  berekening: Berekening,
): Misbaarheid | null {
  const { gemeente, mijlpaal } = behandeling;
  const regel = samenloopVan(mijlpaal, berekening.stand);
  if (gemeente === null || station.staart || regel.kind !== 'aantal') {
    return null;
  }
  const opTijd = opTijdIn(berekening).get(mijlpaal) ?? new Set<string>();
  const anderen = opTijd.size - (opTijd.has(gemeente) ? 1 : 0);
  return anderen < regel.nodig ? null : { mijlpaal, nodig: regel.nodig, anderen };
}

/** Of each Mijlpaal the gemeenten of which the last decision on the stuk is there, or certainly comes in its window. */
const opTijdIn = eenmaalPer(
  ({ stand, prognoses }: Berekening): ReadonlyMap<number, ReadonlySet<string>> =>
    new Map(
      stand.mijlpalen.map(({ nummer }) => {
        const einde = besluitstation(
          stand.behandelingen.filter(({ mijlpaal }) => mijlpaal === nummer),
          stand.stations,
        );
        const deelname = deelnameIn(samenloopVan(nummer, stand), stand);
        const opTijd = prognoses.flatMap(({ stap: { behandeling }, toestand, dag: { laatst } }) => {
          const { mijlpaal, station, gemeente, venster } = behandeling;
          if (mijlpaal !== nummer || station !== einde || gemeente === null) return [];
          const komt = venster !== null && laatst !== null && laatst <= venster.tot;
          return toestand === 'besloten' || (komt && deelname(gemeente) === 'doet-mee') ? [gemeente] : [];
        });
        return [nummer, new Set(opTijd)];
      }),
    ),
);

/** Why the Mijlpaal does not depend on it, as a sentence. */
export function misbaarzin({ mijlpaal, nodig, anderen }: Misbaarheid): string {
  const zijn = anderen === 1 ? '1 andere gemeente is' : `${String(anderen)} andere gemeenten zijn`;
  return `Mijlpaal ${String(mijlpaal)} hangt er niet van af: ${zijn} zeker op tijd, en ${String(nodig)} ${nodig === 1 ? 'is' : 'zijn'} nodig.`;
}
