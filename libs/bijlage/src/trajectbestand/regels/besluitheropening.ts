import { laatOpen } from '@routekaart/traject';
import { type Cel, celsleutel } from '../feit.js';
import { eindroute } from '../lokale-stations.js';
import type { Trajectbestand } from '../trajectbestand.js';
import { type Besluitrij, besluitrijenVan } from './besluitrijen.js';
import { leesbaar } from './dagen.js';
import type { Bestandsregel } from './regel.js';
import { naamVan, voorgangerzoeker } from './voorgangers.js';

/**
 * A stuk that was held over or sent back comes back on a later day (BESLUIT-06); what was decided anew stays after a
 * correction of what sent it back (ROUTE-03).
 */
export const besluitenNaHeropening: Bestandsregel = (bestand, meld) => {
  const { alle, geldend } = besluitrijenVan(bestand);
  const eerderVan = eerderInGemeente(bestand);
  const laterVan = omgekeerd(alle, eerderVan);
  for (const rij of alle) {
    const { feit, positie, plaats } = rij;
    const fout = (melding: string): void => {
      meld('BESLUIT_TE_VROEG', ['feiten', positie, 'dag'], melding);
    };
    const zelf = geldend(rij.cel, rij).findLast((eerder) => eerder.plaats < plaats);
    if (zelf !== undefined && heropent(zelf, rij) && laatOpen(zelf.feit.uitkomst)) {
      fout(`Het stuk is hier al behandeld op ${leesbaar(zelf.feit.dag)}: een nieuw besluit valt daarna.`);
    }
    const terug = (laterVan.get(rij.cel) ?? [])
      .flatMap((cel) => geldend(cel, rij).findLast((later) => later.plaats < plaats) ?? [])
      .find((later) => later.plaats > (zelf?.plaats ?? -1) && isTerug(later) && heropent(later, rij));
    if (terug !== undefined) {
      fout(`Het stuk is op ${leesbaar(terug.feit.dag)} terugverwezen: een nieuw besluit valt daarna.`);
    }
    const opnieuw = isTerug(rij)
      ? eerderVan(feit.behandeling)
          .flatMap((cel) => geldend(celsleutel(cel), rij))
          .find((later) => later.plaats > plaats && heropent(rij, later))
      : undefined;
    if (opnieuw !== undefined) {
      fout(
        `${naamVan(opnieuw.feit.behandeling)} besloot daarna op ${leesbaar(opnieuw.feit.dag)}: dat is niet later dan ${leesbaar(feit.dag)}.`,
      );
    }
  }
};

/** Whether a besluit on the same version of the stuk is not of a later day than the one that let it come back. */
function heropent({ feit }: Besluitrij, nieuw: Besluitrij): boolean {
  return (feit.stukversie ?? 1) === (nieuw.feit.stukversie ?? 1) && nieuw.feit.dag <= feit.dag;
}

function isTerug({ feit }: Besluitrij): boolean {
  return feit.uitkomst === 'terugverwezen';
}

/** The cells before a cell in the same gemeente: there the stuk goes when it is sent back; none for a regional one. */
function eerderInGemeente(bestand: Trajectbestand): (cel: Cel) => readonly Cel[] {
  const voorgangersVan = voorgangerzoeker(bestand, eindroute(bestand));
  return (cel) => {
    const gevonden = new Map([[celsleutel(cel), cel]]);
    for (const een of gevonden.values()) {
      for (const eerder of voorgangersVan(een)) {
        if (eerder.gemeente !== undefined) gevonden.set(celsleutel(eerder), eerder);
      }
    }
    gevonden.delete(celsleutel(cel));
    return cel.gemeente === undefined ? [] : [...gevonden.values()];
  };
}

/** Of each cell those that sent a stuk back to it. */
function omgekeerd(
  alle: readonly Besluitrij[],
  eerderVan: (cel: Cel) => readonly Cel[],
): ReadonlyMap<string, readonly string[]> {
  const later = new Map<string, string[]>();
  const cellen = new Map(alle.filter(isTerug).map(({ cel, feit }) => [cel, feit.behandeling]));
  cellen.forEach((behandeling, cel) => {
    for (const eerder of eerderVan(behandeling)) {
      const sleutel = celsleutel(eerder);
      later.set(sleutel, [...(later.get(sleutel) ?? []), cel]);
    }
  });
  return later;
}
