import type { Periode } from '@routekaart/kalender';
import type { Activiteit } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { isOpen, planperiode } from './planperiode.js';

export const TECHNISCHE_RONDE = 'technische-vragenronde';

/** A round and the days on which it can be. */
export interface Ronde {
  readonly activiteit: Activiteit;
  readonly periode: Periode;
}

/** The rounds of this kind that are not over, with the days on which they can be. */
export function komendeRondes(soort: string, { stand, peildatum }: Berekening): readonly Ronde[] {
  return stand.activiteiten.flatMap((activiteit) => {
    const periode = planperiode(activiteit);
    return activiteit.soort === soort && isOpen(activiteit) && periode !== null && periode.tot >= peildatum
      ? [{ activiteit, periode }]
      : [];
  });
}
