import { describe, expect, it } from '@jest/globals';
import type { Maatregel, Stand } from '@routekaart/traject';
import fc from 'fast-check';
import { type Berekening, bereken } from '../berekening.js';
import { redenenVan } from '../reden.js';
import { BEGIN, willekeurigeStand } from '../testing/willekeur.js';
import { willekeurigeStrook } from '../testing/willekeur-strook.js';
import { waarschuwingenVan } from '../waarschuwingen/alle.js';
import { watAls } from './wat-als.js';

/** Everything that anybody can see of a Berekening. */
function zichtbaar(berekening: Berekening): unknown {
  const { prognoses, mijlpalen, ingangsdatum } = berekening;
  return {
    mijlpalen,
    ingangsdatum,
    stappen: prognoses.map((prognose) => {
      const { toestand, gereed, nietEerder, dag, grond, conflict } = prognose;
      const { vergadering, marge, volgende, gemist } = prognose;
      const vergaderingen = { vergadering, marge, volgende, gemist };
      return {
        toestand,
        gereed,
        nietEerder,
        dag,
        grond,
        conflict,
        vergaderingen,
        redenen: redenenVan(prognose, berekening.plan),
      };
    }),
    waarschuwingen: waarschuwingenVan(berekening),
  };
}

/** Some maatregelen that touch the meetings of one body, and some that leave all meetings alone. */
function maatregelenVoor({ gremia, stations, vergaderingen, gemeenten }: Stand): fc.Arbitrary<Maatregel[]> {
  const gremium = fc.constantFrom(...gremia.map(({ code }) => code));
  const dagen = fc.nat(12);
  const maatregel = fc.oneof(
    fc.record({ soort: fc.constant('aanlevertermijn' as const), gremium, dagen }),
    fc.record({
      soort: fc.constant('verwerkingsdagen' as const),
      station: fc.constantFrom(...stations.map(({ code }) => code)),
      dagen,
    }),
    fc.record({
      soort: fc.constant('vergadering-vervallen' as const),
      vergadering: fc.constantFrom(...vergaderingen.map(({ id }) => id)),
    }),
    fc.record({
      soort: fc.constant('schriftelijke-ronde' as const),
      gremium,
      dag: fc.nat(60).map((over) => BEGIN + over),
    }),
    fc.record({
      soort: fc.constant('gemeente-valt-af' as const),
      gemeente: fc.constantFrom(...gemeenten.map(({ code }) => code)),
    }),
  );
  return fc.array(maatregel, { minLength: 1, maxLength: 4 });
}

describe('a Berekening that shares with the one before it what did not change', () => {
  it.each([
    ['of some gemeenten', willekeurigeStand()],
    ['of one strook with cycles and rules', willekeurigeStrook()],
  ])('is what everything computed anew gives, %s', (_, standen) => {
    const vragen = standen.chain((stand) => fc.tuple(fc.constant(stand), maatregelenVoor(stand)));
    fc.assert(
      fc.property(vragen, ([stand, maatregelen]) => {
        const { na } = watAls(bereken(stand), maatregelen);
        expect(zichtbaar(na)).toEqual(zichtbaar(bereken(structuredClone(na.stand))));
      }),
      { numRuns: 200 },
    );
  });
});
