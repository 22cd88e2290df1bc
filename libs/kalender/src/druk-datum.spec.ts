import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dagVan } from './dag.js';
import { parseDatum } from './datum-parser.js';
import type { DatumUitdrukking } from './datum-uitdrukking.js';
import { drukDatum } from './druk-datum.js';
import type { DatumContext } from './gedrukte-dag.js';

const WEEK_11 = { van: dagVan('2021-03-15'), tot: dagVan('2021-03-19') };
const IN_WEEK_11 = { jaar: 2021, venster: WEEK_11 };

const vast = (dag: string): DatumUitdrukking => ({ kind: 'vast', dag: dagVan(dag), tekst: '' });
const venster = (van: string, tot: string): DatumUitdrukking => ({
  kind: 'venster',
  venster: { van: dagVan(van), tot: dagVan(tot) },
  tekst: '',
});

describe('drukDatum', () => {
  it.each<[string, DatumUitdrukking]>([
    ['18-3', vast('2021-03-18')],
    ['18-3-2023', vast('2023-03-18')],
    [
      '25-2 of 1-3',
      { kind: 'alternatieven', dagen: [dagVan('2021-02-25'), dagVan('2021-03-01')], tekst: '' },
    ],
    ['', { kind: 'venster', venster: WEEK_11, tekst: '' }],
    ['22-3 tm 2-4', venster('2021-03-22', '2021-04-02')],
    ['22-3-2024 tm 2-4-2024', venster('2024-03-22', '2024-04-02')],
    ['Nog plannen', { kind: 'nog-te-plannen', venster: WEEK_11, extra: false, tekst: '' }],
    ['Nog plannen (extra)', { kind: 'nog-te-plannen', venster: WEEK_11, extra: true, tekst: '' }],
    ['eind maart', { kind: 'vaag', venster: WEEK_11, tekst: 'eind maart' }],
    ['31-2', { kind: 'onbekend', tekst: '31-2' }],
  ])('prints “%s”', (tekst, datum) => {
    expect(drukDatum(datum, IN_WEEK_11)).toBe(tekst);
  });

  const dag = fc.integer({ min: dagVan('2019-01-01'), max: dagVan('2028-12-31') });
  const periode = fc
    .tuple(dag, fc.integer({ min: 0, max: 60 }))
    .map(([van, duur]) => ({ van, tot: van + duur }));
  const context: fc.Arbitrary<DatumContext> = fc.record({
    jaar: fc.integer({ min: 2020, max: 2027 }),
    venster: fc.option(periode, { nil: null }),
  });
  const datum: fc.Arbitrary<DatumUitdrukking> = fc.oneof(
    dag.map((eerste) => ({ kind: 'vast' as const, dag: eerste, tekst: '' })),
    fc
      .uniqueArray(dag, { minLength: 2, maxLength: 4 })
      .map((dagen) => ({ kind: 'alternatieven' as const, dagen, tekst: '' })),
    periode.map((bereik) => ({ kind: 'venster' as const, venster: bereik, tekst: '' })),
  );

  it('prints what parseDatum reads back as the same days, in any context', () => {
    fc.assert(
      fc.property(datum, context, (gegeven, waar) => {
        const tekst = drukDatum(gegeven, waar);
        expect(parseDatum(tekst, waar)).toEqual({ ...gegeven, tekst });
      }),
    );
  });
});
