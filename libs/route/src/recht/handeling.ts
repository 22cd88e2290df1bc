import { type Dag, type Kalender, isWerkdag } from '@routekaart/kalender';
import { type Moment, nietVoor, verschoven } from '../moment.js';
import type { Routeplan } from '../routeplan.js';

/**
 * When an act is done that needs no meeting, such as signing or publication: so many calendar days after it can
 * begin, on a working day, and not before `vanaf`.
 */
export function handelingKlaar(
  gereed: Moment,
  duurDagen: number,
  vanaf: Dag,
  { kalender }: Pick<Routeplan, 'kalender'>,
): Moment {
  const { vroegst, laatst } = nietVoor(verschoven(gereed, duurDagen), vanaf);
  return { vroegst: opWerkdag(vroegst, kalender), laatst: opWerkdag(laatst, kalender) };
}

function opWerkdag(dag: Dag | null, kalender: Kalender): Dag | null {
  if (dag === null) {
    return null;
  }
  let werkdag = dag;
  while (!isWerkdag(kalender, werkdag)) {
    werkdag += 1;
  }
  return werkdag;
}
