import { formatDag } from '@routekaart/kalender';
import type { Reden } from '../reden.js';

/** That the route goes on when a term of the law ends, and when. */
export function termijnzin(reden: Extract<Reden, { readonly kind: 'termijn' }>): string {
  const { weken, zonderReces, einde, verstreken } = reden;
  const termijn = `termijn van ${String(weken)} weken${zonderReces ? ', waarin recesdagen niet meetellen,' : ''}`;
  const wanneer = einde === null ? '' : ` op ${formatDag(einde)}`;
  return verstreken
    ? `De ${termijn} is verstreken${wanneer} zonder dat een antwoord bekend is: de route gaat verder.`
    : `Binnen de ${termijn} is geen vergadering bekend: de route gaat verder als de termijn eindigt${wanneer}.`;
}
