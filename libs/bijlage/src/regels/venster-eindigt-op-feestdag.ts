import { bevat, formatDag, maakKalender, plusWerkdagen } from '@routekaart/kalender';
import { plaatsenVan, type Regel } from './regel.js';
import { perFeestdag } from './vrije-dagen.js';

/** A window whose last day is a holiday: week 13 of 2021 ends on Goede Vrijdag (bron 004). */
export const vensterEindigtOpFeestdag: Regel = {
  code: 'VENSTER_EINDIGT_OP_FEESTDAG',
  naam: 'Een venster eindigt op een werkdag.',
  zoek: (lezingen, context) =>
    perFeestdag(lezingen, context, (feestdag, venster) => bevat(feestdag, venster.tot)).map(
      ({ feestdag, rijen }) => {
        const dag = plusWerkdagen(maakKalender(context.kalenderperioden), feestdag.van, -1);
        return {
          ernst: feestdag.hard ? 'let-op' : 'info',
          plaatsen: plaatsenVan(rijen, 'week'),
          uitleg: `Het venster eindigt op ${feestdag.naam} (${formatDag(feestdag.van)})${feestdag.hard ? '' : ', niet overal een vrije dag'}.`,
          voorstel: {
            kind: 'datum',
            dag,
            tekst: `Reken tot en met ${formatDag(dag)}, waar het een vrije dag is.`,
          },
        };
      },
    ),
};
