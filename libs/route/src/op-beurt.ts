import { grensVan } from './gereed.js';
import { ONBEKEND, nietVoor } from './moment.js';
import { opVergadering } from './op-vergadering.js';
import { isVoorbij } from './recht/binnen-termijn.js';
import type { Routeplan, Stap } from './routeplan.js';
import { type Stationsprognose, zonderVergadering } from './stationsprognose.js';
import { momentNa } from './strook/regel.js';

/**
 * Whether a step in a gemeente only waits for its turn behind one other: nothing has happened here, and no plan, rule,
 * term or cycle says anything. So it is with nearly all of them.
 */
export function wachtOpBeurt(stap: Stap): boolean {
  return (
    stap.besluit === null &&
    stap.aanlevering === null &&
    stap.agendering === null &&
    stap.terugverwezen == null &&
    stap.regel === null &&
    stap.termijn === null &&
    stap.activiteit === null &&
    stap.samenkomst === null &&
    !stap.doorCyclus &&
    stap.voorgangers.length === 1 &&
    stap.station.duurDagen === null &&
    stap.station.perGemeente
  );
}

/**
 * The forecast of such a step, the rule at its barest: ready when the step before it has decided, plus the processing
 * days and not before the peildatum; decided at the first meeting that is then still open. Unknown when the stuk cannot come
 * to the step before it.
 */
export function voorspelOpBeurt(
  stap: Stap,
  eerdere: readonly Stationsprognose[],
  plan: Routeplan,
): Stationsprognose {
  const vorige = eerdere[stap.voorgangers[0] ?? -1];
  const grens = grensVan(vorige);
  if (grens.vroegst === null) {
    return zonderVergadering(stap, 'wacht', ONBEKEND, ONBEKEND, 'geen');
  }
  const gereed = nietVoor(momentNa(grens, stap, plan.kalender), plan.peildatum);
  const toestand = isVoorbij(vorige) ? 'aan-zet' : 'wacht';
  return opVergadering(stap, toestand, gereed, null, plan.peildatum, null, plan);
}
