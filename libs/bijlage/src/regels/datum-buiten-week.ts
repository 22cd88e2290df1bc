import { bevat, formatDag, formatWeek, periodeVanWeek, weekVan } from '@routekaart/kalender';
import { citaat, plaatsVan, planningrijen, type Regel } from './regel.js';
import { dagenVan } from './dagen.js';

/** A day that does not lie in the week of its own row. */
export const datumBuitenWeek: Regel = {
  code: 'DATUM_BUITEN_WEEK',
  naam: 'De datum van een rij valt in de week van die rij.',
  zoek: (lezingen) =>
    planningrijen(lezingen).flatMap((rij) => {
      const weken = (rij.week?.weken ?? []).map(periodeVanWeek);
      if (rij.week === null || weken.length === 0) return [];
      const weektekst = citaat(rij.week.tekst);
      return dagenVan(rij)
        .filter((dag) => !weken.some((week) => bevat(week, dag)))
        .map((dag) => ({
          ernst: 'let-op',
          plaatsen: [plaatsVan(rij, 'datum')],
          uitleg: `${formatDag(dag)} valt in ${formatWeek(weekVan(dag))}, niet in ${weektekst}.`,
          voorstel: null,
        }));
    }),
};
