import { describe, expect, it } from '@jest/globals';
import { type DatumUitdrukking } from '@routekaart/kalender';
import type { PlanToestand } from '@routekaart/traject';
import * as fc from 'fast-check';
import { dag, nogTePlannen } from '../testing/bouwers.js';
import { type Afwijking } from './vergelijk.js';
import { ONLEESBAAR, aFeit, aPlan, anEditie, tussen } from '../testing/planvergelijking.js';

const EINDE: Readonly<Record<Afwijking['soort'], Afwijking['soort']>> = {
  ongewijzigd: 'ongewijzigd',
  ingevuld: 'verruimd',
  verruimd: 'ingevuld',
  verplaatst: 'verplaatst',
  toegevoegd: 'vervallen',
  vervallen: 'toegevoegd',
  onbekend: 'onbekend',
};

describe('vergelijk, whatever the plan', () => {
  const dagen = fc.integer({ min: 0, max: 60 }).map((aantal) => dag('1-2') + aantal);
  const venster = fc.tuple(dagen, dagen).map(([a, b]) => ({ van: Math.min(a, b), tot: Math.max(a, b) }));
  const datum: fc.Arbitrary<DatumUitdrukking> = fc.oneof(
    dagen.map((een) => ({ kind: 'vast' as const, dag: een, tekst: '' })),
    fc.uniqueArray(dagen, { minLength: 2, maxLength: 4 }).map((meer) => ({
      kind: 'alternatieven' as const,
      dagen: meer,
      tekst: '',
    })),
    venster.map((gekozen) => ({ kind: 'venster' as const, venster: gekozen, tekst: '' })),
    fc.option(venster).map((gekozen) => nogTePlannen(gekozen)),
    fc.constant(ONLEESBAAR),
  );
  const feit = fc.record({
    code: fc.constantFrom('A', 'B', 'C', 'D'),
    datum,
    toestand: fc.constantFrom<PlanToestand>('voorgesteld', 'vastgelegd', 'vervallen'),
  });
  const plan = fc
    .array(feit, { maxLength: 12 })
    .map((feiten) =>
      aPlan(
        feiten.map(({ code, datum: wanneer, toestand }, index) =>
          aFeit(code, index + 1, wanneer, { toestand }),
        ),
      ),
    )
    .map((gemaakt) => ({ ...gemaakt, edities: [anEditie(1, 5), anEditie(2, 12)] }));

  it('finds an edition unchanged against itself', () => {
    fc.assert(
      fc.property(plan, (gemaakt) => {
        for (const { soort, laatsteFeit } of tussen(gemaakt, 2, 2)) {
          expect({ soort, laatsteFeit }).toEqual({ soort: 'ongewijzigd', laatsteFeit: null });
        }
      }),
    );
  });

  it('says the opposite the other way round', () => {
    fc.assert(
      fc.property(plan, (gemaakt) => {
        const terug = new Map(tussen(gemaakt, 2, 1).map((rij) => [rij.sleutel, rij]));
        for (const rij of tussen(gemaakt)) {
          const andersom = terug.get(rij.sleutel);
          expect(andersom?.soort).toBe(EINDE[rij.soort]);
          expect(andersom?.verschuiving?.begin.dagen).toBe(
            rij.verschuiving === null ? undefined : 0 - rij.verschuiving.begin.dagen,
          );
          expect(andersom?.laatsteFeit).toEqual(rij.laatsteFeit);
        }
      }),
    );
  });

  it('does not depend on the order in which rows and facts are listed', () => {
    fc.assert(
      fc.property(plan, (gemaakt) => {
        const omgekeerd = {
          ...gemaakt,
          activiteiten: gemaakt.activiteiten.toReversed(),
          planFeiten: gemaakt.planFeiten.toReversed(),
        };
        expect(tussen(omgekeerd)).toEqual(tussen(gemaakt).toReversed());
      }),
    );
  });

  it('gives days for a row that moved, and for no other', () => {
    fc.assert(
      fc.property(plan, (gemaakt) => {
        for (const { soort, verschuiving } of tussen(gemaakt)) {
          expect(verschuiving !== null).toBe(soort === 'verplaatst');
        }
      }),
    );
  });
});
