import type { Vermelding } from './vermeldingen.js';
import { vermeldingen } from './vermeldingen.js';
import { citaat, groepeer, opsomming, type Regel } from './regel.js';
import { tekstvoorstel } from '../bevinding.js';
import { ALGEMEEN } from '../namen.js';

/** One body under several names in the tables: "ONS D", "ONS-D" (bron 004). The prose is shown with it. */
export const naamvariant: Regel = {
  code: 'NAAMVARIANT',
  naam: 'Een gremium heeft overal dezelfde naam.',
  zoek: (lezingen) => {
    const gremia = vermeldingen(lezingen).filter(
      ({ naam }) => naam.soort !== 'gemeente' && !ALGEMEEN.test(naam.naam),
    );
    return groepeer(gremia, (vermelding) => vermelding.naam.code).flatMap((groep) => {
      const [eerste] = groep;
      const inTabellen = vormenVan(groep.filter((vermelding) => vermelding.tabelsoort !== null));
      if (eerste === undefined || inTabellen.length < 2) return [];
      return [
        {
          ernst: 'info',
          plaatsen: groep.map((vermelding) => vermelding.plaats),
          uitleg: `${eerste.naam.naam} staat er als ${opsomming(vormenVan(groep).map(citaat))}.`,
          voorstel: tekstvoorstel(`Lees al deze namen als ${citaat(eerste.naam.naam)}.`),
        },
      ];
    });
  },
};

/** The different ways to write a name; a capital at its start makes no difference. */
function vormenVan(groep: readonly Vermelding[]): readonly string[] {
  const vormen = new Map<string, string>();
  for (const { vorm } of groep) {
    const sleutel = vorm.slice(0, 1).toLowerCase() + vorm.slice(1);
    if (!vormen.has(sleutel)) vormen.set(sleutel, vorm);
  }
  return [...vormen.values()];
}
