import type { LokaalStationFeit, Opzet, Stand } from '@routekaart/traject';
import { type LokaalGremium, type LokaalStationVoorstel, cellenVan } from './lokaal-voorstel.js';
import { type Toets, regelGeschonden } from './weigering.js';

/** Everything that was ever there, and the facts that brought a part of it. */
export type Bekend = Pick<Opzet, 'stations' | 'gremia' | 'behandelingen'> & {
  readonly lokaalStationFeiten?: readonly LokaalStationFeit[];
};

/**
 * The body that somebody corrects by saying once more what stands there, `null` when it is no correction: the same
 * station at the same place, with a body that came with it under another name or of another kind.
 */
export function correctieIn(
  voorstel: LokaalStationVoorstel,
  stand: Stand,
  { lokaalStationFeiten = [] }: Bekend,
): LokaalGremium | null {
  const { gemeente, station, plaats } = voorstel;
  const gremium = plaats?.gremium;
  if (plaats == null || gremium === undefined || typeof gremium === 'string') return null;
  const { code, naam, soort } = gremium;
  const nu = stand.gremia.find((een) => een.code === code);
  const staat = stand.lokaleStations?.some(
    (een) =>
      een.gemeente === gemeente &&
      een.station === station &&
      een.gremium === code &&
      een.na === plaats.na &&
      een.voor === plaats.voor,
  );
  const isLokaal = lokaalStationFeiten.some((feit) => feit.nieuwGremium && feit.plaats?.gremium === code);
  const isAnders = nu !== undefined && (nu.naam !== naam || nu.soort !== soort);
  return staat === true && isLokaal && isAnders ? gremium : null;
}

/** The mijlpalen for which the corrected body stands there: all of them, whatever was dealt with. */
export function gecorrigeerdeMijlpalen(voorstel: LokaalStationVoorstel, stand: Stand): readonly number[] {
  return cellenVan(voorstel, stand).map(({ mijlpaal }) => mijlpaal);
}

/** Whether it may be corrected so: with a reason (LOKAAL-05), and in nothing on which facts rest (LOKAAL-08). */
export function toetsGremiumcorrectie(
  { reden }: LokaalStationVoorstel,
  { niveau, mandaat, aanleverdagen, code }: LokaalGremium,
  { gremia }: Stand,
): Toets {
  const nu = gremia.find((een) => een.code === code);
  if (reden === null || reden === '') {
    return regelGeschonden('LOKAAL-05', 'reden', 'Geef een reden om het gremium te corrigeren.');
  }
  const blijft =
    nu?.niveau === niveau &&
    nu.mandaat === mandaat &&
    (aanleverdagen === null || aanleverdagen === nu.aanleverdagen);
  return blijft
    ? null
    : regelGeschonden(
        'LOKAAL-08',
        'plaats.gremium.nieuw',
        'Alleen de naam en de soort van een gremium zijn te corrigeren; zijn aanlevertermijn met een afspraak.',
      );
}
