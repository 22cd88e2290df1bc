import { type Dag, formatDag } from '@routekaart/kalender';
import { gaatVooraf } from '@routekaart/traject';
import { isOpAanbod } from '../aanbod/aanbod.js';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { formatMoment } from '../reden.js';
import type { Stap } from '../routeplan.js';
import { fasenInStrook } from '../strook/fasen-in-strook.js';
import { bewijsVanUitnodiging, termijnVan } from '../termijn.js';
import { type Waarneming, zolangHetKan } from '../waarschuwing.js';
import { gemeentenamen, openRaden } from './eindstappen.js';
import { planperiode } from './planperiode.js';

/**
 * BEELDVORMING_ONTBREEKT: raden are asked to decide (the last phase of BOB, bron 002) on a Mijlpaal for which the plan
 * has no informatieronde before their decision, and no station of beeldvorming in their strook. Silent in a plan that
 * knows no such rounds at all.
 */
export function beeldvormingOntbreekt(berekening: Berekening): readonly Waarneming[] {
  const rondes = berekening.stand.activiteiten.filter(
    (activiteit) => isOpAanbod(activiteit) && activiteit.toestand !== 'vervallen',
  );
  if (rondes.length === 0) {
    return [];
  }
  return berekening.stand.mijlpalen.flatMap(({ nummer }) => {
    const begin = Math.min(
      ...rondes
        .filter(({ mijlpalen }) => mijlpalen.includes(nummer))
        .map((ronde) => planperiode(ronde)?.van ?? 0),
    );
    const raden = openRaden(nummer, berekening).filter(
      ({ dag, stap }) =>
        !heeftBeeldvorming(stap, berekening) &&
        (begin === Number.POSITIVE_INFINITY || (dag.laatst !== null && dag.laatst <= begin)),
    );
    const [eerste] = raden;
    if (eerste === undefined) {
      return [];
    }
    const uitnodigen = eersteUitnodiging(raden);
    return [
      {
        code: 'BEELDVORMING_ONTBREEKT' as const,
        ernst: 'info' as const,
        mijlpaal: nummer,
        station: eerste.stap.station.code,
        gemeente: null,
        activiteit: null,
        melding:
          `Deze raden besluiten over mijlpaal ${String(nummer)} zonder informatieronde vooraf: ` +
          `${gemeentenamen(raden, berekening)}.`,
        regel: 'Beeldvorming en oordeelsvorming gaan aan besluitvorming vooraf.',
        bewijs: [
          Number.isFinite(begin)
            ? `De informatieronde begint op ${formatDag(begin)}`
            : 'Geen informatieronde in de detailplanning',
          ...(uitnodigen === null ? [] : [uitnodigen.bewijs]),
        ],
        actor: { rol: 'two', gremium: eerste.stap.gremium.code, gemeente: null },
        uiterlijk: zolangHetKan(uitnodigen?.uiterlijk ?? null, berekening),
        oorzaak: raden.map(({ stap, dag }) => `${stap.gremium.naam}: ${formatMoment(dag)}.`),
      },
    ];
  });
}

/** Whether the route of this strook has a station of beeldvorming before this one. */
function heeftBeeldvorming({ behandeling, station }: Stap, { stand }: Berekening): boolean {
  const { mijlpaal, gemeente } = behandeling;
  const stations = fasenInStrook(gemeente, stand, (cel) => cel.mijlpaal === mijlpaal);
  return gaatVooraf('beeldvorming', station.code, stations);
}

interface Uitnodiging {
  readonly uiterlijk: Dag;
  readonly bewijs: string;
}

/** The first last day on which one of these raden can be invited to a round before its decision; `null` when no day is known. */
function eersteUitnodiging(raden: readonly Stationsprognose[]): Uitnodiging | null {
  const uitnodigingen = raden.flatMap(({ stap, dag }) => {
    const termijn = termijnVan('uitnodiging', [stap.gremium]);
    return dag.vroegst === null
      ? []
      : [{ uiterlijk: dag.vroegst - termijn.dagen, bewijs: bewijsVanUitnodiging(termijn, dag.vroegst) }];
  });
  return uitnodigingen.reduce<Uitnodiging | null>(
    (eerste, een) => (eerste === null || een.uiterlijk < eerste.uiterlijk ? een : eerste),
    null,
  );
}
