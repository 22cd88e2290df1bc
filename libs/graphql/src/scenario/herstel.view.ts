import { formatIso } from '@routekaart/kalender';
import { type Herstel, HERSTELKOSTEN, type Kandidaat, kandidaattekst } from '@routekaart/route';
import type { Stand } from '@routekaart/traject';
import { naarMoment } from '../algemeen/moment.type.js';
import type { HerstelType, HerstelmaatregelType } from './herstel.type.js';
import { naarInvulling } from './invulling.type.js';

export function maakHerstel(herstel: Herstel, stand: Stand): HerstelType {
  return {
    ...herstel,
    voor: naarMoment(herstel.voor),
    grens: herstel.grens === null ? null : formatIso(herstel.grens),
    plannen: herstel.plannen.map(({ kandidaten, kosten, dag, marge }) => ({
      maatregelen: kandidaten.map((kandidaat) => naarMaatregel(kandidaat, stand)),
      kosten,
      dag: naarMoment(dag),
      margeDagen: marge,
    })),
  };
}

function naarMaatregel(kandidaat: Kandidaat, stand: Stand): HerstelmaatregelType {
  const { soort, kosten } = kandidaat;
  return {
    soort,
    kosten,
    tekst: kandidaattekst(kandidaat, stand),
    uitleg: HERSTELKOSTEN[soort].uitleg,
    invulling: naarInvulling(kandidaat.maatregel),
  };
}
