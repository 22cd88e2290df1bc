import { isDeepStrictEqual } from 'node:util';
import {
  type Routeplan,
  type Stationsprognose,
  bereken,
  maakRouteplan,
  oorzaakVan,
  redenenVan,
  voorspel,
} from '@routekaart/route';
import { getal } from '../uitvoer/statistiek.js';
import { tabel } from '../uitvoer/tabel.js';
import { type Uitslag, hoogstens, terInfo } from '../uitvoer/uitslag.js';
import { kalePrognoses, kaleRedenen } from './kale-lus.js';
import { GEEN_DAG, eisGelijk, ondergrensPlan } from './ondergrens.js';
import { maakProefstand } from './proefstand.js';
import { zoekrijenVan } from './routes.js';
import { snelste } from './snelste.js';
import { opVeleDagen } from './vele-dagen.js';

/** Nanoseconds per step of the same forecast in every form. */
interface Meting {
  readonly naam: string;
  readonly grens: number;
  /** {@link voorspel}: for each step an object that holds all that determined its day. */
  readonly prognose: number;
  /** The same, and every cause read from it. */
  readonly gelezen: number;
  /** The same, and for every step its reasons written out as a list of objects. */
  readonly redenen: number;
  /** The objects of the forecast, and with those of the reasons, made by a loop that knows no rule. */
  readonly kaal: number;
  readonly kaalMetRedenen: number;
}

/**
 * The forecast with its causes against the lower bound: of the whole of three mijlpalen, and of 400 mijlpalen of which
 * each is made, read and let go, so that memory does not grow with their number.
 */
export function meetVolledig(zeg: (regel: string) => void): readonly Uitslag[] {
  const plan = maakRouteplan(maakProefstand(7));
  // Thrown away: the compiler makes the first loop for its own rows alone, with their places as constants (5.6 ns a step).
  meet('7 × 3', plan, 1);
  const alle = meet('342 × 400', maakRouteplan(maakProefstand(342, [1])), 400);
  const groot = meet('342 × 3', maakRouteplan(maakProefstand(342)), 1);
  const klein = meet('7 × 3', plan, 1);
  zeg(
    '\nVolledige prognose, nanoseconden per stap (kortste van vele); alle vormen geven dezelfde besluitdagen',
  );
  zeg(
    tabel(
      [
        'gemeenten × mijlpalen',
        'ondergrens',
        'met oorzaken',
        'oorzaken gelezen',
        'redenen als lijst',
        'kale lus',
        'kale lus, redenen',
      ],
      [klein, groot, alle].map(({ naam, ...duur }) => [
        naam,
        ...[duur.grens, duur.prognose, duur.gelezen, duur.redenen, duur.kaal, duur.kaalMetRedenen].map(getal),
      ]),
    ),
  );
  return [
    terInfo('prognose met oorzaken ÷ ondergrens, 7 × 3', klein.prognose / klein.grens, '×'),
    hoogstens('prognose met oorzaken ÷ ondergrens, 342 × 3', groot.prognose / groot.grens, 4),
    terInfo('prognose met oorzaken ÷ ondergrens, 342 × 400', alle.prognose / alle.grens, '×'),
    terInfo('kale lus met dezelfde objecten ÷ ondergrens, 342 × 3', groot.kaal / groot.grens, '×'),
    terInfo('elke oorzaak gelezen ÷ ondergrens, 342 × 3', groot.gelezen / groot.grens, '×'),
    terInfo('alle redenen als lijst ÷ ondergrens, 342 × 3', groot.redenen / groot.grens, '×'),
    terInfo('alle redenen als lijst ÷ ondergrens, 342 × 400', alle.redenen / alle.grens, '×'),
    terInfo('kale lus met dezelfde redenen ÷ ondergrens, 342 × 3', groot.kaalMetRedenen / groot.grens, '×'),
    // A guard, no goal: the objects alone do not explain it (decision 0030).
    hoogstens('alle redenen ÷ kale lus met dezelfde, 342 × 3', groot.redenen / groot.kaalMetRedenen, 8),
    hoogstens('waarom: één datum met haar hele keten, 342 × 3', duurVanWaarom(), 1, 'ms'),
  ];
}

/** Milliseconds for the graph and the sentences of one date: a page asks for one at a time. */
function duurVanWaarom(): number {
  const berekening = bereken(maakProefstand(342));
  const raden = berekening.prognoses.filter(({ stap }) => stap.station.code === 'raad');
  const [alle = 0] = snelste([() => raden.map((prognose) => oorzaakVan(prognose, berekening))]);
  return alle / 1000 / raden.length;
}

function meet(naam: string, plan: Routeplan, keer: number): Meting {
  const { rijen, voorganger } = zoekrijenVan(plan);
  const grensdagen = new Int32Array(plan.stappen.length);
  const { plannen, elk } = opVeleDagen(plan, keer);
  const grens = (eigen: Routeplan): void => {
    ondergrensPlan(rijen, voorganger, eigen.peildatum, grensdagen);
  };
  for (const eigen of plannen) {
    grens(eigen);
    eisDezelfde(naam, eigen, grensdagen);
  }
  const duren = snelste([
    elk(grens),
    elk((eigen) => voorspel(eigen)),
    elk((eigen) => leesOorzaken(voorspel(eigen))),
    elk((eigen) => voorspel(eigen).map((prognose) => redenenVan(prognose, eigen))),
    elk(kalePrognoses),
    elk((eigen) => kalePrognoses(eigen).map((kaal) => kaleRedenen(kaal, eigen.peildatum))),
  ]);
  const perStap = (plaats: number): number => ((duren[plaats] ?? 0) * 1000) / (plan.stappen.length * keer);
  return {
    naam,
    grens: perStap(0),
    prognose: perStap(1),
    gelezen: perStap(2),
    redenen: perStap(3),
    kaal: perStap(4),
    kaalMetRedenen: perStap(5),
  };
}

/** Looks up every cause of every day, as a reader would: what a forecast only finds when asked is found here. */
function leesOorzaken(prognoses: readonly Stationsprognose[]): number {
  let som = 0;
  for (const prognose of prognoses) {
    const { toestand, grond, gereed, nietEerder, dag, conflict } = prognose;
    const { vergadering, gemist, volgende, marge } = prognose;
    som += toestand.length + grond.length + (gereed.laatst ?? 0) + (dag.laatst ?? 0);
    som += (nietEerder?.laatst ?? 0) + (conflict?.dag ?? 0) + (vergadering?.dag ?? 0);
    som += (gemist?.dag ?? 0) + (volgende?.dag ?? 0) + (marge?.werkdagen ?? 0);
  }
  return som;
}

/**
 * The days must be those of the lower bound, and the loop without rules must make the same reasons, but for the meetings
 * on a holiday, of which it does not know.
 */
function eisDezelfde(naam: string, plan: Routeplan, grensdagen: Int32Array): void {
  const prognoses = voorspel(plan);
  eisGelijk(
    grensdagen,
    Int32Array.from(prognoses, ({ dag }) => dag.laatst ?? GEEN_DAG),
    naam,
  );
  const redenen = prognoses.map((prognose) =>
    redenenVan(prognose, plan).filter(
      (reden) => reden.kind !== 'overgeslagen' || reden.waarom.kind !== 'gesloten',
    ),
  );
  if (
    !isDeepStrictEqual(
      redenen,
      kalePrognoses(plan).map((kaal) => kaleRedenen(kaal, plan.peildatum)),
    )
  ) {
    throw new Error(`${naam}: de kale lus geeft andere redenen dan de prognose.`);
  }
}
