import type {
  EigenStationsQuery,
  GemeenteRouteQuery,
  RecordLokaalStationInput,
} from '../../../api/documenten.js';
import { tekstUit } from '../../../onderdelen/tekst-uit.js';

export type LokaalStation = EigenStationsQuery['lokaleStations'][number];
type Mijlpaal = GemeenteRouteQuery['gemeenteRoute']['mijlpalen'][number];
type Bedoeling = NonNullable<Plaats['bedoeling']>;
type Fase = NonNullable<Plaats['fase']>;
type Plaats = NonNullable<RecordLokaalStationInput['plaats']>;

/** The choice for a body that is not known yet. */
export const NIEUW = '';

/** What a station may ask of a body that decides elsewhere. */
export const BEDOELINGEN = ['ADVISEREN', 'INFORMEREN'] as const satisfies readonly Bedoeling[];

export const FASEN: readonly Fase[] = ['BEELDVORMING', 'OORDEELSVORMING', 'BESLUITVORMING'];

/** The place that a form describes: right before the chosen station, after what comes before that one now. */
export function plaatsUit(formulier: FormData, mijlpalen: readonly Pick<Mijlpaal, 'stations'>[]): Plaats {
  const voor = tekstUit(formulier, 'voor');
  const bekend = tekstUit(formulier, 'gremium');
  const nieuw = {
    naam: tekstUit(formulier, 'gremiumnaam'),
    soort: tekstUit(formulier, 'soort'),
    mandaat: tekstUit(formulier, 'mandaat') === 'BESLUIT' ? ('BESLUIT' as const) : ('ADVISEERT' as const),
  };
  const bedoeling = BEDOELINGEN.find((een) => een === tekstUit(formulier, 'bedoeling'));
  const fase = FASEN.find((een) => een === tekstUit(formulier, 'fase'));
  return {
    naam: tekstUit(formulier, 'naam'),
    na: stationVoor(voor, mijlpalen),
    voor,
    gremium: bekend === NIEUW ? { nieuw } : { bekend },
    bedoeling: bedoeling ?? null,
    fase: fase ?? null,
  };
}

/** The station right before this one in the last mijlpaal that has it: of that the least is decided. */
function stationVoor(voor: string, mijlpalen: readonly Pick<Mijlpaal, 'stations'>[]): string | null {
  const { stations = [] } =
    mijlpalen.findLast((een) => een.stations.some(({ station }) => station === voor)) ?? {};
  return stations[stations.findIndex(({ station }) => station === voor) - 1]?.station ?? null;
}

/** The code of a station with this name. @example stationcode('Commissie Ruimte') // 'commissie-ruimte' */
export function stationcode(naam: string): string {
  return naam
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^[-0-9]+|-+$/gu, '')
    .slice(0, 40);
}
