import { formatPeriode } from '@routekaart/kalender';
import { tekstvoorstel } from '../bevinding.js';
import type { GelezenTabel, Lezingen } from '../gelezen.js';
import { opsomming, planningen, planningrijen, type Regel } from './regel.js';

/** A planning with a header and no rows (bron 004, the third mijlpaal). */
export const legeMijlpaal: Regel = {
  code: 'LEGE_MIJLPAAL',
  naam: 'Elke mijlpaal heeft een planning.',
  zoek: (lezingen) =>
    planningen(lezingen)
      .filter((tabel) => tabel.rijen.length === 0)
      .map(({ tabel, nummer }) => ({
        ernst: 'let-op',
        plaatsen: [tabel.titelregel, tabel.kopregel]
          .filter((regel) => regel !== null)
          .map((regel) => ({ regel, tabel: nummer, rij: 0 })),
        uitleg: `De planning${tabel.titel === '' ? '' : ` "${tabel.titel}"`} heeft nog geen rijen.${latereBrieven(lezingen)}`,
        voorstel: tekstvoorstel('Vul de rijen in, of laat ze uit het routesjabloon berekenen.'),
      })),
};

function latereBrieven(lezingen: Lezingen): string {
  const einde = planningrijen(lezingen).reduce((laatste, rij) => Math.max(laatste, rij.bereik?.tot ?? 0), 0);
  const brieven = lezingen.tabellen
    .filter((tabel: GelezenTabel) => tabel.soort === 'procesbrieven')
    .flatMap((tabel) => tabel.rijen)
    .flatMap(({ bereik }) => (bereik !== null && bereik.van > einde ? [formatPeriode(bereik)] : []));
  return einde === 0 || brieven.length === 0
    ? ''
    : ` Wel vallen er procesbrieven na de laatste geplande rij: ${opsomming(brieven)}.`;
}
