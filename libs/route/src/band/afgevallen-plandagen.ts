import { type Dag, type Kalenderperiode, gekozenDagen } from '@routekaart/kalender';
import { type Bezwaar, bezwaarTegen, vergaderingOp } from '../plandatum.js';
import type { Stationsprognose } from '../prognose.js';
import type { Routeplan } from '../routeplan.js';
import { sluitingOp } from '../vergaderlijst.js';
import { plandagenVan } from './plandagen.js';

/** A day among those that the plan gives that cannot be the one, however early the stuk is ready, and why. */
export interface AfgevallenPlandag {
  readonly dag: Dag;
  readonly waarom: Bezwaar;
  /** What closes the day; `null` for another reason. */
  readonly periode: Kalenderperiode | null;
}

/** The days from which the plan lets choose, in their order; none where it gives one day, or the agenda gives the day. */
export function genoemdeDagen({ stap: { activiteit }, grond, conflict }: Stationsprognose): readonly Dag[] {
  const datum = activiteit?.datum;
  const telt = grond === 'plandatum' || conflict !== null;
  return telt && datum?.kind === 'alternatieven' && datum.dagen.length > 1
    ? datum.dagen.toSorted((a, b) => a - b)
    : [];
}

/** Those of them that have fallen out; the one that a conflict is about tells so itself. */
export function afgevallenPlandagen(
  prognose: Stationsprognose,
  plan: Routeplan,
): readonly AfgevallenPlandag[] {
  const { stap, gereed, conflict } = prognose;
  const open = plandagenVan(prognose, plan);
  return genoemdeDagen(prognose).flatMap((dag) => {
    const waarom = bezwaarTegen(dag, stap, gereed.vroegst ?? plan.peildatum, 'mogelijk', plan);
    return waarom === null || dag === conflict?.dag || open.includes(dag)
      ? []
      : { dag, waarom, periode: sluiting(waarom, dag, prognose, plan) };
  });
}

/** The days that the plan gives of which the meeting was cancelled, as far as they are to come. */
export function vervallenPlandagen(
  { stap }: Pick<Stationsprognose, 'stap'>,
  { peildatum }: Routeplan,
): readonly Dag[] {
  return gekozenDagen(stap.activiteit?.datum ?? null).filter(
    (dag) => dag >= peildatum && vergaderingOp(stap, dag)?.staat === 'vervallen',
  );
}

function sluiting(
  waarom: Bezwaar,
  dag: Dag,
  { stap }: Stationsprognose,
  { kalender }: Routeplan,
): Kalenderperiode | null {
  return waarom === 'gesloten' ? sluitingOp(kalender, dag, stap.gremium.code) : null;
}
