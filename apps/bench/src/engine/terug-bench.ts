import { type Berekening, bereken, rekenTerug, stappenfunctie, uitersteVoorAllen } from '@routekaart/route';
import { type Uitslag, hoogstens } from '../uitvoer/uitslag.js';
import { ondergrensPlan } from './ondergrens.js';
import { BEGIN, maakProefstand } from './proefstand.js';
import { zoekrijenVan } from './routes.js';
import { snelste } from './snelste.js';

const DAGEN = 120;

/**
 * Every strook reckoned back, the last days of the ONS-D, and the step function over 120 days with its chains, for every strook; against one
 * binary search per step of the route plan, for the step function one per step and day. The limits are guards, no goals:
 * twice what was measured (decision 0030).
 */
export function meetTerug(): readonly Uitslag[] {
  return [7, 342].flatMap((aantal) => {
    const stand = maakProefstand(aantal);
    const berekening = bereken({ ...stand, traject: { ...stand.traject, ingangsdatum: BEGIN + 300 } });
    const { rijen, voorganger } = zoekrijenVan(berekening.plan);
    const dagen = new Int32Array(berekening.plan.stappen.length);
    const [grens = 0, stroken = 0, terug = 0, treden = 0] = snelste([
      () => {
        ondergrensPlan(rijen, voorganger, BEGIN, dagen);
      },
      () => {
        perMijlpaal(berekening, (mijlpaal) => {
          for (const { code } of stand.gemeenten) {
            rekenTerug(mijlpaal, code, 'ingangsdatum', berekening);
          }
        });
      },
      () => {
        perMijlpaal(berekening, (mijlpaal) => {
          uitersteVoorAllen(mijlpaal, 'onsd', 'ingangsdatum', berekening);
        });
      },
      () => {
        perMijlpaal(berekening, (mijlpaal) => {
          stappenfunctie(mijlpaal, 'onsd', { van: BEGIN, tot: BEGIN + DAGEN - 1 }, berekening);
        });
      },
    ]);
    return [
      hoogstens(`elke strook teruggerekend ÷ ondergrens, ${String(aantal)} × 3`, stroken / grens, 45_000),
      hoogstens(`uiterste dagen ONS-D ÷ ondergrens, ${String(aantal)} × 3`, terug / grens, 1600),
      hoogstens(
        `stappenfunctie 120 dagen ÷ ondergrens, ${String(aantal)} × 3`,
        treden / (grens * DAGEN),
        200,
      ),
    ];
  });
}

function perMijlpaal({ mijlpalen }: Berekening, doe: (mijlpaal: number) => void): void {
  for (const { mijlpaal } of mijlpalen) {
    doe(mijlpaal);
  }
}
