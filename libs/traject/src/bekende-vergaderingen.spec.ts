import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { vergaderingenOp } from './bekende-vergaderingen.js';
import type { VergaderFeit } from './dossier.js';

const feit = fc
  .record({ id: fc.constantFrom('a', 'b', 'c'), dag: fc.nat(9), bekendOp: fc.nat(9) })
  .map(({ id, dag, bekendOp }): VergaderFeit => ({
    vergadering: {
      id,
      gremium: 'raad',
      dag,
      aanleverdag: null,
      staat: 'bevestigd',
      besluitvormend: true,
      herkomst: 'voorbeeld',
      reden: null,
    },
    herkomst: { volgnummer: 1, rol: 'two', door: '', op: '', dag: bekendOp, bron: '' },
  }));

describe('vergaderingenOp', () => {
  it('is what was known, in whatever order the days are asked for', () => {
    fc.assert(
      fc.property(fc.array(feit), fc.array(fc.nat(10), { maxLength: 20 }), (feiten, dagen) => {
        for (const dag of dagen) {
          expect(vergaderingenOp(feiten, dag)).toEqual(vergaderingenOp([...feiten], dag));
        }
      }),
    );
  });

  it('tells of a meeting that moved for which day it was first planned', () => {
    const feiten = fc.sample(feit, 4).map(({ vergadering, herkomst }, nummer) => ({
      vergadering: { ...vergadering, id: 'a', dag: [10, 20, 30, 10][nummer] ?? 0 },
      herkomst: { ...herkomst, dag: nummer + 1 },
    }));
    const opDag = (bekend: number) => vergaderingenOp(feiten, bekend).map(({ dag, was }) => [dag, was]);
    expect([1, 2, 3, 4].map(opDag)).toEqual([[[10, undefined]], [[20, 10]], [[30, 10]], [[10, undefined]]]);
  });

  it('stands in order of day, and of two on one day in that of their ids', () => {
    const [eerste] = fc.sample(feit, 1);
    const feiten = ['b', 'a', 'd', 'e', 'c'].flatMap((id, nummer) =>
      eerste === undefined
        ? []
        : [
            {
              vergadering: { ...eerste.vergadering, id, dag: nummer < 2 ? 20 : 10 },
              herkomst: { ...eerste.herkomst, dag: 1 },
            },
          ],
    );
    expect(vergaderingenOp(feiten, 1).map(({ id }) => id)).toEqual(['c', 'd', 'e', 'a', 'b']);
  });

  it('tells of one that moved more than once on which days it stood in between', () => {
    const feiten = fc.sample(feit, 5).map(({ vergadering, herkomst }, nummer) => ({
      vergadering: { ...vergadering, id: 'a', dag: [10, 20, 30, 20, 10][nummer] ?? 0 },
      herkomst: { ...herkomst, dag: nummer + 1 },
    }));
    const tussen = (bekend: number) => vergaderingenOp(feiten, bekend).map((een) => een.tussendagen);
    expect([1, 2, 3, 4, 5].map(tussen)).toEqual([[undefined], [undefined], [[20]], [[30]], [[20, 30]]]);
  });

  it('is one list for two days between which nothing was recorded', () => {
    fc.assert(
      fc.property(fc.array(feit), fc.nat(10), (feiten, dag) => {
        const nietsErbij = feiten.every(({ herkomst }) => herkomst.dag !== dag + 1);
        const eerst = vergaderingenOp(feiten, dag);
        expect(vergaderingenOp(feiten, dag + 1) === eerst).toBe(nietsErbij);
      }),
    );
  });
});
