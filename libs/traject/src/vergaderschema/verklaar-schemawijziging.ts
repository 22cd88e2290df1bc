import { formatDag, opsomming } from '@routekaart/kalender';
import type { Vergadering } from '../vergadering.js';
import { verschilpunten } from './schemaverschilpunten.js';
import type { Schemavergadering, Schemawijziging } from './schemawijziging.js';

/** The change in a sentence. */
export function verklaarSchemawijziging(wijziging: Schemawijziging): string {
  switch (wijziging.kind) {
    case 'nieuw': {
      const vervalt = wijziging.gelezen.staat === 'vervallen' ? ', die niet doorgaat' : '';
      return `Nieuw: een vergadering op ${formatDag(wijziging.gelezen.dag)}${vervalt}.`;
    }
    case 'gelijk':
      return `De vergadering van ${formatDag(wijziging.bestaand.dag)} blijft zoals zij is.`;
    case 'verplaatst':
      return `De vergadering van ${formatDag(wijziging.bestaand.dag)} gaat naar ${formatDag(wijziging.gelezen.dag)}.`;
    case 'vervalt':
      return `De vergadering van ${formatDag(wijziging.bestaand.dag)} vervalt.`;
    case 'ontbreekt':
      return `De vergadering van ${formatDag(wijziging.bestaand.dag)} staat er niet meer in.`;
    case 'bijgewerkt':
      return `Van de vergadering van ${formatDag(wijziging.bestaand.dag)} ${verschillenIn(wijziging.bestaand, wijziging.gelezen)}.`;
  }
}

function verschillenIn(bestaand: Vergadering, gelezen: Schemavergadering): string {
  const punten = verschilpunten(bestaand, gelezen);
  return `${punten.length === 1 ? 'wijzigt' : 'wijzigen'} ${opsomming(punten)}`;
}
