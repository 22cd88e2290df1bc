import { plaatsVan } from '@routekaart/traject';
import type { Stationsprognose } from '../prognose.js';
import { type Toets, regelGeschonden } from './weigering.js';

/** Whether the last aanlevering can be taken back: there is one, and the body has not treated the stuk since. */
export function toetsIntrekking({ stap: { aanlevering, besluit, gremium } }: Stationsprognose): Toets {
  if (aanlevering === null) {
    return regelGeschonden(
      'AANLEVERING-02',
      'behandeling',
      `Bij ${gremium.naam} is niets aangeleverd: er is niets in te trekken.`,
    );
  }
  return besluit !== null && plaatsVan(besluit) > aanlevering.herkomst.volgnummer
    ? regelGeschonden(
        'AANLEVERING-01',
        'behandeling',
        `${gremium.naam} heeft het stuk al behandeld; intrekken kan niet meer.`,
      )
    : null;
}
