import { describe, expect, it } from '@jest/globals';
import { controleerTrajectbestand } from '../controleer.js';
import { KLEIN } from '../testing/klein-bestand.js';

const CYCLUS = { code: '2021-4', agendacommissie: '2021-03-29', commissie: '2021-04-06' };
const RAAD = { dag: '2021-04-13', aanleverdag: '2021-03-22', cyclus: CYCLUS };
const COMMISSIE = { dag: '2021-04-06', aanleverdag: '2021-03-22', cyclus: CYCLUS };

/** What is wrong with a file of which a commissie and two raden have these meetings. */
const fouten = (commissie: object, ...raad: readonly object[]) =>
  controleerTrajectbestand({
    ...KLEIN,
    vergaderschemas: [
      ...(KLEIN.vergaderschemas ?? []),
      { gremium: 'commissie-a', vergaderingen: [commissie] },
      { gremium: 'raad-a', vergaderingen: raad },
      { gremium: 'raad-b', vergaderingen: [{ ...RAAD, aanleverdag: '2021-03-29' }] },
    ],
  });

describe('the deadline of a raadscyclus in a file', () => {
  it('is one, until the agendacommissie; a cycle is of one gemeente', () => {
    expect(fouten(COMMISSIE, RAAD)).toEqual([]);
    const zonder = { dag: COMMISSIE.dag, cyclus: CYCLUS };
    expect(fouten(zonder, { ...RAAD, aanleverdag: '2021-03-29' })).toEqual([]);
  });

  it('is told to be wrong for each row at once, with its place', () => {
    const cyclus = { code: CYCLUS.code, commissie: CYCLUS.commissie };
    expect(
      fouten(
        { ...COMMISSIE, aanleverdag: '2021-03-30' },
        { ...RAAD, aanleverdag: '2021-04-01', cyclus },
        { dag: '2021-04-20', aanleverdag: '2021-04-07', cyclus },
      ),
    ).toEqual([
      {
        code: 'CYCLUS-05',
        pad: 'vergaderschemas[1].vergaderingen[0].aanleverdag',
        melding:
          'De aanleverdag di 30-3-2021 ligt na de agendacommissie van ma 29-3-2021: een cyclus heeft één aanleverdag.',
      },
      {
        code: 'CYCLUS-05',
        pad: 'vergaderschemas[2].vergaderingen[0].aanleverdag',
        melding:
          'De aanleverdag do 1-4-2021 ligt na de aanleverdag van commissie-a (di 30-3-2021): een cyclus heeft één aanleverdag.',
      },
      {
        code: 'CYCLUS-05',
        pad: 'vergaderschemas[2].vergaderingen[1].aanleverdag',
        melding:
          'De aanleverdag wo 7-4-2021 ligt na de commissie van di 6-4-2021: een cyclus heeft één aanleverdag.',
      },
    ]);
  });

  it('is not asked of a meeting that fell out', () => {
    expect(fouten({ ...COMMISSIE, staat: 'vervallen', aanleverdag: '2021-03-15' }, RAAD)).toEqual([]);
    expect(fouten(COMMISSIE, { ...RAAD, staat: 'vervallen', aanleverdag: '2021-04-07' })).toEqual([]);
  });
});
