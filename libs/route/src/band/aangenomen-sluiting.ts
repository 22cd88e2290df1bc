import type { Dag } from '@routekaart/kalender';
import { teplannenIn, vergaderingOp } from '../plandatum.js';
import { gewoonlijkDicht, laatsteOpen } from '../plansluiting.js';
import type { Stationsprognose } from '../prognose.js';
import type { Routeplan } from '../routeplan.js';

/** A day of the plan without a meeting, of which only the usual term of the body says until when it takes a stuk. */
export interface AangenomenSluiting {
  readonly dag: Dag;
  readonly uiterlijk: Dag;
}

/** What is assumed of the day of the plan, where the stuk may come after that and still be ready on the day; else `null`. */
export function aangenomenSluiting(
  { stap, grond, gereed, conflict }: Stationsprognose,
  { kalender }: Routeplan,
): AangenomenSluiting | null {
  const venster = grond === 'nog-te-plannen' ? teplannenIn(stap) : null;
  const dag =
    conflict?.waarom === 'misschien-gemist'
      ? conflict.dag
      : venster === null
        ? null
        : laatsteOpen(venster, stap.gremium.code, kalender);
  if (dag === null || vergaderingOp(stap, dag) !== null) {
    return null;
  }
  const uiterlijk = gewoonlijkDicht(dag, stap);
  const { laatst } = gereed;
  return laatst !== null && laatst > uiterlijk && laatst <= dag ? { dag, uiterlijk } : null;
}
