import type { Routeplan } from '@routekaart/route';
import { BEGIN } from './proefstand.js';

/** On so many days in a row the forecast is asked for: no two mijlpalen in a row begin on the same one. */
const DAGEN = 100;

/** A plan as on many days, and a loop that does something with so many plans of one mijlpaal each, one after the other. */
export interface VeleDagen {
  readonly plannen: readonly Routeplan[];
  readonly elk: (doe: (eigen: Routeplan) => void) => () => void;
}

/** This plan, asked so many times, on a day of its own each time until {@link DAGEN} days have been. */
export function opVeleDagen(plan: Routeplan, keer: number): VeleDagen {
  const plannen = Array.from({ length: Math.min(keer, DAGEN) }, (_, dag) => ({
    ...plan,
    peildatum: BEGIN + dag,
  }));
  const elk = (doe: (eigen: Routeplan) => void) => (): void => {
    for (let nr = 0; nr < keer; nr += 1) {
      doe(plannen[nr % plannen.length] ?? plan);
    }
  };
  return { plannen, elk };
}
