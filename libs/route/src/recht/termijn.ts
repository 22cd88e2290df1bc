import { type Dag, type Kalender, isWerkdag, periodenOp } from '@routekaart/kalender';
import type { Termijn } from '@routekaart/traject';

/**
 * The last day of a term that starts with what was received on `ontvangen`: that day itself does not count. One that
 * ends on a Saturday, a Sunday or a holiday is extended to the next day that is none of these (Algemene termijnenwet
 * art. 1); Goede Vrijdag and 5 mei are holidays here, whoever works on them (art. 3). Days of reces of the gremium
 * count, unless the rule says otherwise.
 */
export function eindeVan(termijn: Termijn, ontvangen: Dag, kalender: Kalender, gremium: string): Dag {
  let einde = ontvangen;
  let nog = termijn.weken * 7;
  while (nog > 0) {
    einde += 1;
    if (termijn.recesTeltMee || !isReces(kalender, einde, gremium)) {
      nog -= 1;
    }
  }
  while (!isWerkdag(kalender, einde) || isFeestdag(kalender, einde)) {
    einde += 1;
  }
  return einde;
}

function isFeestdag(kalender: Kalender, dag: Dag): boolean {
  return periodenOp(kalender, dag).some(({ laag }) => laag === 'feestdag');
}

function isReces(kalender: Kalender, dag: Dag, gremium: string): boolean {
  return periodenOp(kalender, dag, gremium).some(({ laag }) => laag === 'reces');
}
