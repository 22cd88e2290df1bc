import type { Behandeling, Stand } from '@routekaart/traject';
import { type LokaalStationVoorstel, cellenVan, isBehandeld, mijlpalenVan } from './lokaal-voorstel.js';
import { type Toets, nietGevonden, regelGeschonden } from './weigering.js';

/** Whether this station may be taken out of the strook: it stands there, without the stuk, and the route can do without. */
export function toetsUitneming(voorstel: LokaalStationVoorstel, stand: Stand): Toets {
  const { station, mijlpalen, reden } = voorstel;
  if (!stand.stations.some(({ code }) => code === station)) {
    return nietGevonden('station', `“${station}” is geen station van de route.`);
  }
  if (reden === null) {
    return regelGeschonden('LOKAAL-05', 'reden', 'Geef een reden om het station uit de strook te nemen.');
  }
  const hier = cellenVan(voorstel, stand);
  const ontbreekt = mijlpalen?.some((nummer) => !hier.some(({ mijlpaal }) => mijlpaal === nummer)) === true;
  if (hier.length === 0 || ontbreekt) {
    return regelGeschonden(
      'LOKAAL-06',
      'station',
      `“${station}” staat daar niet in de strook van deze gemeente.`,
    );
  }
  const nummers = mijlpalenVan(voorstel, stand);
  const weg = hier.filter(({ mijlpaal }) => nummers.includes(mijlpaal));
  return weg.length > 0 && weg.every((cel) => kanUitStrook(cel, stand))
    ? null
    : regelGeschonden(
        'LOKAAL-07',
        'station',
        `“${station}” kan niet uit de strook: het hoort bij de route, of het stuk is er al behandeld.`,
      );
}

/**
 * Whether the route can do without this body. What was plugged in can be taken out; of what came with the file only a body
 * between those that the route needs: never a college, a raad, or what the law asks after it. Nor one that dealt with the stuk.
 */
export function kanUitStrook(
  { id, mijlpaal, gremium, gemeente, station: code }: Behandeling,
  stand: Stand,
): boolean {
  const { lokaleStations = [], gremia, stations } = stand;
  const isLokaal = lokaleStations.some(
    (een) => een.gemeente === gemeente && een.station === code && een.mijlpalen.includes(mijlpaal),
  );
  const soort = gremia.find((een) => een.code === gremium)?.soort ?? '';
  const station = stations.find((een) => een.code === code);
  const isNodig = ['college', 'raad'].includes(soort) || station?.staart === true;
  return (isLokaal || !isNodig) && !isBehandeld(id, stand);
}
