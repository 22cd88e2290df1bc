import { formatDag } from '@routekaart/kalender';
import { tekstvoorstel } from '../bevinding.js';
import { sleutelVan } from '../register.js';
import type { GelezenRij } from '../gelezen.js';
import { citaat, groepeer, opsomming, plaatsenVan, planningen, type Regel } from './regel.js';

/** Two bodies that discuss the same stuk on one day: the second cannot have what the first said (bron 004). */
export const zelfdeDag: Regel = {
  code: 'ZELFDE_DAG',
  naam: 'Tussen twee gremia die na elkaar adviseren is tijd om te verwerken.',
  zoek: (lezingen) =>
    planningen(lezingen).flatMap(({ rijen }) => {
      const gedateerd = rijen.filter(
        (rij) => rij.datum?.kind === 'vast' && (rij.soort === 'bespreken' || rij.soort === 'instemmen'),
      );
      return groepeer(gedateerd, (rij) => `${dagVanRij(rij)} ${sleutelVan(rij.wat)}`)
        .filter((groep) => new Set(groep.map((rij) => sleutelVan(rij.wie))).size > 1)
        .map((groep) => ({
          ernst: 'let-op',
          plaatsen: plaatsenVan(groep),
          uitleg: `${opsomming(groep.map((rij) => rij.wie))} behandelen ${citaat(groep[0]?.wat ?? '')} op dezelfde dag, ${formatDag(dagVanRij(groep[0]))}.`,
          voorstel: tekstvoorstel('Spreek de volgorde af, of leg er dagen tussen.'),
        }));
    }),
};

function dagVanRij(rij: GelezenRij | undefined): number {
  return rij?.datum?.kind === 'vast' ? rij.datum.dag : 0;
}
