import type { OpAgenda as OpAgendaWaarde } from '@routekaart/route';
import { opsomming } from '../algemeen/opsomming.js';

export const OpAgenda = opsomming<OpAgendaWaarde>(
  'OpAgenda',
  'Of een stuk op de agenda van de eerstvolgende vergadering staat.',
  {
    ja: 'Het is voor die vergadering geagendeerd.',
    nee: 'Het is van de agenda gehaald, of voor een latere vergadering geagendeerd.',
    onbekend: 'Niemand heeft het gezegd.',
  },
);
