import { type Routeplan, maakRouteplan, redenenVan, voorspel, voorspelVlak } from '@routekaart/route';
import { getal } from '../uitvoer/statistiek.js';
import { tabel } from '../uitvoer/tabel.js';
import { type Uitslag, hoogstens, terInfo } from '../uitvoer/uitslag.js';
import { meetGroei } from './groei-bench.js';
import { ondergrensPlan, ondergrensRoutes } from './ondergrens.js';
import { BEGIN, maakProefstand } from './proefstand.js';
import { STAPPEN, maakRoutes, zoekrijenVan } from './routes.js';
import { snelste } from './snelste.js';
import { meetTerug } from './terug-bench.js';

/** Microseconds of one case, the lower bound first. */
interface Meting {
  readonly naam: string;
  readonly grens: number;
  readonly data: number;
  /** With a list of reasons for every step; `null` for the flat form, which has none. */
  readonly redenen: number | null;
}

/** The forecast against its lower bound: dates only for many routes, and in full with reasons. */
export function meetEngine(zeg: (regel: string) => void): readonly Uitslag[] {
  const klein = maakRouteplan(maakProefstand(7));
  const groot = maakRouteplan(maakProefstand(342));
  const vlak7 = meetVlak('vlak, 7 routes', klein, 1);
  const vlak342 = meetVlak('vlak, 342 routes', groot, 1);
  const vlakAlle = meetVlak('vlak, 342 × 400 routes', groot, 400);
  const vol7 = meetVol('volledig, 7 × 3 routes', klein);
  const vol342 = meetVol('volledig, 342 × 3 routes', groot);
  zeg('\nPrognose, microseconden per keer (kortste van vele); alle vormen geven dezelfde besluitdagen');
  zeg(
    tabel(
      ['geval', 'ondergrens', 'alleen data', 'met redenen'],
      [vlak7, vlak342, vlakAlle, vol7, vol342].map(({ naam, grens, data, redenen }) => [
        naam,
        getal(grens),
        getal(data),
        redenen === null ? '' : getal(redenen),
      ]),
    ),
  );
  const verhouding = ({ grens, data }: Meting): number => data / grens;
  const metRedenen = ({ grens, redenen }: Meting): number => (redenen ?? Infinity) / grens;
  return [
    terInfo('prognose ÷ ondergrens, 7 routes', verhouding(vlak7), '×'),
    hoogstens('prognose ÷ ondergrens, 342 routes', verhouding(vlak342), 1.5),
    hoogstens('prognose ÷ ondergrens, 136.800 routes', verhouding(vlakAlle), 2.5),
    terInfo('volledige prognose met redenen ÷ ondergrens, 7 × 3', metRedenen(vol7), '×'),
    terInfo('volledige prognose zonder redenen ÷ ondergrens, 342 × 3', verhouding(vol342), '×'),
    hoogstens('volledige prognose met redenen ÷ ondergrens, 342 × 3', metRedenen(vol342), 4),
    ...meetGroei(),
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
  return { naam, grens, data, redenen: null };
}

function meetVol(naam: string, plan: Routeplan): Meting {
  const { rijen, voorganger } = zoekrijenVan(plan);
  const grensdagen = new Int32Array(plan.stappen.length);
  const [grens = 0, data = 0, redenen = 0] = snelste([
    () => {
      ondergrensPlan(rijen, voorganger, BEGIN, grensdagen);
    },
    () => {
      voorspel(plan);
    },
    () => {
      voorspel(plan).map(redenenVan);
    },
  ]);
  const dagen = Int32Array.from(voorspel(plan), ({ dag }) => dag.laatst ?? 0x7fffffff);
  eisGelijk(grensdagen, dagen, naam);
  return { naam, grens, data, redenen };
}

function eisGelijk(verwacht: Int32Array, gevonden: Int32Array, naam: string): void {
  const anders = verwacht.findIndex((dag, stap) => dag !== gevonden[stap]);
  if (anders >= 0 || verwacht.length === 0) {
    throw new Error(`${naam}: stap ${String(anders)} heeft een andere besluitdag dan de ondergrens.`);
  }
}
