import type { GelezenRij, Leescontext, Lezingen } from '../gelezen.js';
import { sleutelVan } from '../register.js';
import { gremiarijen } from './regel.js';

/** The rows of the list of gremia that explain a werkgroep. */
export function werkgroeprijen(lezingen: Lezingen, context: Leescontext): readonly GelezenRij[] {
  return gremiarijen(lezingen).filter((rij) => {
    const bekend = lezingen.register.get(sleutelVan(rij.wat));
    const soort = context.gremia.find((gremium) => gremium.code === bekend?.code)?.soort;
    return soort === undefined ? /^(?:wg|werkgroep)\b/i.test(rij.wat) : soort === 'werkgroep';
  });
}
