import { type Herstel, HERSTELKOSTEN, type Kandidaat } from '@routekaart/route';
import { type Stand, maatregeltekst } from '@routekaart/traject';
import { naarMoment } from '../algemeen/moment.type.js';
import type { HerstelType, HerstelmaatregelType } from './herstel.type.js';

/** The cheapest plans; more of them helps nobody to choose. */
const HOOGSTENS = 20;

export function maakHerstel(herstel: Herstel, stand: Stand): HerstelType {
  return {
    ...herstel,
    voor: naarMoment(herstel.voor),
    plannen: herstel.plannen.slice(0, HOOGSTENS).map(({ kandidaten, kosten, dag }) => ({
      maatregelen: kandidaten.map((kandidaat) => naarMaatregel(kandidaat, stand)),
      kosten,
      dag: naarMoment(dag),
    })),
  };
}

function naarMaatregel(kandidaat: Kandidaat, stand: Stand): HerstelmaatregelType {
  const { soort, kosten } = kandidaat;
  return {
    soort,
    kosten,
    tekst: maatregeltekst(kandidaat.maatregel, stand),
    uitleg: HERSTELKOSTEN[soort].uitleg,
  };
}
