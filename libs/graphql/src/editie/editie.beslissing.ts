import { dagVan } from '@routekaart/kalender';
import type { Beslissing } from '@routekaart/persistence';
import { type Berekening, toetsEditie } from '@routekaart/route';
import { ALGEMEEN, type Identiteit } from '@routekaart/toegang';
import { type Dossier, type Editie, nieuwInEditie } from '@routekaart/traject';
import { beoordeel, weigerRecht } from '../mutatie/oordeel.js';
import type { WeigeringType } from '../mutatie/weigering.type.js';
import type { StelEditieVastInput } from './editie.input.js';

/** The part of the answer that is kept for repetitions. */
export interface Editiekern {
  readonly editie: Omit<Editie, 'herkomst'>;
  readonly wijzigingen: number;
}

/** Whether this edition may be vastgesteld, and the fact that does it. */
export function beslisEditie(
  input: StelEditieVastInput,
  vrager: Identiteit,
  { peildatum }: Berekening,
  dossier: Dossier,
): Beslissing<Editiekern, WeigeringType> {
  const { edities, opzet, versie } = dossier;
  const editie = {
    nummer: edities.length + 1,
    naam: input.naam.trim(),
    bijgewerktTotEnMet: dagVan(input.bijgewerktTotEnMet),
    reden: input.reden.trim(),
  };
  return beoordeel({
    verboden: weigerRecht(vrager, 'editie-vaststellen', ALGEMEEN, 'de detailplanning'),
    voorwerp: { soort: 'traject', code: opzet.traject.code, versie },
    verwachteVersie: input.verwachteVersie,
    toets: () => toetsEditie(editie, edities, peildatum),
    aanvaard: () => {
      const grens = { ...editie, herkomst: { volgnummer: versie + 1 } };
      return {
        feiten: [{ soort: 'editie', ...editie }],
        resultaat: { editie, wijzigingen: nieuwInEditie(grens, dossier).length },
      };
    },
  });
}
