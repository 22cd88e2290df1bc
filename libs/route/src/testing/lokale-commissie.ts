import { type LokaalStationFeit, type Stand, metLokaleStations } from '@routekaart/traject';
import type { LokaalStationVoorstel } from '../toets/lokaal-voorstel.js';
import { ALBLASSERDAM, aGremium, aHerkomst, aStand, aStation, aTraject, idVan } from './bouwers.js';

/** A commissie that one gemeente plugs in between its college and its raad. */
export const GREMIUM = {
  code: `commissie-${ALBLASSERDAM}`,
  naam: 'Raadscommissie',
  soort: 'commissie',
  niveau: 'bestuurlijk',
  mandaat: 'adviseert',
  aanleverdagen: null,
} as const;
export const PLAATS = { naam: 'Commissie', na: 'college', voor: 'raad', gremium: GREMIUM };
export const IN: LokaalStationVoorstel = {
  gemeente: ALBLASSERDAM,
  station: 'commissie',
  mijlpalen: null,
  plaats: PLAATS,
  reden: null,
};

/** The fact with which the commissie was plugged in, for the first mijlpaal. */
export const FEIT: LokaalStationFeit = {
  gemeente: ALBLASSERDAM,
  station: 'commissie',
  mijlpalen: [1],
  plaats: { na: 'college', voor: 'raad', gremium: GREMIUM.code },
  nieuwStation: true,
  nieuwGremium: true,
  reden: null,
  herkomst: aHerkomst(),
};

export const ZONDER_COMMISSIE: Stand = aStand(aTraject({ gemeenten: 2, mijlpalen: 2 }));

/** The commissie stands there already, for the first mijlpaal. */
export function metCommissie(): Stand {
  const stand = ZONDER_COMMISSIE;
  const [hier] = stand.behandelingen;
  const nieuw = { mijlpaal: 1, station: 'commissie', gemeente: ALBLASSERDAM, gremium: GREMIUM.code };
  return metLokaleStations(
    {
      ...stand,
      stations: [
        ...stand.stations,
        aStation({ code: 'commissie', naam: 'Commissie', perGemeente: true, voorgangers: [], volgorde: 99 }),
      ],
      gremia: [...stand.gremia, aGremium({ ...GREMIUM, gemeente: ALBLASSERDAM })],
      behandelingen: [
        ...stand.behandelingen,
        ...(hier === undefined ? [] : [{ ...hier, ...nieuw, id: idVan(1, 'commissie', ALBLASSERDAM) }]),
      ],
    },
    [FEIT],
    () => true,
  );
}
