import type { Dag } from '@routekaart/kalender';
import type { Stand } from '@routekaart/traject';
import { redenenBij } from './band/buiten-keuze.js';
import { grensVan } from './gereed.js';
import {
  type Ingangsdatumprognose,
  type Mijlpaalprognose,
  toetsIngangsdatum,
  voorspelMijlpaal,
} from './mijlpaalprognose.js';
import { type Stationsprognose, isUitgesproken, voorspel } from './prognose.js';
import { gemisteRegels } from './recht/gemiste-regels.js';
import { type Reden, formatMoment, verklaar } from './reden.js';
import { type Routeplan, maakRouteplan } from './routeplan.js';
import { bepalendeVoorganger } from './samenloop/bepalend.js';
import { eersteDagVan } from './samenloop/eerste-dag.js';

/** Everything that follows from one Stand: computed once, then only read. */
export interface Berekening {
  readonly stand: Stand;
  readonly peildatum: Dag;
  readonly plan: Routeplan;
  readonly prognoses: readonly Stationsprognose[];
  readonly mijlpalen: readonly Mijlpaalprognose[];
  readonly ingangsdatum: Ingangsdatumprognose;
}

/** The forecast of the whole Traject as it was known on the peildatum of this Stand. */
export function bereken(stand: Stand): Berekening {
  const plan = maakRouteplan(stand);
  const prognoses = voorspel(plan);
  const mijlpalen = stand.mijlpalen.map(({ nummer }) => voorspelMijlpaal(nummer, prognoses, stand));
  return {
    stand,
    peildatum: stand.peildatum,
    plan,
    prognoses,
    mijlpalen,
    ingangsdatum: toetsIngangsdatum(stand.traject.ingangsdatum, mijlpalen, () =>
      gemisteRegels({ stand, prognoses }),
    ),
  };
}

/** One body on the way to a date, with its reasons. */
export interface Schakel {
  readonly prognose: Stationsprognose;
  readonly redenen: readonly Reden[];
  /** The chain to the body from whose day the rule between two stations counts; empty where no such rule is a reason. */
  readonly regelNa: readonly Schakel[];
}

/** The steps on which one forecast waits, the first one first, and itself last: each the one that sets the next. */
export function wegNaar(
  prognose: Stationsprognose,
  { prognoses }: Pick<Berekening, 'prognoses'>,
): readonly Stationsprognose[] {
  const weg = [prognose];
  for (let stap = prognose; !isUitgesproken(stap);) {
    const eerder = prognoses[bepalendeVoorganger(stap.stap, (positie) => grensVan(prognoses[positie])) ?? -1];
    if (eerder === undefined) {
      break;
    }
    weg.unshift(eerder);
    stap = eerder;
  }
  return weg;
}

/** The causal chain of one forecast: the steps on the way to it, each with its reasons. */
export function ketenVan(
  prognose: Stationsprognose,
  berekening: Pick<Berekening, 'plan' | 'prognoses'>,
): readonly Schakel[] {
  return ketenMet(prognose, berekening, new Map());
}

/** Each link is made once, however many rules count from it. */
function ketenMet(
  prognose: Stationsprognose,
  berekening: Pick<Berekening, 'plan' | 'prognoses'>,
  bekend: Map<Stationsprognose, Schakel>,
): readonly Schakel[] {
  return wegNaar(prognose, berekening).map((stap) => {
    const eerder = bekend.get(stap);
    if (eerder !== undefined) return eerder;
    const redenen = metEersteDag(redenenBij(stap, berekening), stap, berekening.prognoses);
    const isGebonden = redenen.some(({ kind }) => kind === 'tussenregel');
    const na = isGebonden ? berekening.prognoses[stap.stap.naPositie ?? -1] : undefined;
    const regelNa = na === undefined ? [] : ketenMet(na, berekening, bekend);
    const schakel = { prognose: stap, redenen, regelNa };
    bekend.set(stap, schakel);
    return schakel;
  });
}

/** With who gives the first day on which the stuk can be ready, where the chain does not pass there. */
function metEersteDag(
  redenen: readonly Reden[],
  stap: Stationsprognose,
  prognoses: readonly Stationsprognose[],
): readonly Reden[] {
  const plaats = redenen.findIndex(({ kind }) => kind === 'gereed');
  const eerste = plaats < 0 ? null : eersteDagVan(stap, prognoses);
  return eerste === null ? redenen : redenen.toSpliced(plaats + 1, 0, eerste);
}

/**
 * The causal chain as Dutch sentences, each beginning with the body it is about. A rule that counts from another body than
 * the one before it names that body and its day.
 */
export function verklaarKeten(keten: readonly Schakel[]): readonly string[] {
  return keten.map(({ prognose, redenen, regelNa }, plaats) => {
    const na = regelNa.at(-1)?.prognose;
    const telt =
      na === undefined || na === keten[plaats - 1]?.prognose
        ? ''
        : ` Die regel telt vanaf ${na.stap.gremium.naam}: ${formatMoment(na.dag)}.`;
    const zinnen = redenen.map((reden) => `${verklaar(reden)}${reden.kind === 'tussenregel' ? telt : ''}`);
    return `${prognose.stap.gremium.naam}: ${zinnen.join(' ')}`;
  });
}
