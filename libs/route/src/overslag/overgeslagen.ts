import type { Dag } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import { heropendOp } from '../heropening.js';
import type { Stationsprognose } from '../prognose.js';
import type { Routeplan, Stap } from '../routeplan.js';
import { uitgeweken } from '../strook/regel.js';
import { eersteVanaf } from '../vergaderlijst.js';
import { type Overslag, waaromOvergeslagen } from './overslag.js';

/** A meeting of the body that was not the one, with the reason. */
export interface OvergeslagenVergadering {
  readonly kind: 'overgeslagen';
  readonly vergadering: Vergadering;
  readonly waarom: Overslag;
}

/**
 * Every meeting of the body from the day on which the stuk is ready until its decision, by day: with a paper calendar
 * in hand each of them asks why it is not the one. Of a band both ends are looked at, and the meeting of its first day is
 * told of too. None where no calendar gave the day.
 */
export function overgeslagenVan(
  prognose: Stationsprognose,
  plan: Routeplan,
): readonly OvergeslagenVergadering[] {
  const { stap, gereed, dag, grond } = prognose;
  if (gereed.vroegst === null || (grond !== 'vergadering' && grond !== 'termijn' && grond !== 'geen')) {
    return GEEN;
  }
  const vanLaatst = isLaatsteTeKennen(prognose) ? gereed.laatst : null;
  const totVroegst = dag.vroegst ?? LAATSTE_DAG;
  const totLaatst = vanLaatst === null ? 0 : (dag.laatst ?? LAATSTE_DAG);
  const isBand = vanLaatst !== null && totVroegst < totLaatst;
  const isOnzeker = isBand || stap.ruimste !== stap.lijst;
  const tot = Math.max(isOnzeker ? totVroegst + 1 : totVroegst, totLaatst);
  const { vergaderingen, vergaderdagen } = opDag(stap, plan);
  let plaats = eersteVanaf(vergaderdagen, Math.max(gereed.vroegst, heropendOp(stap)));
  if ((vergaderdagen[plaats] ?? tot) >= tot) {
    return GEEN;
  }
  const overgeslagen: OvergeslagenVergadering[] = [];
  for (; (vergaderdagen[plaats] ?? tot) < tot; plaats += 1) {
    const vergadering = vergaderingen[plaats];
    if (vergadering === undefined) break;
    const voorLaatst = vanLaatst !== null && vergadering.dag >= vanLaatst && vergadering.dag < totLaatst;
    const isMisschien = vergadering.dag === dag.vroegst && (isBand || vergadering.aanleverdag === null);
    if (voorLaatst || vergadering.dag < totVroegst || isMisschien) {
      const waarom = waaromOvergeslagen(vergadering, gereed.vroegst, prognose, plan);
      overgeslagen.push({ kind: 'overgeslagen', vergadering, waarom });
    }
  }
  return overgeslagen;
}

const GEEN: readonly OvergeslagenVergadering[] = [];

/** Later than any meeting. */
const LAATSTE_DAG: Dag = 0x3fffffff;

/** Whether a last day is missing only because the calendar ends, and not because something before it is unknown. */
function isLaatsteTeKennen({ nietEerder }: Stationsprognose): boolean {
  return nietEerder?.laatst !== null;
}

/** All meetings of the body by the day on which it meets. */
function opDag(stap: Stap, { kalender }: Routeplan): Pick<Stap, 'vergaderingen' | 'vergaderdagen'> {
  if (stap.regel?.bijSluiting !== 'volgende-werkdag') {
    return stap;
  }
  const vergaderingen = [...uitgeweken(stap.vergaderingen, kalender)].sort((a, b) => a.dag - b.dag);
  return { vergaderingen, vergaderdagen: vergaderingen.map(({ dag }) => dag) };
}
