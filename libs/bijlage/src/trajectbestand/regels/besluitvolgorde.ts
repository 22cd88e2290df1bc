import { isPositief, laatOpen } from '@routekaart/traject';
import { celsleutel } from '../feit.js';
import { begin, gremiumPerCel, leesNieuwGremium, neem } from '../lokale-stations.js';
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
  const route = begin(bestand);
  const voorgangersVan = voorgangerzoeker(bestand, route);
  const adviserend = adviserende(bestand);
  const gremiumVan = gremiumPerCel(bestand);
  const { alle, geldend } = besluitrijenVan(bestand);
  const rijen = new Map(alle.map((rij) => [rij.positie, rij]));
  for (const [positie, lopend] of (bestand.feiten ?? []).entries()) {
    neem(lopend, route);
    const rij = rijen.get(positie);
    if (rij === undefined) continue;
    const { feit, plaats } = rij;
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
      const adviseert = adviserend.has(gremiumVan.get(celsleutel(voorganger)) ?? '');
      const isAdvies = besloot !== undefined && !laatOpen(besloot.uitkomst) && adviseert;
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

/** The bodies that only advise: their “no” stops nothing (invariant 7). */
function adviserende({ gremia, feiten = [] }: Trajectbestand): ReadonlySet<string> {
  const nieuw = feiten.flatMap((feit) =>
    feit.soort === 'lokaalstation' ? (leesNieuwGremium(feit) ?? []) : [],
  );
  return new Set(
    [...gremia, ...nieuw].filter(({ mandaat }) => mandaat === 'adviseert').map(({ code }) => code),
  );
}
