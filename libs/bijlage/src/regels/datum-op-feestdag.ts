import { bevat, formatDag, maakKalender, plusWerkdagen } from '@routekaart/kalender';
import { dagenVan } from './dagen.js';
import { plaatsVan, planningrijen, type Regel } from './regel.js';
import { laagVan } from './vrije-dagen.js';

/** A day of the plan that is a holiday: 24-5-2021 is Tweede Pinksterdag (bron 004). */
export const datumOpFeestdag: Regel = {
  code: 'DATUM_OP_FEESTDAG',
  naam: 'Een activiteit valt niet op een feestdag.',
  zoek: (lezingen, context) => {
    const kalender = maakKalender(context.kalenderperioden);
    return planningrijen(lezingen).flatMap((rij) =>
      dagenVan(rij).flatMap((dag) =>
        laagVan(context, 'feestdag')
          .filter((feestdag) => bevat(feestdag, dag))
          .map((feestdag) => {
            const anders = plusWerkdagen(kalender, dag, 1);
            return {
              ernst: feestdag.hard ? 'kritiek' : 'let-op',
              plaatsen: [plaatsVan(rij, 'datum')],
              uitleg: `${formatDag(dag)} is ${feestdag.naam}.`,
              voorstel: {
                kind: 'datum',
                dag: anders,
                tekst: `De eerste werkdag erna is ${formatDag(anders)}.`,
              },
            };
          }),
      ),
    );
  },
};
