import { formatWeek, type IsoWeek, plusWeken } from '@routekaart/kalender';
import { tekstvoorstel } from '../bevinding.js';
import type { GelezenRij } from '../gelezen.js';
import { citaat, plaatsVan, planningrijen, type Regel } from './regel.js';

const AFWIJKING =
  /\bwijk(?:t|en)? af van (?:de )?(?:routekaart|planning)\b|\bafwijk\w* van (?:de )?(?:routekaart|planning)\b/i;
const SCHUIF = /\b(\d{1,2}) (?:week|weken) (later|eerder|vroeger)\b/i;

/** A remark that the row deviates from the routekaart; only its own baseline week follows from it (bron 004). */
export const afwijkingRoutekaart: Regel = {
  code: 'AFWIJKING_ROUTEKAART',
  naam: 'De detailplanning volgt de routekaart.',
  zoek: (lezingen) =>
    planningrijen(lezingen)
      .filter((rij) => AFWIJKING.test(rij.opmerkingen))
      .map((rij) => {
        const week = weekInRoutekaart(rij);
        return {
          ernst: 'let-op',
          plaatsen: [plaatsVan(rij, 'opmerkingen')],
          uitleg: `${citaat(rij.opmerkingen)}: of latere rijen ook zijn verschoven, staat er niet.`,
          voorstel:
            week === null
              ? null
              : tekstvoorstel(
                  `In de routekaart was dit ${formatWeek(week)}; de rest van de routekaart blijft onbekend.`,
                ),
        };
      }),
};

function weekInRoutekaart(rij: GelezenRij): IsoWeek | null {
  const [eerste] = rij.week?.weken ?? [];
  const [, aantal, richting] = SCHUIF.exec(rij.opmerkingen) ?? [];
  if (eerste === undefined || aantal === undefined) return null;
  return plusWeken(eerste, richting?.toLowerCase() === 'later' ? -Number(aantal) : Number(aantal));
}
