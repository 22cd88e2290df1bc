import {
  type Besluitvorm,
  KENNISNEMING,
  UITKOMSTEN,
  type Uitkomst,
  VORMEN,
  beantwoordt,
  gevraagdVan,
} from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { eerderInStrook } from '../heropening.js';
import { magKennisnemen } from '../advies/is-advies.js';
import type { Routeplan, Stap } from '../routeplan.js';

/**
 * The outcomes that fit this step, in the order of `UITKOMSTEN`. Toestemming is given or withheld where the law asks
 * it, and then it takes the place of instemming (Wgr art. 1 lid 2); sending back needs a body of the same gemeente that
 * decided before, and taking note is for a body that only advises. It is a proposal to who records: `toetsBesluit` judges.
 */
export function uitkomstenVoor(
  stap: Stap,
  { plan, stand }: Pick<Berekening, 'plan' | 'stand'>,
): readonly Uitkomst[] {
  const gevraagd = gevraagdVan(stap.behandeling.mijlpaal, stap.station, stand) ?? 'instemming';
  return UITKOMSTEN.filter((uitkomst) => {
    if (uitkomst === KENNISNEMING) return magKennisnemen(stap);
    return beantwoordt(uitkomst, gevraagd) && (uitkomst !== 'terugverwezen' || kanTerug(stap, plan));
  });
}

/** How this body may decide: in a written round only where it allows that. */
export function vormenVoor({ gremium }: Stap): readonly Besluitvorm[] {
  return VORMEN.filter((vorm) => vorm !== 'schriftelijk' || gremium.schriftelijk === true);
}

function kanTerug(stap: Stap, { stappen }: Routeplan): boolean {
  return eerderInStrook(stap, stappen).length > 0;
}
