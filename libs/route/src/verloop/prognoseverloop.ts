import type { Dag, Periode } from '@routekaart/kalender';
import { type Dossier, type Feitmelding, feitdagenVan, feitenVan, standOp } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { groepeer } from '../groepeer.js';
import type { Mijlpaalprognose } from '../mijlpaalprognose.js';
import { type Moment, soortVan } from '../moment.js';
import { doelVan } from './doel.js';

/** What made the forecast change: the first one known, something recorded, or only that days went by. */
export type Aanleiding = 'begin' | 'feit' | 'tijd';

/** From this day on people were told this. */
export interface Verlooppunt {
  readonly dag: Dag;
  readonly prognose: Mijlpaalprognose;
  /** The last day that the plan wanted then. */
  readonly doel: Dag | null;
  readonly aanleiding: Aanleiding;
  /** What was recorded on this day; empty when only days went by. */
  readonly feiten: readonly Feitmelding[];
  /** Calendar days that the last possible day moved, later is positive; `null` when either is unknown. */
  readonly verschuiving: number | null;
  /** Calendar days that the target itself moved: a replan, which is not progress. */
  readonly doelverschuiving: number | null;
}

/**
 * How the forecast of one Mijlpaal and its target moved over the days of a period: only the days on which one of them
 * changed. Every point is what an answer of that day said, with what was known then (invariant 8). Where time alone
 * moved the first possible day, only where that ended is a point: the last one says what the last day of the period says.
 *
 * Between two days with facts only the peildatum moves, and a forecast never gets earlier by waiting: where both ends
 * say the same nothing changed in between, so the days of a change are found by halving.
 */
export function prognoseverloop(
  dossier: Dossier,
  mijlpaal: number,
  periode: Periode,
): readonly Verlooppunt[] {
  const metingen = new Metingen(dossier, mijlpaal);
  const feiten = groepeer(feitenVan(dossier), ({ herkomst }) => herkomst.dag);
  const dagen = veranderdagen(metingen, feitdagenVan(dossier), periode);
  let vorige: Meting | null = null;
  const punten: Verlooppunt[] = [];
  for (const dag of dagen) {
    const meting = metingen.op(dag);
    const nieuw = feiten.get(dag) ?? [];
    punten.push({
      dag,
      ...meting,
      aanleiding: vorige === null ? 'begin' : nieuw.length > 0 ? 'feit' : 'tijd',
      feiten: nieuw,
      verschuiving: verschil(meting.prognose.dag.laatst, vorige?.prognose.dag.laatst ?? null),
      doelverschuiving: verschil(meting.doel, vorige?.doel ?? null),
    });
    vorige = meting;
  }
  return punten;
}

interface Meting {
  readonly prognose: Mijlpaalprognose;
  readonly doel: Dag | null;
}

/** What was said on a day, each day computed at most once. */
class Metingen {
  private readonly bewaard = new Map<Dag, Meting>();

  constructor(
    private readonly dossier: Dossier,
    private readonly mijlpaal: number,
  ) {}

  op(dag: Dag): Meting {
    const eerder = this.bewaard.get(dag);
    if (eerder !== undefined) return eerder;
    const berekening = bereken(standOp(this.dossier, dag));
    const prognose = berekening.mijlpalen.find(({ mijlpaal }) => mijlpaal === this.mijlpaal);
    if (prognose === undefined) {
      throw new Error(`Er is geen mijlpaal ${this.mijlpaal}.`);
    }
    const meting = { prognose, doel: doelVan(this.mijlpaal, berekening, this.dossier, dag) };
    this.bewaard.set(dag, meting);
    return meting;
  }

  /** Whether what was recorded on this day moved an end that is unknown: then its first possible day is the news. */
  isAndersDoorFeiten(dag: Dag): boolean {
    const { vroegst, laatst } = this.op(dag).prognose.dag;
    if (laatst !== null) return false;
    const zonder = bereken(standOp(this.dossier, dag, dag - 1));
    return zonder.mijlpalen.some(
      (een) => een.mijlpaal === this.mijlpaal && een.dag.laatst === null && een.dag.vroegst !== vroegst,
    );
  }

  zijnGelijk(a: Dag, b: Dag): boolean {
    const [eerste, tweede] = [this.op(a), this.op(b)];
    return isGelijk(eerste.prognose.dag, tweede.prognose.dag) && eerste.doel === tweede.doel;
  }

  /** Whether the first possible day is the same as well. */
  beginnenGelijk(a: Dag, b: Dag): boolean {
    return this.op(a).prognose.dag.vroegst === this.op(b).prognose.dag.vroegst;
  }
}

function veranderdagen(metingen: Metingen, feitdagen: readonly Dag[], { van, tot }: Periode): readonly Dag[] {
  const grenzen = [van, ...feitdagen.filter((dag) => dag > van && dag <= tot)];
  const dagen = grenzen.flatMap((begin, index) => {
    const einde = (grenzen[index + 1] ?? tot + 1) - 1;
    const isAnders =
      index === 0 || !metingen.zijnGelijk(begin - 1, begin) || metingen.isAndersDoorFeiten(begin);
    return [...(isAnders ? [begin] : []), ...wisselingen(metingen, begin, einde)];
  });
  const laatste = dagen.at(-1) ?? van;
  return [...dagen, ...slotdag(metingen, [laatste, ...grenzen.filter((dag) => dag > laatste)], tot)];
}

/**
 * The day since which `tot` has its first possible day, where the last point says another one. Between two days with
 * facts that day only rises, so its last move is found by halving.
 */
function slotdag(metingen: Metingen, grenzen: readonly Dag[], tot: Dag): readonly Dag[] {
  let einde = tot;
  for (const begin of grenzen.toReversed()) {
    if (!metingen.beginnenGelijk(einde, tot)) return [einde + 1];
    if (!metingen.beginnenGelijk(begin, tot)) {
      let anders = begin;
      while (einde - anders > 1) {
        const midden = (anders + einde) >>> 1;
        if (metingen.beginnenGelijk(midden, tot)) einde = midden;
        else anders = midden;
      }
      return [einde];
    }
    einde = begin - 1;
  }
  return [];
}

/** The days after `begin` on which the answer differs from that of the day before. */
function wisselingen(metingen: Metingen, begin: Dag, einde: Dag): readonly Dag[] {
  if (begin >= einde || metingen.zijnGelijk(begin, einde)) return [];
  if (einde - begin === 1) return [einde];
  const midden = (begin + einde) >>> 1;
  return [...wisselingen(metingen, begin, midden), ...wisselingen(metingen, midden, einde)];
}

/** That a first possible day rises with the days is no news: what counts is the last one, and how sure it is. */
function isGelijk(a: Moment, b: Moment): boolean {
  return a.laatst === b.laatst && soortVan(a) === soortVan(b);
}

function verschil(nu: Dag | null, toen: Dag | null): number | null {
  return nu === null || toen === null ? null : nu - toen;
}
