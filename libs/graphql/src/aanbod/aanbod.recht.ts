import type { Handeling } from '@routekaart/toegang';
import type { Aanbodhandeling } from '@routekaart/traject';

/** Which right each act asks: the TWO sends, the gemeentesecretaris or the TWO passes on, the gemeente answers. */
export const AANBODRECHTEN: Readonly<Record<Aanbodhandeling, Handeling>> = {
  verzenden: 'aanbod-verzenden',
  doorgeven: 'aanbod-doorgeven',
  aanvaarden: 'aanbod-beantwoorden',
  afwijzen: 'aanbod-beantwoorden',
};
