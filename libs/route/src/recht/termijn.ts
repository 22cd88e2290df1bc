import { type Dag, type Kalender, isWeekend, periodenOp } from '@routekaart/kalender';
import type { Termijn } from '@routekaart/traject';

/**
 * The last day of a term that starts with what was received on `ontvangen`: that day itself does not count. One that
 * ends on a Saturday, a Sunday or a holiday is extended to the next day that is none of these (Algemene termijnenwet
 * art. 1). Goede Vrijdag and 5 May are holidays for terms (art. 3), whoever works on them. Days of reces of the gremium
 * count, unless the rule says otherwise.
 */
export function eindeVan(termijn: Termijn, ontvangen: Dag, kalender: Kalender, gremium: string): Dag {
  let einde = ontvangen;
  let nog = termijn.weken * 7;
  while (nog > 0) {
    einde += 1;
    if (termijn.recesTeltMee || !isIn('reces', kalender, einde, gremium)) {
      nog -= 1;
    }
  }
  while (isWeekend(einde) || isIn('feestdag', kalender, einde, null)) {
    einde += 1;
  }
  return einde;
}

function isIn(laag: string, kalender: Kalender, dag: Dag, gremium: string | null): boolean {
  return periodenOp(kalender, dag, gremium).some((periode) => periode.laag === laag);
}
