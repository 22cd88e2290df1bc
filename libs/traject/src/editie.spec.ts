import { describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import * as fc from 'fast-check';
import type { PlanFeit } from './dossier.js';
import { type Editiegrens, editieVan, laatstePlanFeiten, nieuwInEditie, staatInEditie } from './editie.js';

const JANUARI = dagVan('2021-01-01') - 1;

function aFeit(volgnummer: number, dag: number, activiteit = 'A'): PlanFeit {
  return {
    activiteit,
    datum: { kind: 'onbekend', tekst: '' },
    toestand: 'voorgesteld',
    reden: null,
    herkomst: { volgnummer, rol: 'two', door: 'two', op: '', dag: JANUARI + dag, bron: '' },
  };
}

function anEditie(nummer: number, volgnummer: number, totEnMet: number): Editiegrens {
  return { nummer, bijgewerktTotEnMet: JANUARI + totEnMet, herkomst: { volgnummer } };
}

describe('staatInEditie', () => {
  it.each([
    ['a fact of that very day and change', aFeit(5, 25), true],
    ['a fact of the import that made it, recorded later than its day', aFeit(5, 40), true],
    ['a fact of the day after', aFeit(4, 26), false],
    ['a fact recorded after the vaststelling, on an earlier day', aFeit(6, 20), false],
  ])('is, for %s: %s', (_wat, feit, verwacht) => {
    expect(staatInEditie(feit, anEditie(1, 5, 25))).toBe(verwacht);
  });
});

describe('editieVan', () => {
  const edities = [anEditie(1, 5, 25), anEditie(2, 9, 31)];

  it.each([
    [aFeit(1, 25), 1],
    [aFeit(4, 26), 2],
    [aFeit(9, 40), 2],
    [aFeit(7, 25), 2],
  ])('is the first edition that holds the fact', (feit, nummer) => {
    expect(editieVan(feit, edities)?.nummer).toBe(nummer);
  });

  it('is none for a change after the last edition', () => {
    expect(editieVan(aFeit(10, 31), edities)).toBeNull();
  });
});

describe('laatstePlanFeiten', () => {
  it('goes by the order in which facts were recorded, not by that of the list', () => {
    const feiten = [aFeit(3, 3), aFeit(1, 1), aFeit(2, 2, 'B')];
    const laatste = laatstePlanFeiten(feiten, () => true);
    expect([...laatste].map(([code, { herkomst }]) => [code, herkomst.volgnummer])).toEqual([
      ['A', 3],
      ['B', 2],
    ]);
  });
});

describe('edities', () => {
  const feiten = fc
    .array(fc.integer({ min: 1, max: 20 }), { maxLength: 30 })
    .map((dagen) => dagen.toSorted((a, b) => a - b).map((dag, index) => aFeit(index + 1, dag)));
  const grenzen = fc.array(fc.tuple(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 20 })), { maxLength: 4 });

  it('hold each fact as new at most once, and exactly those that belong to one', () => {
    fc.assert(
      fc.property(feiten, grenzen, (planFeiten, opties) => {
        const edities = opties
          .toSorted(([a], [b]) => a - b)
          .map(([volgnummer, dag], index) => anEditie(index + 1, volgnummer, dag));
        const nieuw = edities.flatMap((editie) => nieuwInEditie(editie, { planFeiten, edities }));
        const horend = planFeiten.filter((feit) => editieVan(feit, edities) !== null);
        expect(nieuw.map(({ herkomst }) => herkomst.volgnummer).toSorted((a, b) => a - b)).toEqual(
          horend.map(({ herkomst }) => herkomst.volgnummer),
        );
      }),
    );
  });

  it('do not change when facts are recorded later', () => {
    fc.assert(
      fc.property(feiten, fc.nat({ max: 30 }), fc.integer({ min: 1, max: 20 }), (planFeiten, tot, dag) => {
        const editie = anEditie(1, tot, dag);
        const inEditie = (lijst: readonly PlanFeit[]): readonly PlanFeit[] =>
          lijst.filter((feit) => staatInEditie(feit, editie));
        const toen = planFeiten.filter(({ herkomst }) => herkomst.volgnummer <= tot);
        expect(inEditie(planFeiten)).toEqual(inEditie(toen));
      }),
    );
  });
});
