import { bereken } from '@routekaart/route';
import { type Uitslag, terInfo } from '../uitvoer/uitslag.js';
import { maakProefstand } from './proefstand.js';
import { snelste } from './snelste.js';

/**
 * Whether the cost of a whole computation grows with stroken × stations: the time per step for four times as many
 * gemeenten. Nothing is kept from one computation to the next.
 */
export function meetGroei(): readonly Uitslag[] {
  const [klein, groot] = [342, 4 * 342].map((aantal) => {
    const stand = maakProefstand(aantal);
    return {
      stappen: stand.behandelingen.length,
      lus: () => bereken({ ...stand, vergaderingen: [...stand.vergaderingen] }),
    };
  });
  if (klein === undefined || groot === undefined) {
    return [];
  }
  const [duurKlein = 0, duurGroot = 0] = snelste([klein.lus, groot.lus]);
  return [
    terInfo('hele berekening, 342 × 3', duurKlein / 1000, 'ms'),
    terInfo(
      'hele berekening per stap, 1368 × 3 ÷ 342 × 3',
      duurGroot / groot.stappen / (duurKlein / klein.stappen),
      '×',
    ),
  ];
}
