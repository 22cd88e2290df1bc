import { type Dag } from '@routekaart/kalender';
import type { Stand } from '@routekaart/traject';
import { type Berekening, bereken } from '../berekening.js';
import { type Stationsprognose, isUitgesproken } from '../prognose.js';

/** A step that was decided on a day, and what was known of the route by the version of the stuk that it decided on. */
export interface Beslotene {
  readonly prognose: Stationsprognose;
  readonly dag: Dag;
  readonly berekening: Berekening;
}

/**
 * Everything that was decided on a known day, also on a version of the stuk that a newer one replaced: such a besluit no
 * longer counts for the route (invariant 2), but it did come.
 */
export function beslotenenVan(stand: Stand): readonly Beslotene[] {
  const nu = bereken(stand);
  const huidig = new Map(nu.prognoses.map(({ stap }) => [stap.behandeling.id, stap.stukversie]));
  const vervangen = (versie: number, behandeling: string): boolean => versie < (huidig.get(behandeling) ?? 0);
  const oudere = stand.besluiten
    .filter(({ stukversie, behandeling }) => vervangen(stukversie, behandeling))
    .map(({ stukversie }) => stukversie);
  return [
    ...uitgesproken(nu),
    ...[...new Set(oudere)].flatMap((versie) =>
      uitgesproken(bereken(totVersie(stand, versie))).filter(
        ({ prognose: { stap } }) =>
          stap.besluit?.stukversie === versie && vervangen(versie, stap.behandeling.id),
      ),
    ),
  ];
}

/** As if no version after this one had come. */
function totVersie(stand: Stand, versie: number): Stand {
  return {
    ...stand,
    stukversies: stand.stukversies.filter(({ nummer }) => nummer <= versie),
    besluiten: stand.besluiten.filter(({ stukversie }) => stukversie <= versie),
  };
}

function uitgesproken(berekening: Berekening): readonly Beslotene[] {
  return berekening.prognoses.flatMap((prognose) =>
    isUitgesproken(prognose) && prognose.dag.laatst !== null && isOpDag(prognose)
      ? [{ prognose, dag: prognose.dag.laatst, berekening }]
      : [],
  );
}

/** Whether the day on which it was decided is known: of what fell “on or before” it, nothing can be learned. */
export function isOpDag({ stap }: Stationsprognose): boolean {
  return stap.besluit?.opOfVoor !== true;
}
