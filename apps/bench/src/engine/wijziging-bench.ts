import { bereken, maakRouteplan, voorspel } from '@routekaart/route';
import { type Uitslag, terInfo } from '../uitvoer/uitslag.js';
import { proefbesluit } from './proefdossier.js';
import { BEGIN, maakProefstand } from './proefstand.js';
import { snelste } from './snelste.js';

/**
 * What one changed fact costs: everything is computed anew from a Stand in which only the list of besluiten is another
 * one, and which part of that is the forecast itself. Computing less than everything could save that part only.
 */
export function meetWijziging(): readonly Uitslag[] {
  return [7, 342].flatMap((aantal) => {
    const stand = maakProefstand(aantal);
    const eerste = stand.behandelingen[0]?.id ?? '';
    const metBesluit = { ...stand, besluiten: [proefbesluit(eerste, BEGIN, 1)] };
    const plan = maakRouteplan(metBesluit);
    const [alles = 0, prognose = 0] = snelste([
      () => {
        bereken({ ...metBesluit, besluiten: [...metBesluit.besluiten] });
      },
      () => {
        voorspel(plan);
      },
    ]);
    const geval = `${String(aantal)} × 3`;
    return [
      terInfo(`alles opnieuw na één besluit, ${geval}`, alles / 1000, 'ms'),
      terInfo(`waarvan de prognose, ${geval}`, (100 * prognose) / alles, '%'),
    ];
  });
}
