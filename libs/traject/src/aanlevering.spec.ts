import { describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import fc from 'fast-check';
import { type Aanleverfeit, nietIngetrokken } from './aanlevering.js';

function feit(volgnummer: number, dag: string | null, behandeling = 'raad'): Aanleverfeit {
  return {
    behandeling,
    dag: dag === null ? null : dagVan(dag),
    herkomst: { volgnummer, rol: 'griffier', door: 'G', op: '', bron: '', dag: dagVan('2021-03-24') },
  };
}

const over = (feiten: readonly Aanleverfeit[]): readonly number[] =>
  nietIngetrokken(feiten).map(({ herkomst }) => herkomst.volgnummer);

describe('nietIngetrokken', () => {
  it.each([
    ['nothing was recorded', [], []],
    ['nothing was taken back', [feit(1, '2021-03-22'), feit(2, '2021-03-23')], [1, 2]],
    ['the last one was taken back', [feit(1, '2021-03-22'), feit(2, '2021-03-23'), feit(3, null)], [1]],
    ['both were', [feit(1, '2021-03-22'), feit(2, '2021-03-23'), feit(3, null), feit(4, null)], []],
    ['it was handed in after all', [feit(1, '2021-03-22'), feit(2, null), feit(3, '2021-03-24')], [3]],
    ['nothing was there to take back', [feit(1, null), feit(2, '2021-03-24')], [2]],
    [
      'one before another was',
      [feit(1, '2021-03-22', 'college'), feit(2, '2021-03-22'), feit(3, null, 'college')],
      [2],
    ],
    ['another had nothing to take back', [feit(1, '2021-03-22'), feit(2, null, 'college')], [1]],
    [
      'another behandeling was',
      [feit(1, '2021-03-22'), feit(2, '2021-03-22', 'college'), feit(3, null, 'college')],
      [1],
    ],
  ])('keeps what stands when %s', (_naam, feiten, verwacht) => {
    expect(over(feiten)).toEqual(verwacht);
  });

  it('gives back what there was when one is recorded and taken back', () => {
    const willekeurig = fc.array(fc.tuple(fc.boolean(), fc.constantFrom('raad', 'college')), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(willekeurig, (stappen) => {
        const feiten = stappen.map(([af, waar], i) => feit(i, af ? null : '2021-03-22', waar));
        const heenEnTerug = [...feiten, feit(90, '2021-03-23'), feit(91, null)];
        expect(over(heenEnTerug)).toEqual(over(feiten));
      }),
    );
  });
});
