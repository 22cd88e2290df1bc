import { describe, expect, it } from '@jest/globals';
import { type Dag, dagVan } from '@routekaart/kalender';
import type { Stukversie } from './traject.js';
import { versieOp } from './stukversie.js';

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
