import { describe, expect, it } from '@jest/globals';
import { dagVan } from './dag.js';
import { type DatumUitdrukking, gekozenDagen } from './datum-uitdrukking.js';

const week = { van: dagVan('2021-03-15'), tot: dagVan('2021-03-19') };

describe('gekozenDagen', () => {
  it.each<[string, DatumUitdrukking | null, readonly string[]]>([
    ['a fixed day', { kind: 'vast', dag: dagVan('2021-05-15'), tekst: '15-5' }, ['2021-05-15']],
    [
      'a choice',
      { kind: 'alternatieven', dagen: ['2021-02-25', '2021-03-01'].map(dagVan), tekst: '25-2 of 1-3' },
      ['2021-02-25', '2021-03-01'],
    ],
    ['a week', { kind: 'venster', venster: week, tekst: '' }, []],
    ['something still to plan', { kind: 'nog-te-plannen', venster: week, extra: false, tekst: '' }, []],
    ['something vague', { kind: 'vaag', venster: week, tekst: 'midden maart' }, []],
    ['something that cannot be read', { kind: 'onbekend', tekst: '?' }, []],
    ['no date', null, []],
  ])('of %s', (_wat, uitdrukking, dagen) => {
    expect(gekozenDagen(uitdrukking)).toEqual(dagen.map(dagVan));
  });
});
