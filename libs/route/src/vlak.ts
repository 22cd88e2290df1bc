import type { Dag } from '@routekaart/kalender';
import type { Vergaderlijst } from './vergaderlijst.js';

/** The meetings of many bodies in two long rows of numbers: for forecasts by the hundred thousand. */
export interface VlakRooster {
  readonly dagen: Int32Array;
  readonly aanleverdagen: Int32Array;
  /** Where the meetings of body i begin; one more at the end. */
  readonly begin: Int32Array;
}

type Vlaklijst = Pick<Vergaderlijst, 'dagen' | 'aanleverdagen'>;

/** What stands for "no date": later than every day, so that it stays the latest in every comparison. */
export const GEEN_DAG = 0x7fffffff;

/**
 * The flat form of these lists, in their order. A meeting that closes no later than a sooner one is left out:
 * without a first day to search from it is never the first feasible one, and the rows stay rising.
 */
export function maakVlakRooster(roosters: readonly Vergaderlijst[]): VlakRooster {
  const lijsten = roosters.map(zonderVroegeSluiters);
  const totaal = lijsten.reduce((som, { dagen }) => som + dagen.length, 0);
  const dagen = new Int32Array(totaal);
  const aanleverdagen = new Int32Array(totaal);
  const begin = new Int32Array(lijsten.length + 1);
  let positie = 0;
  lijsten.forEach((lijst, index) => {
    begin[index] = positie;
    dagen.set(lijst.dagen, positie);
    aanleverdagen.set(lijst.aanleverdagen, positie);
    positie += lijst.dagen.length;
  });
  begin[lijsten.length] = positie;
  return { dagen, aanleverdagen, begin };
}

function zonderVroegeSluiters({ dagen, aanleverdagen }: Vergaderlijst): Vlaklijst {
  let laatsteSluiting = Number.NEGATIVE_INFINITY;
  const blijft = Array.from(aanleverdagen, (sluiting) => {
    const later = sluiting > laatsteSluiting;
    laatsteSluiting = Math.max(laatsteSluiting, sluiting);
    return later;
  });
  return {
    dagen: dagen.filter((_, index) => blijft[index]),
    aanleverdagen: aanleverdagen.filter((_, index) => blijft[index]),
  };
}

/**
 * The decision days of many routes at once, without reasons: route r passes the bodies
 * `route[r * stappen] … route[r * stappen + stappen - 1]` (positions in the rooster), each ready when the
 * one before has decided. Writes one day per step into `uit`, `GEEN_DAG` from the step where no meeting is
 * left. Gives the same days as the full forecast of undecided routes.
 */
export function voorspelVlak(
  rooster: VlakRooster,
  route: Int32Array,
  stappen: number,
  gereed: Dag,
  uit: Int32Array,
): void {
  const { dagen, aanleverdagen, begin } = rooster;
  for (let plaats = 0; plaats < route.length; plaats += stappen) {
    let klaar = gereed;
    for (let stap = 0; stap < stappen; stap += 1) {
      const gremium = route[plaats + stap] ?? 0;
      const einde = begin[gremium + 1] ?? 0;
      let laag = begin[gremium] ?? 0;
      let hoog = einde;
      while (laag < hoog) {
        const midden = (laag + hoog) >>> 1;
        if ((aanleverdagen[midden] ?? 0) < klaar) {
          laag = midden + 1;
        } else {
          hoog = midden;
        }
      }
      klaar = laag < einde ? (dagen[laag] ?? GEEN_DAG) : GEEN_DAG;
      uit[plaats + stap] = klaar;
    }
  }
}
