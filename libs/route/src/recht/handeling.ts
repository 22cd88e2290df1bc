import { type Dag, type Kalender, isWerkdag } from '@routekaart/kalender';
import { type Moment, nietVoor, verschoven } from '../moment.js';
import type { Reden } from '../reden.js';
import type { Routeplan } from '../routeplan.js';
import type { Stationsprognose } from '../stationsprognose.js';
import { sluitingOp } from '../vergaderlijst.js';

/**
 * When an act is done that needs no meeting, such as signing or publication: so many calendar days after it can
 * begin, on a working day, and not before the peildatum.
 */
export function handelingKlaar(
  gereed: Moment,
  duurDagen: number,
  { peildatum, kalender }: Pick<Routeplan, 'peildatum' | 'kalender'>,
): Moment {
  const { vroegst, laatst } = nietVoor(verschoven(gereed, duurDagen), peildatum);
  return { vroegst: opWerkdag(vroegst, kalender), laatst: opWerkdag(laatst, kalender) };
}

/**
 * Why an act does not end so many days after it can begin, for each end of which that is so: who counts on paper must
 * find the same day.
 */
export function eindigtLater(
  { stap, gereed, dag, grond }: Stationsprognose,
  { peildatum, kalender }: Pick<Routeplan, 'peildatum' | 'kalender'>,
): readonly Reden[] {
  const { duurDagen } = stap.station;
  if (grond !== 'duur' || duurDagen === null) {
    return [];
  }
  const geteld = verschoven(gereed, duurDagen);
  const einden = new Map([
    [geteld.vroegst, dag.vroegst],
    [geteld.laatst, dag.laatst],
  ]);
  return [...einden].flatMap(([van, naar]): readonly Reden[] => {
    if (van === null || naar === null || van === naar) {
      return [];
    }
    const vanaf = Math.max(van, peildatum);
    const gesloten = new Set(
      Array.from({ length: naar - vanaf }, (_, plaats) => sluitingOp(kalender, vanaf + plaats, null)),
    );
    return [
      {
        kind: 'handeling-later',
        van,
        naar,
        peildatum: van < peildatum,
        gesloten: [...gesloten].filter((periode) => periode?.laag === 'feestdag'),
      },
    ];
  });
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
