import { formatIso } from '@routekaart/kalender';
import {
  type Samenloopregel,
  type Stand,
  type StationOverslaan,
  type TermijnWijzigen,
  metEigenTermijnIn,
  metSamenloopIn,
  metTermijnIn,
} from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { verwerkingsregel } from '../toepassing/verwerkingsregel.js';
import { toetsDeelname } from '../toets/deelname.js';
import { kanUitStrook } from '../toets/lokale-uitneming.js';
import { type Weigering, nietGevonden, regelGeschonden } from '../toets/weigering.js';
import { AANNAME } from './aanname.js';
import { metStationsregel } from './regel-maatregelen.js';

/** The Stand in which every meeting of this body closes so many calendar days before it, from the peildatum on. */
export function metAanlevertermijn(gremium: string, dagen: number, { stand }: Berekening): Stand | Weigering {
  if (!stand.gremia.some(({ code }) => code === gremium)) {
    return nietGevonden('gremium', `“${gremium}” is geen gremium van dit traject.`);
  }
  return metTermijnIn(stand, { gremium, dagen }, stand.peildatum);
}

/** The Stand in which this body has another term of its own, or none. It moves no date. */
export function metEigenTermijn(
  maatregel: Omit<TermijnWijzigen, 'soort'>,
  { stand }: Berekening,
): Stand | Weigering {
  return stand.gremia.some(({ code }) => code === maatregel.gremium)
    ? metEigenTermijnIn(stand, maatregel)
    : nietGevonden('gremium', `“${maatregel.gremium}” is geen gremium van dit traject.`);
}

/**
 * The Stand in which the stuk is ready so many calendar days after the decision before it, by the rule for all gemeenten
 * as which it would be recorded. Refused where local rules stand in the way of that one (WATALS-09).
 */
export function metVerwerkingsdagen(
  station: string,
  dagen: number,
  berekening: Berekening,
): Stand | Weigering {
  const regel = verwerkingsregel(station, dagen, berekening.stand);
  return 'code' in regel ? regel : metStationsregel(regel, berekening);
}

/**
 * The Stand in which this gemeente says that it takes no part: what it needs by the join rule stays as it is. Refused for
 * the last one that takes part (WATALS-03), and where it said so already (DEELNAME-02).
 */
export function zonderGemeente(gemeente: string, berekening: Berekening): Stand | Weigering {
  const { stand, peildatum } = berekening;
  if (!stand.gemeenten.some(({ code }) => code === gemeente)) {
    return nietGevonden('gemeente', `“${gemeente}” is geen gemeente van dit traject.`);
  }
  const antwoord = { gemeente, deelname: 'doet-niet-mee', vanaf: peildatum } as const;
  const weigering = toetsDeelname({ ...antwoord, onderdeel: null }, berekening);
  if (weigering !== null) {
    return weigering;
  }
  const andere = stand.deelnamen.filter((een) => een.gemeente !== gemeente);
  const weg = new Set(
    andere.filter(({ deelname }) => deelname === 'doet-niet-mee').map((een) => een.gemeente),
  );
  if (stand.gemeenten.every(({ code }) => code === gemeente || weg.has(code))) {
    return regelGeschonden('WATALS-03', 'gemeente', 'De laatste gemeente kan niet afvallen.');
  }
  const op = `${formatIso(peildatum)}T00:00:00Z`;
  const herkomst = { volgnummer: 0, rol: '', door: '', op, dag: peildatum, bron: AANNAME };
  return { ...stand, deelnamen: [...andere, { ...antwoord, reden: AANNAME, herkomst }] };
}

/**
 * The Stand in which the stuk passes by a body on its way. Refused (WATALS-04) for the first and last one, and for one that
 * cannot be taken out of the strook, as which it would be recorded: the raad before what the law asks after it.
 */
export function zonderStation(
  { mijlpaal, station, gemeente }: Omit<StationOverslaan, 'soort'>,
  { stand, prognoses }: Berekening,
): Stand | Weigering {
  const strook = prognoses.filter(
    ({ stap }) => stap.behandeling.mijlpaal === mijlpaal && stap.behandeling.gemeente === gemeente,
  );
  const plaats = strook.findIndex(({ stap }) => stap.station.code === station);
  const prognose = strook[plaats];
  if (prognose === undefined) {
    return nietGevonden('station', `In deze gemeente is “${station}” geen station van deze mijlpaal.`);
  }
  const { behandeling } = prognose.stap;
  const isEinde = plaats === 0 || plaats === strook.length - 1;
  if (isEinde || !kanUitStrook(behandeling, stand)) {
    return regelGeschonden(
      'WATALS-04',
      'station',
      `${prognose.stap.gremium.naam} kan niet worden overgeslagen.`,
    );
  }
  return { ...stand, behandelingen: stand.behandelingen.filter(({ id }) => id !== behandeling.id) };
}

/** The Stand in which a Mijlpaal needs other gemeenten. Refused for more than there are, or none (WATALS-05). */
export function metSamenloop(
  mijlpaal: number,
  regel: Samenloopregel,
  { stand }: Berekening,
): Stand | Weigering {
  if (!stand.mijlpalen.some(({ nummer }) => nummer === mijlpaal)) {
    return nietGevonden('mijlpaal', `Mijlpaal ${String(mijlpaal)} bestaat niet.`);
  }
  const aantal = stand.gemeenten.length;
  return regel.kind === 'aantal' && (regel.nodig < 1 || regel.nodig > aantal)
    ? regelGeschonden('WATALS-05', 'nodig', `Van 1 tot en met ${String(aantal)} gemeenten kan nodig zijn.`)
    : metSamenloopIn(stand, { mijlpaal, regel });
}
