import { formatDag, weekdagVan } from '@routekaart/kalender';
import { dagenVan, dagnaam } from './dagen.js';
import { plaatsenVan, type Regel } from './regel.js';
import { vasteDagen } from './vaste-dag.js';

const MINSTENS_OP_VASTE_DAG = 4;
const AANDEEL = 0.8;

/** A body that meets on Thursdays and once on a Monday (bron 004, ONS-D on 1-3). */
export const afwijkendeWeekdag: Regel = {
  code: 'AFWIJKENDE_WEEKDAG',
  naam: 'Een gremium vergadert op zijn vaste weekdag.',
  zoek: (lezingen) =>
    vasteDagen(lezingen)
      .filter(({ aantal, dagen }) => aantal >= MINSTENS_OP_VASTE_DAG && aantal >= dagen.length * AANDEEL)
      .flatMap(({ naam, rijen, dagen, weekdag, aantal }) =>
        dagen
          .filter((dag) => weekdagVan(dag) !== weekdag)
          .map((dag) => ({
            ernst: 'info',
            plaatsen: plaatsenVan(
              rijen.filter((rij) => dagenVan(rij).includes(dag)),
              'datum',
            ),
            uitleg: `${formatDag(dag)} is geen ${dagnaam(weekdag)}; de andere ${aantal} data van ${naam.naam} zijn dat wel.`,
            voorstel: null,
          })),
      ),
};
