import { isPositief, laatOpen } from '@routekaart/traject';
import { gremiaVan } from '../cellen.js';
import { type Cel, celsleutel } from '../feit.js';
import type { Trajectbestand } from '../trajectbestand.js';
import { besluitrijenVan } from './besluitrijen.js';
import { leesbaar } from './dagen.js';
import type { Bestandsregel } from './regel.js';
import { naamVan, voorgangerzoeker } from './voorgangers.js';

/**
 * No body decides before its predecessors agreed, or gave the advice that is all they give (invariants 1 and 7), judged in
 * the order of recording; and a correction names a besluit that stands. A correction that lets the stuk come back is judged
 * at the place of what it corrects: what others decided anew since came after it (ROUTE-02).
 */
export const besluitenOpVolgorde: Bestandsregel = (bestand, meld) => {
  const voorgangersVan = voorgangerzoeker(bestand);
  const { alle, geldend } = besluitrijenVan(bestand);
  for (const rij of alle) {
    const { feit, positie, plaats } = rij;
    if (rij.corrigeertNiets) {
      meld(
        'ONBEKENDE_VERWIJZING',
        ['feiten', positie, 'vervangt'],
        `Er is hier geen besluit ${String(feit.vervangt)} dat nog geldt.`,
      );
    }
    for (const voorganger of voorgangersVan(feit.behandeling)) {
      const besloot = geldend(celsleutel(voorganger), rij).findLast(
        (eerder) => !laatOpen(feit.uitkomst) || eerder.plaats < plaats,
      )?.feit;
      const isAdvies = besloot !== undefined && !laatOpen(besloot.uitkomst) && adviseert(voorganger, bestand);
      if (besloot === undefined || !(isPositief(besloot.uitkomst) || isAdvies)) {
        meld(
          'BESLUIT_VOOR_VOORGANGER',
          ['feiten', positie],
          `Dit besluit kan pas na een positief besluit van ${naamVan(voorganger)}; dat staat er niet voor.`,
        );
      } else if (besloot.dag > feit.dag) {
        meld(
          'BESLUIT_VOOR_VOORGANGER',
          ['feiten', positie, 'dag'],
          `${naamVan(voorganger)} besloot op ${leesbaar(besloot.dag)}: dat is later dan ${leesbaar(feit.dag)}.`,
        );
      }
    }
  }
};

/** Whether the body of a cell only advises: then a “no” stops nothing (invariant 7). */
function adviseert({ station, gemeente }: Cel, { routesjabloon, gremia }: Trajectbestand): boolean {
  const stations = (routesjabloon?.stations ?? []).filter(({ code }) => code === station);
  return stations
    .flatMap((een) => gremiaVan(een, gremia))
    .some((gremium) => gremium.gemeente === gemeente && gremium.mandaat === 'adviseert');
}
