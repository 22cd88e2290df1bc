import { describe, expect, it } from '@jest/globals';
import type { Uitkomst } from '@routekaart/traject';
import { aBesluit, aHerkomst, anAanlevering, dag } from '../testing/bouwers.js';
import { kerenVan } from './keren.js';

const besluit = (volgnummer: number, opDag: string, uitkomst: Uitkomst, stukversie = 1) =>
  aBesluit('cel', opDag, {
    id: String(volgnummer),
    uitkomst,
    stukversie,
    herkomst: aHerkomst({ volgnummer }),
  });

const aanlevering = (volgnummer: number, opDag: string) => ({
  ...anAanlevering('cel', opDag),
  herkomst: aHerkomst({ volgnummer }),
});

describe('kerenVan', () => {
  it('is one open keer for a stuk that nobody treated', () => {
    expect(kerenVan([], [aanlevering(1, '1-3')], 1)).toEqual([
      { nummer: 1, stukversie: 1, aangeleverd: dag('1-3'), besluit: null, vanDeAgenda: 0 },
    ]);
  });

  it.each<[Uitkomst, number]>([
    ['ingestemd', 1],
    ['niet-ingestemd', 1],
    ['aangehouden', 2],
    ['terugverwezen', 2],
    ['teruggenomen', 2],
    ['ingetrokken', 2],
    ['van-de-agenda', 1],
  ])('after %s counts %s', (uitkomst, aantal) => {
    expect(kerenVan([besluit(2, '9-3', uitkomst)], [], 1)).toHaveLength(aantal);
  });

  it('gives papers to the next keer when the outcome before them was corrected later', () => {
    const uitgesteld = { ...besluit(5, '9-3', 'aangehouden'), plaats: 2 };
    const keren = kerenVan([uitgesteld, besluit(4, '16-3', 'ingestemd')], [aanlevering(3, '10-3')], 1);
    expect(keren.map(({ aangeleverd }) => aangeleverd)).toEqual([null, dag('10-3')]);
  });

  it('gives each keer its own papers and outcome, and never counts the agenda as uitstel', () => {
    const feiten = [
      besluit(2, '9-3', 'van-de-agenda'),
      besluit(3, '16-3', 'aangehouden'),
      besluit(5, '30-3', 'ingestemd'),
    ];
    const keren = kerenVan(feiten, [aanlevering(1, '1-3'), aanlevering(4, '20-3')], 1);
    expect(keren.map(({ besluit: einde, ...keer }) => [keer, einde?.uitkomst])).toEqual([
      [{ nummer: 1, stukversie: 1, aangeleverd: dag('1-3'), vanDeAgenda: 1 }, 'aangehouden'],
      [{ nummer: 2, stukversie: 1, aangeleverd: dag('20-3'), vanDeAgenda: 0 }, 'ingestemd'],
    ]);
  });

  it('does not depend on the order of the facts, nor gives papers before an outcome to the next keer', () => {
    const feiten = [besluit(5, '30-3', 'ingestemd'), besluit(3, '16-3', 'aangehouden')];
    const keren = kerenVan(feiten, [aanlevering(2, '1-3')], 1);
    expect(keren.map(({ aangeleverd, besluit: einde }) => [aangeleverd, einde?.uitkomst])).toEqual([
      [dag('1-3'), 'aangehouden'],
      [null, 'ingestemd'],
    ]);
  });

  it('opens another keer for a body to which a later one sent the stuk back', () => {
    const keren = kerenVan([besluit(2, '9-3', 'ingestemd')], [aanlevering(1, '1-3')], 1, true);
    expect(keren.map(({ aangeleverd, besluit: einde }) => [aangeleverd, einde?.id])).toEqual([
      [dag('1-3'), '2'],
      [null, undefined],
    ]);
  });

  it('opens another keer for a newer version', () => {
    const keren = kerenVan([besluit(2, '9-3', 'ingestemd')], [], 2);
    expect(keren.map(({ stukversie, besluit: einde }) => [stukversie, einde?.id])).toEqual([
      [1, '2'],
      [2, undefined],
    ]);
  });
});
