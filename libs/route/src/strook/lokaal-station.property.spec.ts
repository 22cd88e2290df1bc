import { describe, expect, it } from '@jest/globals';
import { type LokaalStationFeit, type Stand, metLokaleStations } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import { aGremium, ALBLASSERDAM, aHerkomst, aStation, aVergadering, idVan } from '../testing/bouwers.js';
import { eerderIn } from '../testing/eerder.js';
import { BEGIN, willekeurigeStand } from '../testing/willekeur.js';
import { toetsLokaalStation } from '../toets/lokaal-station.js';

const COMMISSIE = `commissie-${ALBLASSERDAM}`;

const FEIT: LokaalStationFeit = {
  gemeente: ALBLASSERDAM,
  station: 'commissie',
  mijlpalen: [1],
  plaats: { na: 'college', voor: 'raad', gremium: COMMISSIE },
  nieuwStation: true,
  nieuwGremium: true,
  reden: null,
  herkomst: aHerkomst(),
};

const WEG: LokaalStationFeit = {
  ...FEIT,
  plaats: null,
  nieuwStation: false,
  nieuwGremium: false,
  reden: 'Hamerstuk.',
};

/** A region, and the same with what a commissie of one gemeente brings: these facts, and its calendar. */
const streek = fc
  .tuple(
    willekeurigeStand(),
    fc.uniqueArray(fc.tuple(fc.nat(70), fc.option(fc.nat(20))), { maxLength: 4, selector: ([dag]) => dag }),
  )
  .filter(([stand]) => {
    const gremium = { code: COMMISSIE, naam: '', soort: 'commissie', aanleverdagen: null } as const;
    const plaats = {
      naam: 'Commissie',
      na: 'college',
      voor: 'raad',
      gremium: { ...gremium, niveau: 'bestuurlijk', mandaat: 'adviseert' } as const,
    };
    const voorstel = { gemeente: ALBLASSERDAM, station: 'commissie', mijlpalen: [1], plaats, reden: null };
    return toetsLokaalStation(voorstel, stand, stand) === null;
  })
  .map(([stand, dagen]) => ({
    stand,
    met: (...feiten: readonly LokaalStationFeit[]): Stand => ({
      ...metLokaleStations(gebracht(stand), feiten, () => true),
      vergaderingen: [
        ...stand.vergaderingen,
        ...dagen.map(([na, termijn]) => ({
          ...aVergadering(COMMISSIE, '1-3', null),
          id: `commissie-${String(na)}`,
          dag: BEGIN + na,
          aanleverdag: termijn === null ? null : BEGIN + na - termijn,
        })),
      ],
    }),
  }));

function gebracht(stand: Stand): Stand {
  const cel = { mijlpaal: 1, station: 'commissie', gemeente: ALBLASSERDAM, gremium: COMMISSIE };
  return {
    ...stand,
    stations: [
      ...stand.stations,
      aStation({ code: 'commissie', volgorde: 99, perGemeente: true, voorgangers: [] }),
    ],
    gremia: [
      ...stand.gremia,
      aGremium({ code: COMMISSIE, soort: 'commissie', gemeente: ALBLASSERDAM, mandaat: 'adviseert' }),
    ],
    behandelingen: [
      ...stand.behandelingen,
      {
        ...cel,
        id: idVan(1, 'commissie', ALBLASSERDAM),
        venster: null,
        vensterHerkomst: 'onbekend',
        versie: 0,
      },
    ],
  };
}

/** What the forecast says of the cells outside this gemeente. */
const elders = (stand: Stand): unknown =>
  bereken(stand)
    .prognoses.filter(({ stap }) => stap.behandeling.gemeente !== ALBLASSERDAM)
    .map(({ stap, dag, gereed, vergadering, toestand }) => [
      stap.behandeling.id,
      dag,
      gereed,
      vergadering,
      toestand,
    ]);

describe('a local station', () => {
  it('changes nothing in the strook of another gemeente, nor before it', () => {
    fc.assert(
      fc.property(streek, ({ stand, met }) => {
        expect(elders(met(FEIT))).toEqual(elders(stand));
      }),
      { numRuns: 200 },
    );
  });

  it('makes nothing earlier in its own', () => {
    fc.assert(
      fc.property(streek, ({ stand, met }) => {
        expect(eerderIn(stand, met(FEIT))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves everything as it was when it is taken out', () => {
    fc.assert(
      fc.property(streek, ({ stand, met }) => {
        const dagen = (een: Stand): unknown =>
          bereken(een).prognoses.map(({ stap, dag }) => [stap.behandeling.id, dag]);
        expect(dagen(met(FEIT, WEG))).toEqual(dagen(stand));
      }),
      { numRuns: 100 },
    );
  });
});
