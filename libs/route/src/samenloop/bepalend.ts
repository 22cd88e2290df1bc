import type { Samenloopregel } from '@routekaart/traject';
import { type Moment, ONBEKEND } from '../moment.js';
import { type MetVoorgangers, type Samenkomst, type Samenkomstlid, buitenStroken } from './samenkomst.js';
import { momentVolgens } from './samenloop.js';

/** A predecessor, and from when on it lets the step go. */
interface Kandidaat {
  readonly positie: number;
  readonly moment: Moment;
}

/**
 * The predecessor on whose day a step waits: the last of all, or under a join rule of k of n the k-th; the one that keeps
 * the day unknown where it is. Of several on one day the first in the route. `null` when no predecessor sets it: the step
 * is the first, or the gemeente that is needed does not take part.
 */
export function bepalendeVoorganger(
  stap: MetVoorgangers,
  momentOp: (positie: number) => Moment,
): number | null {
  const { samenkomst, voorgangers } = stap;
  const kandidaat = (positie: number): Kandidaat => ({ positie, moment: momentOp(positie) });
  const kandidaten =
    samenkomst === null
      ? voorgangers.map(kandidaat)
      : [...buitenStroken(stap, samenkomst).map(kandidaat), ...uitStroken(samenkomst, kandidaat)];
  return laatste(kandidaten)?.positie ?? null;
}

/** The step that sets when enough lanes are there, with that moment; none when no lane on the route does. */
function uitStroken(
  { regel, leden }: Samenkomst,
  kandidaat: (positie: number) => Kandidaat,
): readonly Kandidaat[] {
  const lanen = leden.map((lid) => {
    const einde = laatste(lid.posities.map(kandidaat));
    return { ...lid, einde, moment: einde?.moment ?? ONBEKEND };
  });
  const moment = momentVolgens(regel, lanen);
  const bepalend = bepalendIn(regel, lanen, moment)?.einde ?? null;
  return bepalend === null ? [] : [{ positie: bepalend.positie, moment }];
}

interface Laan extends Samenkomstlid {
  /** The last step of the lane before the join. */
  readonly einde: Kandidaat | null;
  readonly moment: Moment;
}

/**
 * The lane that sets this moment, which the rule gives. Without a last day the first that keeps it unknown, or else the
 * one that sets before which day it cannot be: a rule that can no longer be met has that at most.
 */
function bepalendIn(
  regel: Samenloopregel,
  lanen: readonly Laan[],
  { vroegst, laatst }: Moment,
): Laan | undefined {
  const opWeg = lanen.filter(({ posities }) => posities.length > 0);
  const telt = regel.kind === 'aantal' ? opWeg.filter(({ deelname }) => deelname === 'doet-mee') : opWeg;
  return (
    telt.find(({ moment }) => moment.laatst === laatst) ??
    opWeg.find(({ deelname }) => deelname === 'onbekend') ??
    opWeg.find(({ moment }) => moment.vroegst === vroegst)
  );
}

/** The last of them, one without a last day later than any other; of several the first in the route. */
function laatste(kandidaten: readonly Kandidaat[]): Kandidaat | null {
  return kandidaten.reduce<Kandidaat | null>(
    (tot, een) => (tot === null || isLater(een, tot) ? een : tot),
    null,
  );
}

function isLater(a: Kandidaat, b: Kandidaat): boolean {
  const eind = ({ moment }: Kandidaat): number => moment.laatst ?? Number.POSITIVE_INFINITY;
  return eind(a) === eind(b) ? a.positie < b.positie : eind(a) > eind(b);
}
