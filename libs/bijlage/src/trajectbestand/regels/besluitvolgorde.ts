import { formatDag, parseDag } from '@routekaart/kalender';
import type { Cel } from '../feit.js';
import { begin, neem } from '../lokale-stations.js';
import { besluitrijenVan } from './besluitrijen.js';
import { leesbaar } from './dagen.js';
import { zoekDoorgang } from './doorgang.js';
import type { Bestandsregel } from './regel.js';
import { zoekSamenloop } from './samenloop.js';
import { naamVan, voorgangerzoeker } from './voorgangers.js';

/**
 * No body decides before its predecessors let the route go on (invariants 1 and 7), judged in the order of recording; and
 * a correction names a besluit that stands. A correction that lets the stuk come back is judged at the place of what it
 * corrects: what others decided anew since came after it (ROUTE-02).
 */
export const besluitenOpVolgorde: Bestandsregel = (bestand, meld) => {
  const route = begin(bestand);
  const voorgangersVan = voorgangerzoeker(bestand, route);
  const besluitrijen = besluitrijenVan(bestand);
  const doorgangen = zoekDoorgang(bestand, besluitrijen, voorgangersVan);
  const samenloop = zoekSamenloop(bestand);
  const rijen = new Map(besluitrijen.alle.map((rij) => [rij.positie, rij]));
  for (const [positie, lopend] of (bestand.feiten ?? []).entries()) {
    neem(lopend, route);
    doorgangen.neem(lopend);
    samenloop.neem(lopend);
    const rij = rijen.get(positie);
    if (rij === undefined) continue;
    const { feit } = rij;
    if (rij.corrigeertNiets) {
      meld(
        'ONBEKENDE_VERWIJZING',
        ['feiten', positie, 'vervangt'],
        `Er is hier geen besluit ${String(feit.vervangt)} dat nog geldt.`,
      );
    }
    const dag = parseDag(feit.dag) ?? Infinity;
    const isKlaar = (voorganger: Cel): boolean =>
      (doorgangen.doorgang(voorganger, rij)?.dag ?? Infinity) <= dag;
    for (const voorganger of samenloop.nodig(feit.behandeling, voorgangersVan(feit.behandeling), isKlaar)) {
      const doorgang = doorgangen.doorgang(voorganger, rij);
      if (doorgang === null) {
        meld(
          'BESLUIT_VOOR_VOORGANGER',
          ['feiten', positie],
          `Dit besluit kan pas na een positief besluit van ${naamVan(voorganger)}; dat staat er niet voor.`,
        );
      } else if (doorgang.dag > dag) {
        const naam = naamVan(voorganger);
        meld(
          'BESLUIT_VOOR_VOORGANGER',
          ['feiten', positie, 'dag'],
          `${doorgang.verstreken ? `De termijn van ${naam} eindigde` : `${naam} besloot`} op ` +
            `${formatDag(doorgang.dag)}: dat is later dan ${leesbaar(feit.dag)}.`,
        );
      }
    }
  }
};
