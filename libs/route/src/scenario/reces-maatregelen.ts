import { type Periode, formatDag } from '@routekaart/kalender';
import { type RecesWijzigen, type Stand, gremiaVan, isRecesOp, metRecesIn } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { type Weigering, nietGevonden, regelGeschonden } from '../toets/weigering.js';

/** No reces is longer, in calendar days. */
const LANGSTE = 366;

/**
 * The Stand in which a body, or every body of a gemeente, has one more reces, has it on other days, or goes without.
 * Refused when it is not clear whose it is (WATALS-06), when nothing is asked (WATALS-07), when it ends before it
 * begins (PERIODE-01) or lasts over a year (WATALS-08), and when there is no reces of their own on the day that is named.
 */
export function metReces(
  { gremium, gemeente, huidig, periode }: Omit<RecesWijzigen, 'soort'>,
  { stand }: Berekening,
): Stand | Weigering {
  const gremia = vanWie(gremium, gemeente, stand);
  if ('melding' in gremia) {
    return gremia;
  }
  const fout = periode === null ? null : periodeKlopt(periode);
  if (fout !== null) {
    return fout;
  }
  if (huidig === null && periode === null) {
    return regelGeschonden(
      'WATALS-07',
      'huidig',
      'Noem het reces dat wijzigt, of de dagen van een nieuw reces.',
    );
  }
  return huidig === null || stand.kalenderperioden.some((een) => isRecesOp(een, huidig, gremia))
    ? metRecesIn(stand, { gremium, gemeente, huidig, periode }, 'Het aangenomen reces')
    : nietGevonden('huidig', `Op ${formatDag(huidig)} is daar geen eigen reces.`);
}

/** The codes of the bodies whose reces it is: one, or all of one gemeente. */
function vanWie(
  gremium: string | null,
  gemeente: string | null,
  { gremia, gemeenten }: Stand,
): readonly string[] | Weigering {
  if ((gremium === null) === (gemeente === null)) {
    return regelGeschonden('WATALS-06', 'gremium', 'Noem óf een gremium óf een gemeente.');
  }
  if (gremium !== null) {
    return gremia.some(({ code }) => code === gremium)
      ? [gremium]
      : nietGevonden('gremium', `“${gremium}” is geen gremium van dit traject.`);
  }
  return gemeenten.some(({ code }) => code === gemeente)
    ? gremiaVan(gemeente, { gremia })
    : nietGevonden('gemeente', `“${gemeente ?? ''}” is geen gemeente van dit traject.`);
}

function periodeKlopt({ van, tot }: Periode): Weigering | null {
  if (tot < van) {
    return regelGeschonden('PERIODE-01', 'tot', 'Het einde ligt vóór het begin.');
  }
  return tot - van >= LANGSTE
    ? regelGeschonden('WATALS-08', 'tot', 'Een reces duurt hooguit een jaar.')
    : null;
}
