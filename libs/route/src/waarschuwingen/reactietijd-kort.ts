import { formatDag, formatWerkdagen } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import {
  bewijsVanReactie,
  termijnVan,
  uiterlijkVoor,
  werkdagenErtussen,
  werkdagenzin,
  wiensTermijn,
} from '../termijn.js';
import { type Waarneming, openStappen, overStap, zolangHetKan } from '../waarschuwing.js';
import { brengerVan } from './brenger.js';

/**
 * REACTIETIJD_KORT: a stuk lies, or can lie, with a body fewer working days before its meeting than that body asks.
 * Only for a body with a reactietermijn of its own: for the others their aanleverdag is enough.
 */
export function reactietijdKort(berekening: Berekening): readonly Waarneming[] {
  const { kalender } = berekening.plan;
  return openStappen(berekening).flatMap((prognose) => {
    const { stap, toestand, gereed, vergadering } = prognose;
    const { gremium, behandeling } = stap;
    const geleverd = gereed.vroegst;
    if (gremium.reactietermijn == null || vergadering === null || geleverd === null) {
      return [];
    }
    const termijn = termijnVan('reactie', [gremium]);
    const ertussen = werkdagenErtussen(kalender, geleverd, vergadering.dag);
    if (ertussen >= termijn.dagen) {
      return [];
    }
    const ligt = toestand === 'aangeleverd' || (toestand === 'geagendeerd' && stap.aanlevering !== null);
    const uiterlijk = uiterlijkVoor(kalender, vergadering.dag, termijn.dagen);
    return [
      {
        ...overStap(prognose, berekening),
        code: 'REACTIETIJD_KORT' as const,
        ernst: 'let-op' as const,
        melding:
          `Het stuk van mijlpaal ${String(behandeling.mijlpaal)} ` +
          `${ligt ? 'ligt sinds' : 'kan op zijn vroegst op'} ${formatDag(geleverd)} bij ${gremium.naam}` +
          `${ligt ? '' : ' liggen'} en de vergadering is op ${formatDag(vergadering.dag)}: ` +
          `${werkdagenzin(kalender, geleverd, vergadering.dag)} ertussen.`,
        regel:
          `Tussen aanlevering en vergadering liggen ten minste ${formatWerkdagen(termijn.dagen)} ` +
          `(${wiensTermijn(termijn)}).`,
        // A stuk that is still to come can lie there a day later each day: the cause stays the same.
        bewijs: [
          ligt
            ? bewijsVanReactie(termijn, geleverd, vergadering.dag, kalender)
            : `${formatWerkdagen(termijn.dagen)} voor ${formatDag(vergadering.dag)}: aanleveren uiterlijk ${formatDag(uiterlijk)}`,
        ],
        actor: brengerVan(prognose, berekening),
        uiterlijk: ligt ? null : zolangHetKan(uiterlijk, berekening),
      },
    ];
  });
}
