import { tekstvoorstel } from '../bevinding.js';
import type { GelezenRij, Lezingen } from '../gelezen.js';
import { citaat, groepeer, opsomming, plaatsenVan, planningen, type Regel } from './regel.js';

/** A body that delivers a stuk in one mijlpaal and agrees to it in another (bron 004, the stuurgroep). */
export const routeVerschilt: Regel = {
  code: 'ROUTE_VERSCHILT',
  naam: 'De stap van een gremium is bij elke mijlpaal dezelfde.',
  zoek: (lezingen) =>
    groepeer(stapPerGremium(lezingen), ({ code }) => code).flatMap((groep) => {
      const perTabel = groepeer(groep, ({ rij }) => String(rij.tabel));
      const soorten = new Set(
        perTabel.map((stappen) => [...new Set(stappen.map(({ rij }) => rij.soort))].sort().join(' ')),
      );
      if (perTabel.length < 2 || soorten.size < 2) return [];
      return [
        {
          ernst: 'info',
          plaatsen: plaatsenVan(
            groep.map(({ rij }) => rij),
            'wat',
          ),
          uitleg: `De stap van ${groep[0]?.naam ?? ''} verschilt per mijlpaal: ${opsomming(groep.map(({ rij }) => citaat(rij.wat)))}.`,
          voorstel: tekstvoorstel(
            'Leg per mijlpaal vast wat het gremium doet: opleveren, adviseren of instemmen.',
          ),
        },
      ];
    }),
};

function stapPerGremium(lezingen: Lezingen): readonly { code: string; naam: string; rij: GelezenRij }[] {
  return planningen(lezingen)
    .flatMap((tabel) => tabel.rijen)
    .filter((rij) => rij.soort === 'opleveren' || rij.soort === 'instemmen')
    .flatMap((rij) => rij.namen.gevonden.map(({ naam }) => ({ code: naam.code, naam: naam.naam, rij })));
}
