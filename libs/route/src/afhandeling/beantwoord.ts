import type { Dag } from '@routekaart/kalender';
import { type Afhandeling, type Dossier, standOp, totEnMetFeit } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import type { Waarschuwing } from '../waarschuwing.js';
import { waarschuwingMet } from '../waarschuwingen/alle.js';
import type { Waarschuwingperiode } from './verloop.js';

/**
 * The stretches in which a warning stood, with the days on which it was answered: a day is replayed as it ended, so a cause
 * that was answered and taken away on one day is looked up as it stood when it was answered. It ends that day.
 *
 * @param opDag The warning at the end of a day.
 */
export function metBeantwoord(
  perioden: readonly Waarschuwingperiode[],
  afhandelingen: readonly Afhandeling[],
  dossier: Dossier,
  opDag: (dag: Dag) => Waarschuwing | null,
): readonly Waarschuwingperiode[] {
  const alle = [...perioden];
  for (const afhandeling of afhandelingen) {
    const { dag } = afhandeling.herkomst;
    if (opDag(dag)?.kenmerk === afhandeling.kenmerk) continue;
    const stand = standOp(totEnMetFeit(dossier, afhandeling), dag);
    const waarschuwing = waarschuwingMet(afhandeling.waarschuwing, bereken(stand));
    if (waarschuwing === null || waarschuwing.kenmerk === opDag(dag)?.kenmerk) continue;
    const plaats = alle.findIndex(
      ({ tot, waarschuwing: { kenmerk } }) =>
        kenmerk === waarschuwing.kenmerk && (tot === dag - 1 || tot === dag),
    );
    const eerder = alle[plaats];
    if (eerder === undefined) {
      alle.push({ van: dag, tot: dag, waarschuwing });
    } else {
      alle[plaats] = { ...eerder, tot: dag };
    }
  }
  return alle.sort((a, b) => a.van - b.van || (a.tot ?? Infinity) - (b.tot ?? Infinity));
}
