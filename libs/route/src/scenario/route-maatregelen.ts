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
import { type Weigering, nietGevonden, regelGeschonden } from '../toets/weigering.js';

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

/** The Stand in which the stuk is ready for this station so many calendar days after the decision before it. */
export function metVerwerkingsdagen(
  station: string,
  dagen: number,
  { stand }: Berekening,
): Stand | Weigering {
  return stand.stations.some(({ code }) => code === station)
    ? {
        ...stand,
        stations: stand.stations.map((een) =>
          een.code === station ? { ...een, verwerkingsdagen: dagen } : een,
        ),
      }
    : nietGevonden('station', `“${station}” is geen station van de route.`);
}

/** The Stand in which this gemeente takes no part. Refused for the last one (WATALS-03). */
export function zonderGemeente(code: string, { stand }: Berekening): Stand | Weigering {
  const gemeenten = stand.gemeenten.filter((een) => een.code !== code);
  if (gemeenten.length === stand.gemeenten.length) {
    return nietGevonden('gemeente', `“${code}” is geen gemeente van dit traject.`);
  }
  return gemeenten.length === 0
    ? regelGeschonden('WATALS-03', 'gemeente', 'De laatste gemeente kan niet afvallen.')
    : { ...stand, gemeenten, behandelingen: stand.behandelingen.filter((een) => een.gemeente !== code) };
}

/** The Stand in which the stuk passes by a body on its way. Refused for the first and last one (WATALS-04). */
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
  if (plaats === 0 || plaats === strook.length - 1 || prognose.stap.besluit !== null) {
    return regelGeschonden(
      'WATALS-04',
      'station',
      `${prognose.stap.gremium.naam} kan niet worden overgeslagen.`,
    );
  }
  const { id } = prognose.stap.behandeling;
  return { ...stand, behandelingen: stand.behandelingen.filter((een) => een.id !== id) };
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
