import type { Dag } from '@routekaart/kalender';
import type { Stationsprognose } from '../prognose.js';
import { eersteNa, voorspellerNa } from './deelroute.js';
import { onzekereVergaderingen } from './misschien.js';
import { type Gevonden, type Terugvraag, laatsteWaarop } from './uiterste.js';

/**
 * What was found, unless it hung on a meeting of which nobody knows until when it takes a stuk, and which is not made any
 * more: then the goal is lost, and that meeting was its last chance. Where this happened in time for it nobody knows
 * whether that was enough.
 */
export function zolangHetKan(
  gevonden: Gevonden,
  { route, aanname, einde, grens }: Terugvraag,
  prognoses: readonly Stationsprognose[],
  gebeurd: Dag | null,
  vanaf: Dag,
): Gevonden {
  if (gevonden.kind !== 'onbekend') {
    return gevonden;
  }
  const voorspelNa = voorspellerNa(route, aanname);
  const nu = gebeurd === null ? voorspelNa(vanaf) : prognoses;
  if ((nu[einde]?.dag.vroegst ?? 0) <= grens) {
    return gevonden;
  }
  const dag = laatsteWaarop(grens, (op) => (voorspelNa(op)[einde]?.dag.vroegst ?? Infinity) <= grens);
  if (dag === null || (gebeurd !== null && gebeurd <= dag)) {
    return gevonden;
  }
  const kans = onzekereVergaderingen(voorspelNa(dag).slice(eersteNa(aanname), einde + 1)).at(-1);
  return kans === undefined
    ? gevonden
    : {
        kind: 'nooit',
        einde: null,
        waardoor: {
          kind: 'laatste-kans',
          gremium: kans.prognose.stap.gremium.naam,
          vergadering: kans.vergadering.dag,
        },
      };
}
