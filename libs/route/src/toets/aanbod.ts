import { type Dag, formatDag } from '@routekaart/kalender';
import type { Aanbodhandeling } from '@routekaart/traject';
import { type Toets, eersteWeigering, regelGeschonden } from './weigering.js';
import { type Aanbod, type Aanbodstatus, aanbodstatusNa } from '../aanbod/aanbod.js';

/** What somebody wants to record about the offer to one gemeente. */
export interface Aanbodvoorstel {
  readonly handeling: Aanbodhandeling;
  readonly dag: Dag;
  readonly sessies: number | null;
}

/** Whether this may be recorded: in its order, not in the future, passing on and answer not before the letter. */
export function toetsAanbod(voorstel: Aanbodvoorstel, aanbod: Aanbod, peildatum: Dag): Toets {
  return eersteWeigering([
    () => kanWordenAangeboden(aanbod),
    () => opVolgorde(voorstel, aanbod),
    () => dagKlopt(voorstel, aanbod, peildatum),
    () => sessiesPassen(voorstel),
  ]);
}

/** Only something beside the route is offered: a decision is no invitation. */
function kanWordenAangeboden({ activiteit }: Aanbod): Toets {
  return activiteit.station !== null || activiteit.toestand === 'vervallen'
    ? regelGeschonden('AANBOD-01', 'activiteit', `“${activiteit.naam}” kan niet worden aangeboden.`)
    : null;
}

function opVolgorde({ handeling }: Aanbodvoorstel, { status, gemeente }: Aanbod): Toets {
  return aanbodstatusNa(status, handeling) === null
    ? regelGeschonden('AANBOD-02', 'handeling', `${gemeente.naam}: ${STAND[status]}`)
    : null;
}

function dagKlopt({ dag }: Aanbodvoorstel, { verzonden, doorgegeven }: Aanbod, peildatum: Dag): Toets {
  if (dag > peildatum) {
    return regelGeschonden('ROUTE-04', 'dag', `${formatDag(dag)} ligt in de toekomst.`);
  }
  if (doorgegeven !== null && dag < doorgegeven) {
    return regelGeschonden('AANBOD-03', 'dag', `Het aanbod is pas doorgegeven op ${formatDag(doorgegeven)}.`);
  }
  return verzonden !== null && dag < verzonden
    ? regelGeschonden('AANBOD-03', 'dag', `Het aanbod is pas verzonden op ${formatDag(verzonden)}.`)
    : null;
}

function sessiesPassen({ handeling, sessies }: Aanbodvoorstel): Toets {
  return sessies !== null && handeling !== 'aanvaarden'
    ? regelGeschonden('AANBOD-04', 'sessies', 'Een aantal sessies hoort alleen bij aanvaarden.')
    : null;
}

const STAND: Readonly<Record<Aanbodstatus, string>> = {
  'niet-verzonden': 'er is nog geen aanbod verzonden.',
  'geen-reactie': 'het aanbod is al verzonden en nog niet beantwoord.',
  doorgegeven: 'het aanbod is al doorgegeven aan de griffier en nog niet beantwoord.',
  aanvaard: 'het aanbod is al aanvaard.',
  afgewezen: 'het aanbod is al afgewezen.',
};
