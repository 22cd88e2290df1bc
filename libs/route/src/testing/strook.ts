import { formatDag } from '@routekaart/kalender';
import type { Cyclus, Stand, Station, Stationsregel, Vergadering } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  alternatieven,
  dag,
  onsdRij,
} from './bouwers.js';
import { prognoseVan } from './voorbeeld.js';

/** Stations of which each waits for the one before; all but the first inside a gemeente. */
export function keten(...codes: readonly string[]): readonly Station[] {
  return codes.map((code, nr) =>
    aStation({ code, volgorde: nr, perGemeente: nr > 0, voorgangers: codes.slice(Math.max(0, nr - 1), nr) }),
  );
}

/** One gemeente on this route, with the ONS-D decided on this day, and these meetings as `[day, deadline, cyclus]`. */
export function strook(
  stations: readonly Station[],
  onsd: string,
  vergaderingen: Readonly<Record<string, readonly (readonly [string, string, Cyclus?])[]>>,
  over: Partial<Stand> = {},
): Stand {
  return aStand({
    ...aTraject({ stations }),
    besluiten: [aBesluit('m1-ons-d', onsd)],
    vergaderingen: Object.entries(vergaderingen).flatMap(([station, rijen]) =>
      rijen.map(([opDag, aanleverdag, cyclus]): Vergadering => ({
        ...aVergadering(`${station}-${ALBLASSERDAM}`, opDag, aanleverdag),
        ...(cyclus === undefined ? {} : { cyclus }),
      })),
    ),
    ...over,
  });
}

/** The last possible day of one station, as it is read. */
export function besluitdag(station: string, stand: Stand): string {
  const { laatst } = prognoseVan(`m1-${station}-${ALBLASSERDAM}`, bereken(stand)).dag;
  return laatst === null ? 'onbekend' : formatDag(laatst);
}

export function aRegel(station: string, over: Partial<Stationsregel> = {}): Stationsregel {
  return {
    station,
    gemeente: ALBLASSERDAM,
    verwerking: null,
    toetswerkdagen: 0,
    tussen: null,
    bijSluiting: 'vervalt',
    bron: 'bron 002',
    ...over,
  };
}

export const APRIL: Cyclus = { code: '2021-4', agendacommissie: dag('29-3'), commissie: dag('6-4') };
export const MEI: Cyclus = { code: '2021-5', agendacommissie: dag('26-4'), commissie: dag('11-5') };
export const COLLEGE = [
  ['16-3', '11-3'],
  ['23-3', '18-3'],
] as const;
export const COMMISSIE = [
  ['6-4', '18-3', APRIL],
  ['11-5', '22-4', MEI],
] as const;
export const RAAD = [
  ['20-4', '18-3', APRIL],
  ['25-5', '22-4', MEI],
] as const;

/** The PO on Monday, one of them on Easter Monday, and the college on Tuesday. */
export const PO = [
  ['29-3', '25-3'],
  ['5-4', '1-4'],
  ['12-4', '8-4'],
] as const;
export const COLLEGE_NA_PO = [
  ['30-3', '25-3'],
  ['6-4', '1-4'],
  ['13-4', '8-4'],
  ['20-4', '15-4'],
] as const;
/** The college on the Tuesday of the week after the PO (bron 002). */
export const NA_PO = { na: 'po', minimaalDagen: 7, weken: 1, weekdag: 2 } as const;

/**
 * The PO on ma 29-3 or ma 12-4, by the choice of the ONS-D; by the rule of bron 002 the college may then decide from
 * di 6-4 or from di 20-4. Its meetings as `[day, deadline]`.
 */
export function collegeNaPo(college: readonly (readonly [string, string])[]): Stand {
  return strook(
    keten('ons-d', 'po', 'college'),
    '25-3',
    {
      po: [
        ['29-3', '26-3'],
        ['12-4', '9-4'],
      ],
      college,
    },
    {
      besluiten: [],
      activiteiten: [onsdRij(alternatieven('25-3', '1-4'))],
      stationsregels: [aRegel('college', { tussen: { na: 'po', minimaalDagen: 7, weken: 1, weekdag: 2 } })],
    },
  );
}
