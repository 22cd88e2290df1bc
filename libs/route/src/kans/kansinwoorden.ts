import { formatKans, kansUit } from './kans.js';
import type { Mijlpaalkans, Stationservaring } from './mijlpaalkans.js';

/**
 * The chance of a Mijlpaal as a reader is told it, with why there is none: a join rule that cannot be met, a body that did
 * not agree, too few meetings at the station that knows least, or a body without a day.
 * @example 'niet te voorspellen: nog maar 3 eerdere vergaderingen'
 */
export function kansInWoorden({ kans, ervaring, zonderDag, afgewezen, onhaalbaar }: Mijlpaalkans): string {
  if (onhaalbaar) return `${formatKans(null)}: er doen te weinig gemeenten mee`;
  if (ervaring.size === 0) return 'alles is besloten';
  if (afgewezen > 0) return `${formatKans(null)}: ${afgewezenzin(afgewezen)}`;
  if (kans !== null) return formatKans(kans);
  return `${formatKans(null)}: ${redenVan([...ervaring.values()], zonderDag)}`;
}

function afgewezenzin(aantal: number): string {
  return aantal === 1 ? 'één gremium heeft niet ingestemd' : `${String(aantal)} gremia hebben niet ingestemd`;
}

function redenVan(ervaringen: readonly Stationservaring[], zonderDag: number): string {
  const teWeinig = ervaringen.filter((ervaring) => kansUit(ervaring) === null);
  if (teWeinig.length === 0) {
    if (zonderDag === 0) return 'van te weinig gemeenten is bekend dat zij meedoen';
    return zonderDag === 1
      ? 'één gremium heeft nog geen uiterste dag'
      : `${String(zonderDag)} gremia hebben nog geen uiterste dag`;
  }
  const minste = Math.min(...teWeinig.map(({ vergaderingen }) => vergaderingen));
  switch (minste) {
    case 0:
      return 'nog geen eerdere vergaderingen';
    case 1:
      return 'nog maar 1 eerdere vergadering';
    default:
      return `nog maar ${String(minste)} eerdere vergaderingen`;
  }
}
