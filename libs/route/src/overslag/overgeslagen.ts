import type { Dag } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import type { Stationsprognose } from '../prognose.js';
import type { Routeplan, Stap } from '../routeplan.js';
import { uitgeweken } from '../strook/regel.js';
import { type Overslag, waaromOvergeslagen } from './overslag.js';

/** A meeting of the body that was not the one, with the reason. */
export interface OvergeslagenVergadering {
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
    return [];
  }
  const vanLaatst = isLaatsteTeKennen(prognose) ? gereed.laatst : null;
  const totVroegst = dag.vroegst ?? LAATSTE_DAG;
  const totLaatst = vanLaatst === null ? 0 : (dag.laatst ?? LAATSTE_DAG);
  const isBand = vanLaatst !== null && totVroegst < totLaatst;
  const isOnzeker = isBand || stap.ruimste !== stap.lijst;
  const tot = Math.max(isOnzeker ? totVroegst + 1 : totVroegst, totLaatst);
  const alle = opDag(stap, plan);
  const eerste = eersteOp(alle, gereed.vroegst);
  if ((alle[eerste]?.dag ?? tot) >= tot) {
    return GEEN;
  }
  const overgeslagen: OvergeslagenVergadering[] = [];
  for (const vergadering of alle.slice(eerste, eersteOp(alle, tot))) {
    const voorLaatst = vanLaatst !== null && vergadering.dag >= vanLaatst && vergadering.dag < totLaatst;
    const isMisschien = vergadering.dag === dag.vroegst && (isBand || vergadering.aanleverdag === null);
    if (voorLaatst || vergadering.dag < totVroegst || isMisschien) {
      const waarom = waaromOvergeslagen(vergadering, gereed.vroegst, prognose, plan);
      overgeslagen.push({ vergadering, waarom });
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
function opDag({ regel, vergaderingen }: Stap, { kalender }: Routeplan): readonly Vergadering[] {
  return regel?.bijSluiting === 'volgende-werkdag'
    ? [...uitgeweken(vergaderingen, kalender)].sort((a, b) => a.dag - b.dag)
    : vergaderingen;
}

/** The place of the first meeting on or after a day, or the length of the list when there is none. */
function eersteOp(vergaderingen: readonly Vergadering[], dag: Dag): number {
  let laag = 0;
  let hoog = vergaderingen.length;
  while (laag < hoog) {
    const midden = (laag + hoog) >>> 1;
    if ((vergaderingen[midden]?.dag ?? dag) < dag) {
      laag = midden + 1;
    } else {
      hoog = midden;
    }
  }
  return laag;
}
