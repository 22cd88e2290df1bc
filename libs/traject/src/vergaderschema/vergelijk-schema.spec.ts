import { describe, expect, it } from '@jest/globals';
import { dagVan, formatDag } from '@routekaart/kalender';
import * as fc from 'fast-check';
import { leesVergaderlijst } from './lees-vergaderlijst.js';
import { maakVergaderingen } from './maak-vergaderingen.js';
import { willekeurigeOpties, willekeurigeRegel } from './testing/willekeur.js';
import type { Vergadermoment } from './vergelijk-schema.js';
import { vergelijkSchema } from './vergelijk-schema.js';

const momenten = (...dagen: string[]): readonly Vergadermoment[] =>
  dagen.map((iso) => ({ dag: dagVan(iso), staat: 'afgeleid' }));

describe('vergelijkSchema', () => {
  it('says in a sentence what is missing, extra or moved', () => {
    const regel = momenten('2021-01-26', '2021-02-23', '2021-03-23', '2021-04-27', '2021-05-25');
    const lijst: readonly Vergadermoment[] = [
      ...momenten('2021-01-26', '2021-03-30', '2021-04-26', '2021-06-08'),
      { dag: dagVan('2021-05-25'), staat: 'vervallen' },
    ];
    expect(vergelijkSchema(regel, lijst).map(({ zin }) => zin)).toEqual([
      'De vergadering van di 23-2-2021 staat niet in de lijst.',
      'De vergadering van di 23-3-2021 staat in de lijst op di 30-3-2021, 7 dagen later.',
      'De vergadering van di 27-4-2021 staat in de lijst op ma 26-4-2021, 1 dag eerder.',
      'De vergadering van di 25-5-2021 is volgens de lijst vervallen.',
      'De lijst noemt een vergadering op di 8-6-2021 die niet uit de regel volgt.',
    ]);
  });

  it.each([
    ['2021-02-11', ['verplaatst']],
    ['2021-02-12', ['ontbreekt', 'extra']],
  ])('takes 1-2-2021 and %s together up to ten days apart', (dag, kinds) => {
    expect(vergelijkSchema(momenten('2021-02-01'), momenten(dag)).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('tells in order of day, what is extra too', () => {
    const regel = momenten('2021-02-23', '2021-06-22');
    expect(vergelijkSchema(regel, momenten('2021-01-05', '2021-04-06')).map(({ kind }) => kind)).toEqual([
      'extra',
      'ontbreekt',
      'extra',
      'ontbreekt',
    ]);
  });

  it('takes the earlier of two that lie as near', () => {
    expect(vergelijkSchema(momenten('2021-02-08'), momenten('2021-02-01', '2021-02-15'))).toMatchObject([
      { kind: 'verplaatst', lijstdag: dagVan('2021-02-01') },
      { kind: 'extra', lijstdag: dagVan('2021-02-15') },
    ]);
    expect(vergelijkSchema(momenten('2021-02-15', '2021-02-01'), momenten('2021-02-08'))).toMatchObject([
      { kind: 'verplaatst', regeldag: dagVan('2021-02-01') },
      { kind: 'ontbreekt', regeldag: dagVan('2021-02-15') },
    ]);
  });

  it('takes the nearest pair and uses a meeting once', () => {
    expect(vergelijkSchema(momenten('2021-02-01', '2021-02-08'), momenten('2021-02-09'))).toMatchObject([
      { kind: 'ontbreekt', regeldag: dagVan('2021-02-01') },
      { kind: 'verplaatst', regeldag: dagVan('2021-02-08'), lijstdag: dagVan('2021-02-09') },
    ]);
  });

  it('sees a meeting that fell out and one that came nearby as moved', () => {
    const lijst: readonly Vergadermoment[] = [
      { dag: dagVan('2021-02-01'), staat: 'vervallen' },
      ...momenten('2021-02-03'),
    ];
    expect(vergelijkSchema(momenten('2021-02-01'), lijst)).toMatchObject([{ kind: 'verplaatst' }]);
  });

  it('finds no difference between a rule and the list that is printed from it', () => {
    const periode = { van: dagVan('2021-01-01'), tot: dagVan('2021-12-31') };
    fc.assert(
      fc.property(willekeurigeRegel, willekeurigeOpties, (regel, opties) => {
        const { vergaderingen } = maakVergaderingen(regel, periode, opties);
        const rijen = vergaderingen.map(({ dag, aanleverdag }) => ({
          Datum: formatDag(dag),
          'Stukken inleveren': aanleverdag === null ? '' : formatDag(aanleverdag),
          Status: 'definitief',
        }));
        const lijst = leesVergaderlijst(rijen, { jaar: 2021 });
        expect(vergelijkSchema(vergaderingen, lijst.vergaderingen)).toEqual([]);
        expect(lijst.vergaderingen.map(({ aanleverdag }) => aanleverdag)).toEqual(
          vergaderingen.map(({ aanleverdag }) => aanleverdag),
        );
        expect(lijst.vergaderingen.every(({ staat }) => staat === 'bevestigd')).toBe(true);
      }),
    );
  });

  it('reports each meeting of either side at most once', () => {
    const dagen = fc.uniqueArray(fc.integer({ min: 18_000, max: 18_200 }), { maxLength: 20 });
    const alsMomenten = (lijst: readonly number[]): readonly Vergadermoment[] =>
      lijst.map((dag) => ({ dag, staat: 'voorlopig' }));
    fc.assert(
      fc.property(dagen, dagen, (regel, lijst) => {
        const verschillen = vergelijkSchema(alsMomenten(regel), alsMomenten(lijst));
        const regeldagen = verschillen.flatMap((v) => (v.kind === 'extra' ? [] : [v.regeldag]));
        const lijstdagen = verschillen.flatMap((v) => (v.kind === 'ontbreekt' ? [] : [v.lijstdag]));
        expect(regeldagen.toSorted((a, b) => a - b)).toEqual(
          regel.filter((dag) => !lijst.includes(dag)).toSorted((a, b) => a - b),
        );
        expect(lijstdagen.toSorted((a, b) => a - b)).toEqual(
          lijst.filter((dag) => !regel.includes(dag)).toSorted((a, b) => a - b),
        );
      }),
    );
  });
});
