import { bevat, formatPeriode, isWeekend, type Kalenderperiode, overlapt } from '@routekaart/kalender';
import type { GelezenRij } from '../gelezen.js';
import { sleutelVan } from '../register.js';
import { dagenVan } from './dagen.js';
import { plaatsenVan, type Regel, rijenMetWeken } from './regel.js';
import { laagVan } from './vrije-dagen.js';

/** School holidays of the region, and rows whose own remark speaks of them ("Let op mei vakantie", bron 004). */
export const schoolvakantie: Regel = {
  code: 'SCHOOLVAKANTIE',
  naam: 'Een activiteit valt niet in de schoolvakantie van de regio.',
  zoek: (lezingen, context) =>
    laagVan(context, 'schoolvakantie').flatMap((vakantie) => {
      const erin = rijenMetWeken(lezingen).filter((rij) => valtIn(rij, vakantie));
      const genoemd = rijenMetWeken(lezingen).filter((rij) => noemt(rij, vakantie));
      const rijen = rijenMetWeken(lezingen).filter((rij) => erin.includes(rij) || genoemd.includes(rij));
      if (rijen.length === 0) return [];
      const buiten = genoemd.some((rij) => !erin.includes(rij))
        ? ' Een opmerking noemt de vakantie ook bij een dag erbuiten: scholen kunnen een week toevoegen.'
        : '';
      return [
        {
          ernst: 'let-op',
          plaatsen: plaatsenVan(rijen),
          uitleg: `De ${vakantie.naam.toLowerCase()} is ${formatPeriode(vakantie)}.${buiten}`,
          voorstel: null,
        },
      ];
    }),
};

function valtIn(rij: GelezenRij, vakantie: Kalenderperiode): boolean {
  const dagen = dagenVan(rij);
  if (dagen.length > 0) return dagen.some((dag) => bevat(vakantie, dag));
  if (rij.bereik === null || !overlapt(rij.bereik, vakantie)) return false;
  const van = Math.max(rij.bereik.van, vakantie.van);
  const tot = Math.min(rij.bereik.tot, vakantie.tot);
  return tot - van > 1 || !isWeekend(van) || !isWeekend(tot);
}

function noemt(rij: GelezenRij, vakantie: Kalenderperiode): boolean {
  return dichtbij(rij, vakantie) && sleutelVan(rij.opmerkingen).includes(sleutelVan(vakantie.naam));
}

function dichtbij({ bereik }: GelezenRij, { van, tot }: Kalenderperiode): boolean {
  return bereik !== null && overlapt(bereik, { van: van - 14, tot: tot + 14 });
}
