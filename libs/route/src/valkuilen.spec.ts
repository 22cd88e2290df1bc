import { describe, expect, it } from '@jest/globals';
import { type Dag, isWeekend, weekdagVan } from '@routekaart/kalender';
import type { Herkomst, Stand } from '@routekaart/traject';
import fc from 'fast-check';
import { kerenVan } from './behandeling/keren.js';
import { bereken } from './berekening.js';
import {
  aBesluit,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  anAanlevering,
  dag,
  gesloten,
  idVan,
} from './testing/bouwers.js';
import { RAAD, STAP, prognoseVan, voorbeeld } from './testing/voorbeeld.js';
import { willekeurigeStand } from './testing/willekeur.js';
import { waarschuwingenVan } from './waarschuwingen/alle.js';

const { onsd, college, raad } = STAP;

/** The Monday after a day in the weekend; any other day itself. */
const doordeweeks = (opDag: Dag): Dag => opDag + (isWeekend(opDag) ? 8 - weekdagVan(opDag) : 0);

/** The same region, of which every meeting, window and day of the plan lies on a weekday, as in real ones. */
function zonderWeekend(stand: Stand): Stand {
  return {
    ...stand,
    peildatum: doordeweeks(stand.peildatum),
    vergaderingen: stand.vergaderingen.map((een) => ({ ...een, dag: doordeweeks(een.dag) })),
    behandelingen: stand.behandelingen.map((een) => ({
      ...een,
      venster:
        een.venster === null
          ? null
          : { van: doordeweeks(een.venster.van), tot: doordeweeks(een.venster.tot) },
    })),
    activiteiten: stand.activiteiten.map((activiteit) => {
      const { datum } = activiteit;
      if (datum.kind === 'vast') return { ...activiteit, datum: { ...datum, dag: doordeweeks(datum.dag) } };
      if (datum.kind === 'alternatieven') {
        return { ...activiteit, datum: { ...datum, dagen: datum.dagen.map(doordeweeks) } };
      }
      return { ...activiteit, datum: { kind: 'onbekend', tekst: '' } };
    }),
  };
}

describe('a forecast', () => {
  it('names no Saturday or Sunday where nobody meets then, whatever the deadlines and processing days', () => {
    fc.assert(
      fc.property(willekeurigeStand(), (willekeurig) => {
        const { prognoses } = bereken(zonderWeekend(willekeurig));
        const dagen = prognoses
          .filter(({ toestand }) => toestand !== 'besloten')
          .flatMap(({ dag: { vroegst, laatst } }) => (vroegst === laatst && laatst !== null ? [laatst] : []));
        expect(dagen.filter(isWeekend)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a Tuesday, of a day that begins on Monday', '8-3', 'di 9-3', 1],
    ['a Monday, when a day begins on Friday', '12-3', 'ma 15-3', 1],
    ['past the holiday of Monday 5-4', '2-4', 'di 6-4', 1],
    ['a Monday, of three days that begin on Friday', '12-3', 'ma 15-3', 3],
  ])('of an act of days is %s: calendar days, never business hours', (_wat, raadsdag, klaar, duurDagen) => {
    const stations = [
      aStation({ code: 'raad', perGemeente: true }),
      aStation({ code: 'tekenen', volgorde: 2, voorgangers: ['raad'], duurDagen, staart: true }),
    ];
    const stand = aStand({
      ...aTraject({ stations }),
      kalenderperioden: [gesloten('Tweede Paasdag', '5-4')],
      vergaderingen: [aVergadering(RAAD, raadsdag, '1-3')],
    });
    const { dag: gevonden } = prognoseVan(idVan(1, 'tekenen', null), bereken(stand));
    expect(gevonden).toEqual({ vroegst: dag(klaar.slice(3)), laatst: dag(klaar.slice(3)) });
  });

  it('is unknown without an end date or a calendar: none is made up', () => {
    const kop = voorbeeld({ vergaderingen: [] });
    const { prognoses, mijlpalen, ingangsdatum } = bereken({
      ...kop,
      traject: { ...kop.traject, ingangsdatum: null },
    });
    expect(prognoses.map(({ stap, dag: { laatst } }) => [stap.station.code, laatst])).toEqual([
      ['ons-d', dag('11-3')],
      ['college', null],
      ['raad', null],
    ]);
    expect(mijlpalen.map(({ dag: { laatst } }) => laatst)).toEqual([null]);
    expect(ingangsdatum.antwoord).toBe('onbekend');
  });
});

describe('a meeting that moves', () => {
  it('is no deferral: the stuk stays where it is, in the same keer', () => {
    const besluiten = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3')];
    const aanleveringen = [anAanlevering(raad, '17-3')];
    const kop = voorbeeld({ peildatum: dag('18-3'), besluiten, aanleveringen });
    const vergaderingen = kop.vergaderingen.map((een) =>
      een.id === `${RAAD}@13-4`
        ? { ...een, dag: dag('15-4'), staat: 'verplaatst' as const, reden: 'zaal' }
        : een,
    );
    expect(prognoseVan(raad, bereken({ ...kop, vergaderingen }))).toMatchObject({
      toestand: 'aangeleverd',
      dag: { laatst: dag('15-4') },
    });
    expect(kerenVan([], aanleveringen, 1)).toHaveLength(1);
  });
});

describe('age alone never warns', () => {
  const gemeld = (stand: Stand): readonly string[] =>
    waarschuwingenVan(bereken(stand)).map(({ sleutel, kenmerk }) => `${sleutel} ${kenmerk}`);

  it('says the same however long ago a fact was recorded', () => {
    fc.assert(
      fc.property(willekeurigeStand(), fc.integer({ min: 1, max: 2_000 }), (stand, dagen) => {
        const ouder = <T extends { readonly herkomst: Herkomst }>(feit: T): T => ({
          ...feit,
          herkomst: { ...feit.herkomst, dag: feit.herkomst.dag - dagen, op: '2015-01-01T09:00:00Z' },
        });
        const oud = {
          ...stand,
          besluiten: stand.besluiten.map(ouder),
          aanleveringen: stand.aanleveringen.map(ouder),
          planFeiten: stand.planFeiten.map(ouder),
        };
        expect(gemeld(oud)).toEqual(gemeld(stand));
      }),
    );
  });

  it('keeps silent about a stuk that lies at the raad for months, until the raad has met', () => {
    const kop = voorbeeld({
      besluiten: [aBesluit(onsd, '11-3'), aBesluit(college, '16-3')],
      aanleveringen: [anAanlevering(raad, '17-3')],
      vergaderingen: [aVergadering(RAAD, '28-9', '14-9')],
    });
    for (let peildatum = dag('17-3'); peildatum <= dag('28-9'); peildatum += 1) {
      expect([peildatum, gemeld({ ...kop, peildatum })]).toEqual([peildatum, []]);
    }
    expect(gemeld({ ...kop, peildatum: dag('29-9') })).not.toEqual([]);
  });
});
