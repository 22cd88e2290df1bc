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
  return weg.length > 0 && weg.every((cel) => kanWeg(cel, voorstel, stand) && !isBehandeld(cel.id, stand))
    ? null
    : regelGeschonden(
        'LOKAAL-07',
        'station',
        `“${station}” kan niet uit de strook: het hoort bij de route, of het stuk is er al behandeld.`,
      );
}

/** What was plugged in can be taken out; of what came with the file only a body between those that the route needs. */
function kanWeg(
  { mijlpaal, gremium }: Behandeling,
  { gemeente, station: code }: LokaalStationVoorstel,
  { lokaleStations = [], gremia, stations }: Stand,
): boolean {
  const isLokaal = lokaleStations.some(
    (een) => een.gemeente === gemeente && een.station === code && een.mijlpalen.includes(mijlpaal),
  );
  const soort = gremia.find((een) => een.code === gremium)?.soort ?? '';
  const station = stations.find((een) => een.code === code);
  return isLokaal || !(['college', 'raad'].includes(soort) || station?.staart === true);
}
