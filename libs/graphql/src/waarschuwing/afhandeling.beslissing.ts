import type { Beslissing } from '@routekaart/persistence';
import {
  type Berekening,
  afhandelingstanden,
  nietGevonden,
  toetsAfhandeling,
  waarschuwingenVan,
} from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import type { Afhandeling, Dossier } from '@routekaart/traject';
import { beoordeel, weiger, weigerRecht } from '../mutatie/oordeel.js';
import type { WeigeringType } from '../mutatie/weigering.type.js';

/** The part of the answer that is kept for repetitions. */
export type Afhandelingkern = Omit<Afhandeling, 'herkomst'>;

/** Whether this answer to a warning may be recorded, and the fact that does it: by who must act, or the TWO. */
export function beslisAfhandeling(
  afhandeling: Afhandelingkern,
  verwachteVersie: number,
  vrager: Identiteit,
  berekening: Berekening,
  { opzet, versie }: Dossier,
): Beslissing<Afhandelingkern, WeigeringType> {
  const waarschuwing = waarschuwingenVan(berekening).find(
    ({ sleutel }) => sleutel === afhandeling.waarschuwing,
  );
  if (waarschuwing === undefined) {
    return weiger(nietGevonden('waarschuwing', 'Deze waarschuwing is er niet, of niet meer.'));
  }
  const { rol, gemeente } = waarschuwing.actor;
  return beoordeel({
    verboden: weigerRecht(
      vrager,
      'waarschuwing-afhandelen',
      { gemeente, beheerrol: rol },
      `een waarschuwing waarin ${rol ?? 'een ander'} moet handelen`,
    ),
    voorwerp: { soort: 'traject', code: opzet.traject.code, versie },
    verwachteVersie,
    toets: () =>
      toetsAfhandeling(
        afhandeling,
        waarschuwing,
        afhandelingstanden(berekening)(waarschuwing).status,
        berekening.peildatum,
      ),
    aanvaard: () => ({ feiten: [{ soort: 'afhandeling', afhandeling }], resultaat: afhandeling }),
  });
}
