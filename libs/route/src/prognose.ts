import { blokkeert, isPositief } from '@routekaart/traject';
import { agendaplaatsVan } from './agendering/agendaplaats.js';
import { opAgenda } from './agendering/op-agenda.js';
import { gereedVoor, isAfgesneden, ligtSinds, nietVoorRegel, toestandVan } from './gereed.js';
import { isAdvies } from './advies/is-advies.js';
import { besluitVanaf, geldigBesluit, wachtOnbepaald } from './heropening.js';
import { ONBEKEND, opDag } from './moment.js';
import { opPlandatum } from './op-plandatum.js';
import { voorspelOpBeurt, wachtOpBeurt } from './op-beurt.js';
import { naNee, opZijnVroegst } from './op-zijn-vroegst.js';
import { leesPlandatum } from './plandatum.js';
import { binnenTermijn } from './recht/binnen-termijn.js';
import { handelingKlaar } from './recht/handeling.js';
import type { Routeplan, Stap } from './routeplan.js';
import { type Stationsprognose, zonderVergadering } from './stationsprognose.js';
import { voorspelUitRooster } from './uit-rooster.js';

export {
  type Grond,
  type Marge,
  type Stationsprognose,
  type Toestand,
  aanleverenVoor,
  isIngekomen,
  isUitgesproken,
  komtNooit,
} from './stationsprognose.js';

/**
 * The forecast of every step of the route, in the order of the route plan.
 *
 * A body decides at its first Vergadering that is still open for handing in when the stuk is ready; the stuk
 * is ready when the predecessors have decided, and not before the peildatum unless it was handed in. A stuk that
 * stands on an agenda is decided on there. Without
 * calendar the answer is unknown, never "on time". Later input never gives an earlier date.
 */
export function voorspel(plan: Routeplan): readonly Stationsprognose[] {
  const prognoses = new Array<Stationsprognose>(plan.stappen.length);
  plan.stappen.forEach((stap, positie) => {
    // The choice stands here and not in a function of its own: one call less for nearly every step.
    prognoses[positie] = wachtOpBeurt(stap)
      ? voorspelOpBeurt(stap, prognoses, plan)
      : voorspelEen(stap, prognoses, plan);
  });
  return prognoses;
}

/**
 * The forecast of one step, given those before it: of these only its predecessors and the step its rule names are read. Of
 * a step that waits for its turn it is the same as {@link voorspelOpBeurt} gives, by a longer way.
 */
export function voorspelEen(
  stap: Stap,
  eerdere: readonly Stationsprognose[],
  plan: Routeplan,
): Stationsprognose {
  const prognose = voorspelStap(stap, eerdere, plan);
  return stap.termijn === null ? prognose : binnenTermijn(prognose, stap.termijn, plan);
}

function voorspelStap(stap: Stap, eerdere: readonly Stationsprognose[], plan: Routeplan): Stationsprognose {
  const besluit = geldigBesluit(stap);
  if (besluit !== null && isAdvies(besluit.uitkomst, stap)) {
    return zonderVergadering(stap, 'geadviseerd', opDag(besluit.dag), opDag(besluit.dag), 'besluit');
  }
  if (besluit !== null && isPositief(besluit.uitkomst)) {
    return zonderVergadering(stap, 'besloten', opDag(besluit.dag), opDag(besluit.dag), 'besluit');
  }
  if (besluit !== null && blokkeert(besluit.uitkomst)) {
    return naNee(stap, besluit, plan);
  }
  const ligt = ligtSinds(stap, eerdere, plan);
  const toestand = toestandVan(stap, eerdere, ligt);
  const gereed = ligt === null ? gereedVoor(stap, eerdere, plan) : opDag(ligt);
  if (wachtOnbepaald(stap)) {
    return zonderVergadering(
      stap,
      toestand,
      { ...gereed, laatst: null },
      opZijnVroegst(stap, gereed, plan),
      'geen',
    );
  }
  if (ligt === null && isAfgesneden(stap, eerdere)) {
    return zonderVergadering(stap, toestand, ONBEKEND, ONBEKEND, 'geen');
  }
  const { duurDagen } = stap.station;
  if (duurDagen !== null) {
    return zonderVergadering(
      stap,
      toestand,
      gereed,
      handelingKlaar(gereed, duurDagen, besluitVanaf(stap, plan), plan),
      'duur',
    );
  }
  const plaats = agendaplaatsVan(stap, plan);
  if (plaats !== null) {
    return opAgenda(stap, toestand, gereed, nietVoorRegel(stap, eerdere), plaats, plan);
  }
  const gepland = leesPlandatum(stap, gereed, plan);
  return gepland.kind === 'haalbaar'
    ? opPlandatum(stap, toestand, gereed, gepland, plan)
    : voorspelUitRooster(stap, toestand, gereed, gepland, eerdere, plan);
}
