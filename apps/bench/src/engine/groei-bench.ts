import { type Routeplan, bereken, maakRouteplan, redenenVan, voorspel } from '@routekaart/route';
import { type Uitslag, hoogstens, terInfo } from '../uitvoer/uitslag.js';
import { maakProefstand } from './proefstand.js';
import { snelste } from './snelste.js';
import { opVeleDagen } from './vele-dagen.js';

/** A forecast of some size: what it costs is told per step. */
interface Maat {
  readonly stappen: number;
  readonly prognose: () => void;
  readonly redenen: () => void;
}

/**
 * Whether the cost grows with stroken × stations: the time per step of sizes that take turns in one measurement, so that
 * a machine that gets busy halfway hits them all. Nothing is kept from one computation to the next.
 */
export function meetGroei(): readonly Uitslag[] {
  return [...groeiVanPrognose(), ...groeiVanBerekening()];
}

/**
 * Four times as many stations beside four times as many gemeenten: as many steps and as many calendars, so that only the
 * length of a route differs. Against 342 × 3 both also pay for calendars that no longer fit in the memory near the core.
 */
function groeiVanPrognose(): readonly Uitslag[] {
  const klein = maatVan(maakRouteplan(maakProefstand(7)));
  const groot = maatVan(maakRouteplan(maakProefstand(342)));
  const breed = maatVan(maakRouteplan(maakProefstand(4 * 342)));
  const lang = maatVan(maakRouteplan(maakProefstand(342, [1, 2, 3], 4)));
  const alle = maatVan(maakRouteplan(maakProefstand(342, [1])), 400);
  const prognose = perStap([groot, breed, lang], (maat) => maat.prognose);
  const redenen = perStap([klein, groot, breed, lang, alle], (maat) => maat.redenen);
  const [prognoseGroot = 0, prognoseBreed = 0, prognoseLang = 0] = prognose;
  const [redenenKlein = 0, redenenGroot = 0, redenenBreed = 0, redenenLang = 0, redenenAlle = 0] = redenen;
  return [
    // A loop within a loop would make each of these 4 or more.
    hoogstens('lineair: prognose per stap, 16 stations ÷ 4 stations', prognoseLang / prognoseBreed, 2),
    hoogstens('lineair: prognose per stap, 1368 × 3 ÷ 342 × 3', prognoseBreed / prognoseGroot, 2),
    hoogstens('lineair: redenen per stap, 16 stations ÷ 4 stations', redenenLang / redenenBreed, 2),
    hoogstens('lineair: redenen per stap, 1368 × 3 ÷ 342 × 3', redenenBreed / redenenGroot, 3),
    hoogstens('lineair: redenen per stap, 342 × 3 ÷ 7 × 3', redenenGroot / redenenKlein, 2),
    hoogstens('lineair: redenen per stap, 342 × 400 ÷ 7 × 3', redenenAlle / redenenKlein, 2),
  ];
}

function groeiVanBerekening(): readonly Uitslag[] {
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
  const [kort = 0, lang = 0] = perStap([klein, groot], ({ lus }) => lus);
  return [
    terInfo('hele berekening, 342 × 3', (kort * klein.stappen) / 1000, 'ms'),
    terInfo('hele berekening per stap, 1368 × 3 ÷ 342 × 3', lang / kort, '×'),
  ];
}

function maatVan(plan: Routeplan, keer = 1): Maat {
  const { elk } = opVeleDagen(plan, keer);
  return {
    stappen: plan.stappen.length * keer,
    prognose: elk((eigen) => voorspel(eigen)),
    redenen: elk((eigen) => voorspel(eigen).map((prognose) => redenenVan(prognose, eigen))),
  };
}

/** Microseconds per step of the same loop over each of these sizes. */
function perStap<T extends { readonly stappen: number }>(
  maten: readonly T[],
  lus: (maat: T) => () => void,
): readonly number[] {
  const duren = snelste(maten.map(lus));
  return maten.map(({ stappen }, plaats) => (duren[plaats] ?? 0) / stappen);
}
