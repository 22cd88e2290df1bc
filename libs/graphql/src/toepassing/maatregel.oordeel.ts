import { type Berekening, alsFeit, pasToe, verklaarZonderFeit } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import type { Maatregel } from '@routekaart/traject';
import { naarWeigering } from '../mutatie/oordeel.js';
import { NietToegestaan, type WeigeringType } from '../mutatie/weigering.type.js';
import { type Gewonewijziging, gewoneWijzigingen } from './maatregel.beslissing.js';
import { type Verloop, verder } from './proefdossier.js';
import type { ToepassingStapType } from './toepassing.type.js';
import { wieKan } from './wie-kan.js';

/** What becomes of one maatregel, and what has been recorded once it is through. */
export interface Oordeel {
  readonly stap: Pick<ToepassingStapType, 'uitkomst' | 'zin' | 'weigering'>;
  readonly verloop: Verloop;
}

/** Who applies a scenario, why, and whether for real. */
export interface Toepasser {
  readonly vrager: Identiteit;
  readonly reden: string;
  readonly proef: boolean;
}

/**
 * Judges a maatregel as the mutations judge it that record such a fact one by one: all that it consists of, or
 * nothing. What “what if” would refuse is refused here too.
 */
export function beoordeelMaatregel(maatregel: Maatregel, wie: Toepasser, verloop: Verloop): Oordeel {
  const { berekening } = verloop.moment;
  const vorm = alsFeit(maatregel, berekening.stand);
  if ('code' in vorm) return { stap: geweigerd(naarWeigering(vorm)), verloop };
  if (vorm.kind === 'geen-feit') {
    const zin = verklaarZonderFeit(vorm.waarom);
    return { stap: { uitkomst: 'geen-feit', zin, weigering: null }, verloop };
  }
  let na = verloop;
  const wijzigingen = gewoneWijzigingen(vorm, wie.vrager, wie.reden, verloop.moment);
  for (const wijziging of wijzigingen) {
    const beslissing = wijziging.beslis(na.moment);
    if (beslissing.kind === 'verouderd') throw new Error('een versie van zojuist is al verouderd');
    if (beslissing.kind === 'geweigerd') {
      return { stap: weiger(beslissing.weigering, wijzigingen, berekening), verloop };
    }
    na = verder(na, beslissing.feiten);
  }
  const bezwaar = bezwaarTegen(maatregel, berekening);
  return bezwaar === null
    ? { stap: { uitkomst: 'vastgelegd', zin: vastgelegd(wie), weigering: null }, verloop: na }
    : { stap: bezwaar, verloop };
}

function bezwaarTegen(maatregel: Maatregel, berekening: Berekening): Oordeel['stap'] | null {
  const uitkomst = pasToe(maatregel, berekening);
  return 'code' in uitkomst ? geweigerd(naarWeigering(uitkomst)) : null;
}

function weiger(
  weigering: WeigeringType,
  wijzigingen: readonly Gewonewijziging[],
  { stand }: Berekening,
): Oordeel['stap'] {
  return weigering instanceof NietToegestaan
    ? { ...geweigerd(weigering), uitkomst: 'niet-bevoegd', zin: wieKan(wijzigingen, stand) }
    : geweigerd(weigering);
}

function geweigerd({ code, melding, veld }: WeigeringType): Oordeel['stap'] {
  return { uitkomst: 'geweigerd', zin: melding, weigering: { code, melding, veld } };
}

function vastgelegd({ proef }: Toepasser): string {
  return proef ? 'Kan worden vastgelegd.' : 'Vastgelegd.';
}
