import { describe, expect, it } from '@jest/globals';
import { type Dag, dagVan } from '@routekaart/kalender';
import type { Stukversie } from './traject.js';
import { isBekend, versieOp, versieTijdens, wasErOp } from './stukversie.js';

const maart = (dag: number): Dag => dagVan('2021-03-01') + dag - 1;

const toegevoegd = (nummer: number, dag: number): Stukversie => ({
  mijlpaal: 1,
  nummer,
  naam: `versie ${String(nummer)}`,
  herkomst: {
    volgnummer: nummer,
    rol: 'two',
    door: 'two',
    op: '2021-03-08T09:00:00Z',
    dag: maart(dag),
    bron: 'mail',
  },
});

/** Version 1 came with the file, version 2 on 8-3 and version 3 on 15-3. */
const VERSIES = [{ mijlpaal: 1, nummer: 1, naam: 'versie 1' }, toegevoegd(2, 8), toegevoegd(3, 15)];

describe('versieOp', () => {
  it.each([
    [1, 7, 1],
    [1, 8, 2],
    [1, 14, 2],
    [1, 15, 3],
    [2, 15, null],
  ])('of mijlpaal %s on %s-3 is %s', (mijlpaal, dag, nummer) => {
    expect(versieOp(mijlpaal, maart(dag), VERSIES)).toBe(nummer);
  });

  it('is unknown before the first version', () => {
    expect(versieOp(1, maart(7), VERSIES.slice(1))).toBeNull();
  });
});

describe('versieTijdens', () => {
  it.each([
    [1, 1, 1],
    [1, 2, 1],
    [1, 3, 2],
    [1, 4, 3],
    [2, 4, 1],
  ])('of mijlpaal %i, when fact %i was recorded, is %i', (mijlpaal, volgnummer, nummer) => {
    const ander = { ...toegevoegd(9, 1), mijlpaal: 3 };
    expect(versieTijdens(mijlpaal, volgnummer, [...VERSIES, ander])).toBe(nummer);
  });

  it('is the highest, in whatever order they stand', () => {
    expect(versieTijdens(1, 9, VERSIES.toReversed())).toBe(3);
  });
});

describe('a version', () => {
  it('was there from the day on which it was added, and one of the file always', () => {
    expect([7, 8].map((dag) => VERSIES.map((versie) => wasErOp(versie, maart(dag))))).toEqual([
      [true, false, false],
      [true, true, false],
    ]);
    expect(VERSIES.map((versie) => isBekend(versie, ({ herkomst }) => herkomst.dag <= maart(8)))).toEqual([
      true,
      true,
      false,
    ]);
    expect(wasErOp({ herkomst: null }, maart(1))).toBe(true);
  });
});
