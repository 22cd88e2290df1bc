import type { GemeenteRouteQuery, RegioQuery } from '../../api/documenten.js';
import { GEMEENTE } from '../../teksten/gemeente.js';

type Mijlpaal = RegioQuery['stuurgroepDashboard']['mijlpalen'][number];

/**
 * What this gemeente means for the day of a mijlpaal, as a sentence; empty when it does not set it. While a last day is
 * missing nobody sets the day: then it says of how many that is missing.
 */
export function wieBepaalt(
  {
    prognose,
    bepalendeGemeenten,
    onbekendeGemeenten,
  }: Pick<Mijlpaal, 'prognose' | 'bepalendeGemeenten' | 'onbekendeGemeenten'>,
  { code, naam }: Pick<GemeenteRouteQuery['gemeenteRoute']['gemeente'], 'code' | 'naam'>,
): string {
  const isErbij = (gemeenten: readonly { readonly code: string }[]): boolean =>
    gemeenten.some((gemeente) => gemeente.code === code);
  if (prognose.soort !== 'ONBEKEND') {
    return isErbij(bepalendeGemeenten) ? GEMEENTE.regio.bepaaltDeDag(naam) : '';
  }
  return isErbij(onbekendeGemeenten) ? GEMEENTE.regio.dagOnbekend(naam, onbekendeGemeenten.length) : '';
}
