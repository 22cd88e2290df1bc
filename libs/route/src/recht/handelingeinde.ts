import { type Dag, type Kalenderperiode, formatDag, formatPeriode } from '@routekaart/kalender';
import { verschoven } from '../moment.js';
import type { Routeplan } from '../routeplan.js';
import type { Stationsprognose } from '../stationsprognose.js';
import { sluitingOp } from '../vergaderlijst.js';

/** An act that does not end on the day that was counted: what closed the days until it does. */
export interface Handelingeinde {
  readonly kind: 'handeling-later';
  readonly van: Dag;
  readonly naar: Dag;
  /** True when the counted day lies before the peildatum. */
  readonly peildatum: boolean;
  readonly gesloten: readonly Kalenderperiode[];
}

/**
 * Why an act does not end so many days after it can begin, for each end of which that is so: who counts on paper must
 * find the same day.
 */
export function eindigtLater(
  { stap, gereed, dag, grond }: Stationsprognose,
  { peildatum, kalender }: Pick<Routeplan, 'peildatum' | 'kalender'>,
): readonly Handelingeinde[] {
  const { duurDagen } = stap.station;
  if (grond !== 'duur' || duurDagen === null) {
    return [];
  }
  const geteld = verschoven(gereed, duurDagen);
  const einden = new Map([
    [geteld.vroegst, dag.vroegst],
    [geteld.laatst, dag.laatst],
  ]);
  return [...einden].flatMap(([van, naar]): readonly Handelingeinde[] => {
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
        gesloten: [...gesloten].flatMap((periode) => (periode?.laag === 'feestdag' ? periode : [])),
      },
    ];
  });
}

export function handelingzin({ van, naar, peildatum, gesloten }: Handelingeinde): string {
  return [
    `Een handeling eindigt op een werkdag${peildatum ? ', en niet vóór de peildatum' : ''}: niet op ${formatDag(van)}, maar op ${formatDag(naar)}.`,
    ...gesloten.map((periode) => `Gesloten: ${formatPeriode(periode)} (${periode.naam}).`),
  ].join(' ');
}
