import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from './berekening.js';
import { grensVan } from './gereed.js';
import { BEGIN, willekeurigeStand } from './testing/willekeur.js';
import { willekeurigeStrook } from './testing/willekeur-strook.js';

const RUNS = { numRuns: 300 };

/** Before which day each step does not decide, by the id of its behandeling. */
function ondergrenzen(stand: Stand): ReadonlyMap<string, number> {
  return new Map(
    bereken(stand).prognoses.map((prognose) => [
      prognose.stap.behandeling.id,
      grensVan(prognose).vroegst ?? Infinity,
    ]),
  );
}

/** The steps that could decide sooner in the second Stand than in the first. */
function sneller(eerst: Stand, daarna: Stand): readonly string[] {
  const na = ondergrenzen(daarna);
  return [...ondergrenzen(eerst)].filter(([id, grens]) => (na.get(id) ?? grens) < grens).map(([id]) => id);
}

/** Where only the calendars decide: no window and no agenda. */
function alleenRoosters(stand: Stand): Stand {
  return {
    ...stand,
    agenderingen: [],
    behandelingen: stand.behandelingen.map((behandeling) => ({ ...behandeling, venster: null })),
  };
}

/** Where no closed day puts a meeting off to one on which it is in time after all. */
function zonderUitwijken(stand: Stand): Stand {
  const regels = stand.stationsregels ?? [];
  return { ...stand, stationsregels: regels.map((regel) => ({ ...regel, bijSluiting: 'vervalt' })) };
}

describe.each([
  ['any region', willekeurigeStand().map((stand) => ({ ...alleenRoosters(stand), activiteiten: [] }))],
  ['a strook with cycles and rules', willekeurigeStrook().map(alleenRoosters)],
])('the day before which no body decides is not sooner: %s', (_wat, standen) => {
  it('because a meeting falls out, be it the last', () => {
    fc.assert(
      fc.property(standen, fc.nat(), (stand, welke) => {
        const weg = stand.vergaderingen[welke % stand.vergaderingen.length];
        const vergaderingen = stand.vergaderingen.map((een) =>
          een === weg ? { ...een, staat: 'vervallen' as const } : een,
        );
        expect(sneller(stand, { ...stand, vergaderingen })).toEqual([]);
      }),
      RUNS,
    );
  });

  it('because a body is closed', () => {
    const reces = fc.record({ vanaf: fc.nat(60), dagen: fc.nat(14), waar: fc.nat() });
    fc.assert(
      fc.property(standen.map(zonderUitwijken), reces, (stand, { vanaf, dagen, waar }) => {
        const van = BEGIN + vanaf;
        const gremium = stand.gremia[waar % stand.gremia.length]?.code ?? null;
        fc.pre(gremium !== 'ons-d');
        const dicht = { laag: 'reces', naam: 'Reces', van, tot: van + dagen, hard: true, gremium };
        const kalenderperioden = [...stand.kalenderperioden, dicht];
        expect(sneller(stand, { ...stand, kalenderperioden })).toEqual([]);
      }),
      RUNS,
    );
  });
});
