import type { Dag } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import { eenmaalPer } from '../eenmaal.js';
import type { Stationsprognose } from '../prognose.js';
import type { Routeplan, Stap } from '../routeplan.js';
import { uitgeweken } from '../strook/regel.js';
import { eersteVanaf } from '../vergaderlijst.js';
import { type Overslag, waaromOvergeslagen } from './overslag.js';

/** A meeting of the body that was not the one, with the reason. */
export interface OvergeslagenVergadering {
  readonly vergadering: Vergadering;
  readonly waarom: Overslag;
}

/**
 * Every meeting of the body from the day on which the stuk is ready until its decision, by day: with a paper calendar
 * in hand each of them asks why it is not the one. Of a band both ends are looked at. None where no calendar gave the day.
 */
export function overgeslagenVan(
  prognose: Stationsprognose,
  plan: Routeplan,
): readonly OvergeslagenVergadering[] {
  const { stap, gereed, dag, grond } = prognose;
  if (gereed.vroegst === null || (grond !== 'vergadering' && grond !== 'termijn' && grond !== 'geen')) {
    return [];
  }
  const { vergaderingen, dagen } = roosterVan(stap, plan);
  const vanLaatst = isLaatsteTeKennen(prognose) ? gereed.laatst : null;
  const totVroegst = dag.vroegst ?? Number.POSITIVE_INFINITY;
  const totLaatst = vanLaatst === null ? 0 : (dag.laatst ?? Number.POSITIVE_INFINITY);
  const overgeslagen: OvergeslagenVergadering[] = [];
  for (let plaats = eersteVanaf(dagen, gereed.vroegst); plaats < dagen.length; plaats += 1) {
    const vergadering = vergaderingen[plaats];
    if (vergadering === undefined || vergadering.dag >= Math.max(totVroegst, totLaatst)) {
      break;
    }
    const voorLaatst = vanLaatst !== null && vergadering.dag >= vanLaatst && vergadering.dag < totLaatst;
    if (voorLaatst || vergadering.dag < totVroegst) {
      const klaar = voorLaatst ? vanLaatst : gereed.vroegst;
      overgeslagen.push({ vergadering, waarom: waaromOvergeslagen(vergadering, klaar, prognose, plan) });
    }
  }
  return overgeslagen;
}

/** Whether a last day is missing only because the calendar ends, and not because something before it is unknown. */
function isLaatsteTeKennen({ nietEerder }: Stationsprognose): boolean {
  return nietEerder === null || nietEerder.laatst !== null;
}

/** All meetings of the body on the days on which it meets, by day. */
interface Dagrooster {
  readonly vergaderingen: readonly Vergadering[];
  readonly dagen: readonly Dag[];
}

function roosterVan({ regel, vergaderingen }: Stap, { kalender }: Routeplan): Dagrooster {
  return regel?.bijSluiting === 'volgende-werkdag'
    ? opDag(uitgeweken(vergaderingen, kalender))
    : dagrooster(vergaderingen);
}

function opDag(vergaderingen: readonly Vergadering[]): Dagrooster {
  const geordend = [...vergaderingen].sort((a, b) => a.dag - b.dag);
  return { vergaderingen: geordend, dagen: geordend.map(({ dag }) => dag) };
}

const dagrooster = eenmaalPer(opDag);
