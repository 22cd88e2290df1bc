import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aHerkomst,
  aStand,
  aStation,
  aTraject,
  idVan,
} from '../testing/bouwers.js';
import { keten } from '../testing/strook.js';
import { toetsLokaalStation } from './lokaal-station.js';
import type { LokaalStationVoorstel } from './lokaal-voorstel.js';

/** A commissie that came with the file, in two gemeenten and two mijlpalen. */
const stand = aStand(
  aTraject({ stations: keten('ons-d', 'college', 'commissie', 'raad'), gemeenten: 2, mijlpalen: 2 }),
);
const UIT: LokaalStationVoorstel = {
  gemeente: ALBLASSERDAM,
  station: 'commissie',
  mijlpalen: null,
  plaats: null,
  reden: 'Hamerstuk.',
};
const uit = (over: Partial<LokaalStationVoorstel>, nu: Stand = stand) =>
  toetsLokaalStation({ ...UIT, ...over }, nu, nu);
const BESLOTEN = { ...stand, besluiten: [aBesluit(idVan(2, 'commissie', ALBLASSERDAM), '1-3')] };

describe('taking a station out of some mijlpalen', () => {
  it('is possible for those of which the stuk was not dealt with there', () => {
    expect(uit({ mijlpalen: [1, 2] })).toBeNull();
    expect(uit({ mijlpalen: [1] }, BESLOTEN)).toBeNull();
    expect(uit({ mijlpalen: null }, BESLOTEN)).toBeNull();
    expect(uit({ mijlpalen: [1, 2] }, BESLOTEN)).toMatchObject({ code: 'LOKAAL-07' });
  });
});

describe('taking out a body that the route needs', () => {
  const code = `commissie-${ALBLASSERDAM}`;
  const PLAATS = { na: 'college', voor: 'raad', gremium: code };

  /** The station with a body of this kind, plugged in for these gemeenten, stations and mijlpalen. */
  function met(soort: string, ...lokaal: readonly (readonly [string, string, readonly number[]])[]): Stand {
    return {
      ...stand,
      gremia: stand.gremia.map((een) => (een.code === code ? { ...een, soort } : een)),
      lokaleStations: lokaal.map(([gemeente, station, mijlpalen]) => ({
        gemeente,
        station,
        mijlpalen,
        ...PLAATS,
        herkomst: aHerkomst(),
      })),
    };
  }

  it.each(['college', 'raad'])('is possible only where it was plugged in: a %s', (soort) => {
    const eigen = [ALBLASSERDAM, 'commissie', [1, 2]] as const;
    expect(uit({}, met(soort, eigen))).toBeNull();
    expect(uit({}, met(soort, [DORDRECHT, 'commissie', [1]], eigen))).toBeNull();
    for (const anders of [
      [DORDRECHT, 'commissie', [1, 2]],
      [ALBLASSERDAM, 'agenda', [1, 2]],
      [ALBLASSERDAM, 'commissie', [1]],
    ] as const) {
      expect(uit({}, met(soort, anders))).toMatchObject({ code: 'LOKAAL-07' });
    }
    expect(uit({}, met(soort))).toMatchObject({ code: 'LOKAAL-07' });
  });

  it('is not possible for what follows after the raden', () => {
    const stations = stand.stations.map((een) =>
      een.code === 'commissie' ? aStation({ ...een, staart: true }) : een,
    );
    expect(uit({}, { ...stand, stations })).toMatchObject({ code: 'LOKAAL-07' });
    expect(uit({}, met('commissie'))).toBeNull();
  });
});

describe('a refusal to take out a station', () => {
  it.each<readonly [string, Partial<LokaalStationVoorstel>, Stand, string]>([
    ['the station', { station: 'agenda' }, stand, '“agenda” is geen station van de route.'],
    ['the reason', { reden: null }, stand, 'Geef een reden om het station uit de strook te nemen.'],
    [
      'where it is not',
      { mijlpalen: [3] },
      stand,
      '“commissie” staat daar niet in de strook van deze gemeente.',
    ],
    [
      'what it belongs to',
      { mijlpalen: [2] },
      BESLOTEN,
      '“commissie” kan niet uit de strook: het hoort bij de route, of het stuk is er al behandeld.',
    ],
  ])('names %s', (_wat, over, nu, melding) => {
    expect(uit(over, nu)?.melding).toBe(melding);
  });
});
