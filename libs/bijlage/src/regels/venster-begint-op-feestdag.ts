import { bevat, formatDag, maakKalender, plusWerkdagen } from '@routekaart/kalender';
import { plaatsenVan, type Regel } from './regel.js';
import { perFeestdag } from './vrije-dagen.js';

/** A window whose first day is a holiday: week 14 of 2021 starts on Tweede Paasdag (bron 004). */
export const vensterBegintOpFeestdag: Regel = {
  code: 'VENSTER_BEGINT_OP_FEESTDAG',
  naam: 'Een venster begint op een werkdag.',
  zoek: (lezingen, context) =>
    perFeestdag(lezingen, context, (feestdag, venster) => bevat(feestdag, venster.van)).map(
      ({ feestdag, rijen }) => {
        const dag = plusWerkdagen(maakKalender(context.kalenderperioden), feestdag.tot, 1);
        return {
          ernst: feestdag.hard ? 'let-op' : 'info',
          plaatsen: plaatsenVan(rijen, 'week'),
          uitleg: `Het venster begint op ${feestdag.naam} (${formatDag(feestdag.van)}).`,
          voorstel: { kind: 'datum', dag, tekst: `Reken vanaf ${formatDag(dag)}.` },
        };
      },
    ),
};
