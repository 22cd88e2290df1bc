import { type Routeplan, maakRouteplan, voorspelVlak } from '@routekaart/route';
import { getal } from '../uitvoer/statistiek.js';
import { tabel } from '../uitvoer/tabel.js';
import { type Uitslag, hoogstens, terInfo } from '../uitvoer/uitslag.js';
import { meetGroei } from './groei-bench.js';
import { eisGelijk, ondergrensRoutes } from './ondergrens.js';
import { BEGIN, maakProefstand } from './proefstand.js';
import { STAPPEN, maakRoutes } from './routes.js';
import { snelste } from './snelste.js';
import { meetTerug } from './terug-bench.js';
import { meetVolledig } from './volledig-bench.js';
import { meetWijziging } from './wijziging-bench.js';

/** Microseconds of one case, the lower bound first. */
interface Meting {
  readonly naam: string;
  readonly grens: number;
  readonly data: number;
}

/** The forecast against its lower bound: dates only for many routes, then in full with its causes. */
export function meetEngine(zeg: (regel: string) => void): readonly Uitslag[] {
  const klein = maakRouteplan(maakProefstand(7));
  const groot = maakRouteplan(maakProefstand(342));
  const vlak7 = meetVlak('7 routes', klein, 1);
  const vlak342 = meetVlak('342 routes', groot, 1);
  const vlakAlle = meetVlak('342 × 400 routes', groot, 400);
  zeg('\nAlleen data, microseconden per keer (kortste van vele); beide geven dezelfde besluitdagen');
  zeg(
    tabel(
      ['geval', 'ondergrens', 'alleen data'],
      [vlak7, vlak342, vlakAlle].map(({ naam, grens, data }) => [naam, getal(grens), getal(data)]),
    ),
  );
  const verhouding = ({ grens, data }: Meting): number => data / grens;
  return [
    terInfo('alleen data ÷ ondergrens, 7 routes', verhouding(vlak7), '×'),
    hoogstens('alleen data ÷ ondergrens, 342 routes', verhouding(vlak342), 1.5),
    hoogstens('alleen data ÷ ondergrens, 136.800 routes', verhouding(vlakAlle), 2.5),
    ...meetVolledig(zeg),
    ...meetGroei(),
    ...meetWijziging(),
    ...meetTerug(),
  ];
}

function meetVlak(naam: string, plan: Routeplan, keer: number): Meting {
  const { rooster, route, rijen } = maakRoutes(plan, keer);
  const grensdagen = new Int32Array(route.length);
  const dagen = new Int32Array(route.length);
  const [grens = 0, data = 0] = snelste([
    () => {
      ondergrensRoutes(rijen, STAPPEN, BEGIN, grensdagen);
    },
    () => {
      voorspelVlak(rooster, route, STAPPEN, BEGIN, dagen);
    },
  ]);
  eisGelijk(grensdagen, dagen, naam);
  return { naam, grens, data };
}
